package io.github.probelight.engine.report;

import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

/**
 * All facts of a log, or of the first part of one. Maps of counts are by falling count.
 *
 * @param bytes bytes that were read
 * @param lines lines that were read
 * @param entries lines that start an entry
 * @param continuations lines that do not
 * @param first earliest time of an entry, epoch milliseconds GMT, or {@link #NO_TIME}
 * @param last latest time of an entry, or {@link #NO_TIME}
 * @param levels level → entries; entries without a level are not in it
 * @param sites sites that some entry names, in order of first sight; one without name only if there are results without a site
 * @param hosts distinct site and address of all results, in order of first sight
 * @param ports distinct port and protocol of all results, by protocol and port
 * @param hostStates state → result lines about a host
 * @param portStates state → result lines about a port
 * @param hostReasons state → reason → result lines about a host
 * @param portReasons state → reason → result lines about a port
 * @param phases Nmap phases by first line
 * @param levelContinuations level → continuations of entries with it
 * @param messages what entries say → entries
 * @param notices the first thousand notices of each kind, by line
 * @param exceptions exceptions in continuations by type, in order of first sight
 * @param timeline silences and steps back
 */
public record Report(long bytes, long lines, long entries, long continuations, long first, long last,
		Map<String, Long> levels, List<Site> sites, List<Host> hosts, List<Port> ports, Map<String, Long> hostStates,
		Map<String, Long> portStates, Map<String, Map<String, Long>> hostReasons,
		Map<String, Map<String, Long>> portReasons, List<Phase> phases,
		Map<String, Long> levelContinuations, Map<MessageKind, Long> messages, List<Notice> notices,
		List<ExceptionCount> exceptions, Timeline timeline) {

	/** Stands for a time that is absent or impossible. */
	public static final long NO_TIME = EntryScanner.NO_TIME;

	/** The report of nothing. */
	public static final Report EMPTY = new Report(0, 0, 0, 0, NO_TIME, NO_TIME, Map.of(), List.of(), List.of(),
			List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(),
			Timeline.EMPTY);

	/** Returns the index of a host in {@link #hosts()}, or -1. */
	public int hostIndex(String site, String address) {
		if (hosts instanceof HostList list) {
			return list.find(site, address);
		}
		for (int i = 0; i < hosts.size(); i++) {
			if (hosts.get(i).address().equals(address) && hosts.get(i).site().equals(site)) {
				return i;
			}
		}
		return -1;
	}
}
