package io.github.probelight.engine.report;

import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;

/**
 * All facts of a log, or of the first part of one. Maps of counts are by falling count.
 *
 * @param extent how much was read
 * @param timeline when something was written, and when nothing was
 * @param messages what entries say
 * @param targets the sites, hosts and ports that results are about
 * @param resultLines how often each state and reason was reported
 * @param phases Nmap phases by first line
 * @param scans scans by first line
 * @param more whether more of the log is being read: what has no end yet may have one
 */
public record Report(Extent extent, Timeline timeline, MessageFacts messages, Targets targets, ResultLines resultLines,
		List<Phase> phases, List<Scan> scans, boolean more) {

	/** Stands for a time that is absent or impossible. */
	public static final long NO_TIME = EntryScanner.NO_TIME;

	/** The report of nothing. */
	public static final Report EMPTY = new Report(Extent.EMPTY, Timeline.EMPTY, MessageFacts.EMPTY, Targets.EMPTY,
			ResultLines.EMPTY, List.of(), List.of(), false);

	/** Returns how many hosts have a port that was last OPEN, mostly with a look at each of them. */
	public long openHosts() {
		HostSums known = targets.hosts() instanceof HostList hosts ? hosts.sums(this) : null;
		if (known != null) {
			return known.open();
		}
		return targets.ports().stream().anyMatch(port -> port.hosts().containsKey("OPEN"))
				? targets.hosts().stream().filter(host -> host.openPorts() > 0).count()
				: 0;
	}

	/** Returns this report with other phases. */
	public Report withPhases(List<Phase> others) {
		return new Report(extent, timeline, messages, targets, resultLines, others, scans, more);
	}

	/** Returns this report of some entries with what the whole log says of how their scans ended and what they were given. */
	public Report withScansOf(Report whole) {
		return new Report(extent, timeline, messages, targets, resultLines, phases,
				new WholeScans(whole.scans).tell(scans), more);
	}

	/** Returns this report as one of entries between which others lie: it knows no silences. */
	public Report withoutSilences() {
		return new Report(extent, timeline.withoutSilences(), messages, targets, resultLines, phases, scans, more);
	}

	/** Returns this report as one of the begin of a log; to be called before anybody else has the report. */
	public Report withMore() {
		if (targets.hosts() instanceof HostList hosts) {
			hosts.within(phases, true);
		}
		return new Report(extent, timeline, messages, targets, resultLines, phases, scans, true);
	}
}
