package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the Connect Scans of each site are: in them a TTL of 0 is normal, for no packet is seen. */
final class ConnectScans {

	/** By word of a site first line → last line; scans that overlap are one. */
	private final Map<Integer, TreeMap<Long, Long>> scans = new HashMap<>();

	ConnectScans(HostTables tables, List<Phase> phases) {
		for (Phase phase : phases) {
			TreeMap<Long, Long> ofSite = scans.computeIfAbsent(tables.words().find(phase.site()),
					key -> new TreeMap<>());
			phase.processes()
					.stream()
					.flatMap(process -> process.tasks().stream())
					.filter(task -> task.name().equals("Connect Scan"))
					.forEach(task -> ofSite.merge(task.line(), task.endLine(), Math::max));
		}
		scans.values().forEach(ConnectScans::join);
	}

	private static void join(TreeMap<Long, Long> ranges) {
		long end = -1;
		for (Map.Entry<Long, Long> range : ranges.entrySet()) {
			end = Math.max(end, range.getValue());
			range.setValue(end);
		}
	}

	/** Tells whether a line lies in a Connect Scan of a site. */
	boolean has(int site, long line) {
		TreeMap<Long, Long> ofSite = scans.get(site);
		Map.Entry<Long, Long> before = ofSite == null ? null : ofSite.floorEntry(line);
		return before != null && line <= before.getValue();
	}
}
