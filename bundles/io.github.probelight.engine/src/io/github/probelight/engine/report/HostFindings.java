package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is worth a look in single hosts. A million hosts are looked at by number; only names that are kept are made. */
final class HostFindings {

	private static final int MISMATCH = 1;
	private static final int CONFLICT = 2;
	private static final int DENIED = 4;
	private static final int SELF = 8;
	private static final int UNKNOWN = -1;

	private final HostList hosts;
	private final HostTables tables;
	private final Outcomes.View outcomes;
	private final Map<Integer, TreeMap<Long, Long>> connectScans;
	private final int[] flags;

	HostFindings(HostList hosts, List<Phase> phases) {
		this.hosts = hosts;
		tables = hosts.tables();
		outcomes = tables.outcomes();
		connectScans = connectScans(phases);
		flags = IntStream.range(0, tables.sets().shared().size()).map(set -> UNKNOWN).toArray();
	}

	void find(Findings into) {
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			seen(host, into);
			alive(host, into);
			roundTrip(host, into);
			ports(host, into);
		}
	}

	private void seen(int host, Findings into) {
		int set = tables.hosts().records().get(host, HostTable.SEEN);
		int found = set < 0 ? flags(tables.sets().elements(set)) : flags[set];
		if (found == UNKNOWN) {
			found = flags(tables.sets().elements(set));
			flags[set] = found;
		}
		add(found & MISMATCH, FindingKind.TTL_MISMATCH, host, into);
		add(found & CONFLICT, FindingKind.STATE_CONFLICT, host, into);
		add(found & DENIED, FindingKind.PERMISSION_DENIED, host, into);
		add(found & SELF, FindingKind.SELF_SCAN, host, into);
	}

	private int flags(int[] seen) {
		int found = 0;
		int ttl = 0;
		boolean alive = false;
		boolean dead = false;
		for (int outcome : seen) {
			int ofOutcome = outcomes.ttls()[outcome];
			if (outcomes.states()[outcome] == tables.open() && ofOutcome > 0) {
				found |= ttl > 0 && ttl != ofOutcome ? MISMATCH : 0;
				ttl = ofOutcome;
			}
			if (ofOutcome == Outcomes.ABOUT_HOST) {
				alive |= is(outcomes.states()[outcome], "ALIVE");
				dead |= is(outcomes.states()[outcome], "DEAD");
			}
			found |= is(outcomes.reasons()[outcome], "perm-denied") ? DENIED : 0;
			found |= is(outcomes.reasons()[outcome], "localhost-response") ? SELF : 0;
		}
		return found | (alive && dead ? CONFLICT : 0);
	}

	private void alive(int host, Findings into) {
		int outcome = tables.hosts().outcome(host);
		if (outcome >= 0 && is(outcomes.states()[outcome], "ALIVE")) {
			add(is(outcomes.reasons()[outcome], "reset") ? 1 : 0, FindingKind.ALIVE_BY_RESET, host, into);
			add(is(outcomes.reasons()[outcome], "user-set") ? 1 : 0, FindingKind.ALIVE_UNVERIFIED, host, into);
		}
	}

	private void roundTrip(int host, Findings into) {
		Pages records = tables.hosts().records();
		int latency = records.get(host, HostTable.LATENCY);
		int variance = records.get(host, HostTable.VARIANCE);
		boolean slow = latency >= Limits.SLOW_LATENCY || records.get(host, HostTable.TIMEOUT) >= Limits.SLOW_TIMEOUT;
		add(slow ? 1 : 0, FindingKind.SLOW_HOST, host, into);
		add(variance >= Limits.LOSSY_VARIANCE && variance >= latency && latency >= 0 ? 1 : 0, FindingKind.LOSSY_HOST,
				host, into);
	}

	private void ports(int host, Findings into) {
		int from = tables.rows().from(host);
		int to = tables.rows().to(host);
		int open = 0;
		int filtered = 0;
		long zero = -1;
		for (int row = from; row < to; row++) {
			int outcome = tables.rows().outcome(row);
			open += outcomes.states()[outcome] == tables.open() ? 1 : 0;
			filtered += outcomes.states()[outcome] == tables.filtered() ? 1 : 0;
			if (zero < 0 && outcomes.ttls()[outcome] == 0 && !inConnectScan(host, tables.rows().line(row))) {
				zero = tables.rows().line(row);
			}
		}
		int all = to - from;
		add(open == 1 && filtered >= Limits.LONE_FILTERED && open + filtered == all ? 1 : 0, FindingKind.LONE_OPEN_PORT,
				host, into);
		add(open >= Limits.ALL_OPEN_PORTS && open * 100L >= (long) Limits.ALL_OPEN_PERCENT * all ? 1 : 0,
				FindingKind.ALL_PORTS_OPEN, host, into);
		if (zero >= 0) {
			into.add(FindingKind.TTL_ZERO, name(FindingKind.TTL_ZERO, host, into), zero);
		}
	}

	private boolean inConnectScan(int host, long line) {
		TreeMap<Long, Long> ofSite = connectScans.get(tables.hosts().site(host));
		Map.Entry<Long, Long> before = ofSite == null ? null : ofSite.floorEntry(line);
		return before != null && line <= before.getValue();
	}

	/** Returns the lines of Connect Scans by site, first line → last line; scans of a site that overlap are one. */
	private Map<Integer, TreeMap<Long, Long>> connectScans(List<Phase> phases) {
		Map<Integer, TreeMap<Long, Long>> scans = new HashMap<>();
		for (Phase phase : phases) {
			TreeMap<Long, Long> ofSite = scans.computeIfAbsent(tables.words().find(phase.site()),
					key -> new TreeMap<>());
			phase.processes()
					.stream()
					.flatMap(process -> process.tasks().stream())
					.filter(task -> task.name().equals("Connect Scan"))
					.forEach(task -> ofSite.merge(task.line(), task.endLine(), Math::max));
		}
		scans.values().forEach(HostFindings::join);
		return scans;
	}

	private static void join(TreeMap<Long, Long> ranges) {
		long end = -1;
		for (Map.Entry<Long, Long> range : ranges.entrySet()) {
			end = Math.max(end, range.getValue());
			range.setValue(end);
		}
	}

	private void add(int found, FindingKind kind, int host, Findings into) {
		if (found != 0) {
			into.add(kind, name(kind, host, into), tables.hosts().line(host));
		}
	}

	private String name(FindingKind kind, int host, Findings into) {
		return into.wantsName(kind) ? tables.hosts().address(host) : "";
	}

	private boolean is(int word, String text) {
		return tables.words().is(word, text);
	}
}
