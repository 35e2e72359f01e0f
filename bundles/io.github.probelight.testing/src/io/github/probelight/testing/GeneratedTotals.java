package io.github.probelight.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a generated log holds, counted while it was written and without reading it back.
 *
 * @param bytes length of the log
 * @param lines its lines, entries and continuations together
 * @param entries lines that start with a time
 * @param continuations all other lines
 * @param levels level to entries
 * @param sites the sites, in order of first sight
 * @param hosts distinct hosts (site and address)
 * @param hostsByState last host state to distinct hosts
 * @param hostStates host state to result lines
 * @param portStates port state to result lines
 * @param hostReasons host state to reason to result lines
 * @param portReasons port state to reason to result lines
 * @param ports the distinct ports, TCP before UDP, by rising number
 * @param phases phases started (all are complete)
 * @param processes Nmap processes started
 * @param tasks tasks started
 * @param progress progress lines
 * @param first time of the first entry, epoch milliseconds, GMT
 * @param last time of the last entry, epoch milliseconds, GMT
 */
public record GeneratedTotals(long bytes, long lines, long entries, long continuations, Map<String, Long> levels,
		List<Site> sites,
		long hosts, Map<String, Long> hostsByState, Map<String, Long> hostStates, Map<String, Long> portStates,
		Map<String, Map<String, Long>> hostReasons, Map<String, Map<String, Long>> portReasons, List<Port> ports,
		long phases, long processes, long tasks, long progress, long first, long last) {

	/** One site: its entries and its distinct hosts by last host state. */
	public record Site(String name, long entries, long hosts, long alive, long dead) {}

	/** One port: distinct hosts by the last state of this port on them. */
	public record Port(int port, String protocol, long open, long filtered, long closed) {}

	/** Distinct host and port pairs whose last state is OPEN, FILTERED or CLOSED. */
	public Map<String, Long> portsByState() {
		Map<String, Long> sums = new LinkedHashMap<>();
		sums.put("OPEN", ports.stream().mapToLong(Port::open).sum());
		sums.put("FILTERED", ports.stream().mapToLong(Port::filtered).sum());
		sums.put("CLOSED", ports.stream().mapToLong(Port::closed).sum());
		return sums;
	}

	/** The same numbers under the names that the {@code .expected} files of the samples use. */
	public Map<String, Long> facts() {
		Map<String, Long> facts = new LinkedHashMap<>();
		facts.put("bytes", bytes);
		facts.put("lines", lines);
		facts.put("entries", entries);
		facts.put("continuations", continuations);
		levels.forEach((level, count) -> facts.put("level." + level, count));
		facts.put("first", first);
		facts.put("last", last);
		facts.put("sites", (long) sites.size());
		facts.put("hosts", hosts);
		hostsByState.forEach((state, count) -> facts.put("hosts." + state, count));
		hostStates.forEach((state, count) -> facts.put("hostLines." + state, count));
		facts.put("ports", (long) ports.size());
		portsByState().forEach((state, count) -> facts.put("ports." + state, count));
		portStates.forEach((state, count) -> facts.put("portLines." + state, count));
		hostReasons.forEach((state, reasons) -> reasons
				.forEach((reason, count) -> facts.put("reason." + state + "." + reason, count)));
		portReasons.forEach((state, reasons) -> reasons
				.forEach((reason, count) -> facts.put("reason." + state + "." + reason, count)));
		facts.put("phases", phases);
		facts.put("phasesComplete", phases);
		facts.put("processes", processes);
		facts.put("tasks", tasks);
		facts.put("progress", progress);
		facts.values().removeIf(count -> count == 0);
		return facts;
	}
}
