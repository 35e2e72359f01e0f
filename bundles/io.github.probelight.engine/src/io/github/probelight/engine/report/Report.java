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
 */
public record Report(Extent extent, Timeline timeline, MessageFacts messages, Targets targets, ResultLines resultLines,
		List<Phase> phases, List<Scan> scans) {

	/** Stands for a time that is absent or impossible. */
	public static final long NO_TIME = EntryScanner.NO_TIME;

	/** The report of nothing. */
	public static final Report EMPTY = new Report(Extent.EMPTY, Timeline.EMPTY, MessageFacts.EMPTY, Targets.EMPTY,
			ResultLines.EMPTY, List.of(), List.of());

	/** Returns this report with other phases. */
	public Report withPhases(List<Phase> others) {
		return new Report(extent, timeline, messages, targets, resultLines, others, scans);
	}
}
