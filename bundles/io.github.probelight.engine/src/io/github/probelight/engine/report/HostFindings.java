package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.PortRun;

/** What is worth a look in single hosts. A million hosts are looked at by number; only names that are kept are made. */
final class HostFindings {

	private static final int MISMATCH = 1;
	private static final int CONFLICT = 2;
	private static final int DENIED = 4;
	private static final int SELF = 8;
	private static final int UNKNOWN = -1;

	private final HostTables tables;
	private final Findings into;
	private final Outcomes.View outcomes;
	private final Map<Integer, TreeMap<Long, Long>> connectScans;
	private final int[] flags;
	/** Words of reasons. */
	private final int denied;
	private final int self;
	private final int reset;
	private final int userSet;

	HostFindings(HostTables tables, List<Phase> phases, Findings into) {
		this.tables = tables;
		this.into = into;
		outcomes = tables.outcomes();
		denied = tables.words().find("perm-denied");
		self = tables.words().find("localhost-response");
		reset = tables.words().find("reset");
		userSet = tables.words().find("user-set");
		connectScans = connectScans(phases);
		flags = IntStream.range(0, tables.sets().size()).map(set -> UNKNOWN).toArray();
	}

	/** Looks at a host and the results of its ports. */
	void host(int host, PortRun ports) {
		seen(host);
		alive(host);
		roundTrip(host);
		ports(host, ports);
	}

	private void seen(int host) {
		int set = tables.hosts().records().seen(host);
		int found = set < 0 ? flags(tables.sets().elements(set)) : flags[set];
		if (found == UNKNOWN) {
			found = flags(tables.sets().elements(set));
			flags[set] = found;
		}
		add(found & MISMATCH, FindingKind.TTL_MISMATCH, host);
		add(found & CONFLICT, FindingKind.STATE_CONFLICT, host);
		add(found & DENIED, FindingKind.PERMISSION_DENIED, host);
		add(found & SELF, FindingKind.SELF_SCAN, host);
	}

	private int flags(int[] seen) {
		int found = 0;
		int ttl = 0;
		boolean alive = false;
		boolean dead = false;
		for (int outcome : seen) {
			int ofOutcome = outcomes.ttls()[outcome];
			if (outcomes.states()[outcome] == tables.states().open() && ofOutcome > 0) {
				found |= ttl > 0 && ttl != ofOutcome ? MISMATCH : 0;
				ttl = ofOutcome;
			}
			if (ofOutcome == Outcomes.ABOUT_HOST) {
				alive |= outcomes.states()[outcome] == tables.states().alive();
				dead |= outcomes.states()[outcome] == tables.states().dead();
			}
			found |= outcomes.reasons()[outcome] == denied ? DENIED : 0;
			found |= outcomes.reasons()[outcome] == self ? SELF : 0;
		}
		return found | (alive && dead ? CONFLICT : 0);
	}

	private void alive(int host) {
		if (tables.isAlive(host)) {
			int reason = outcomes.reasons()[tables.hosts().records().outcome(host)];
			add(reason == reset ? 1 : 0, FindingKind.ALIVE_BY_RESET, host);
			add(reason == userSet ? 1 : 0, FindingKind.ALIVE_UNVERIFIED, host);
		}
	}

	private void roundTrip(int host) {
		RoundTrip trip = tables.hosts().records().roundTrip(host);
		if (trip != null) {
			boolean slow = trip.latency() >= Limits.SLOW_LATENCY || trip.timeout() >= Limits.SLOW_TIMEOUT;
			boolean lossy = trip.variance() >= Limits.LOSSY_VARIANCE && trip.variance() > trip.latency()
					&& trip.latency() >= 0;
			add(slow ? 1 : 0, FindingKind.SLOW_HOST, host);
			add(lossy ? 1 : 0, FindingKind.LOSSY_HOST, host);
		}
	}

	private void ports(int host, PortRun ports) {
		int all = ports.size();
		int open = 0;
		int filtered = 0;
		long zero = -1;
		for (int i = 0; i < all; i++) {
			int state = outcomes.states()[ports.outcome(i)];
			open += state == tables.states().open() ? 1 : 0;
			filtered += state == tables.states().filtered() ? 1 : 0;
			if (zero < 0 && outcomes.ttls()[ports.outcome(i)] == 0) {
				zero = inConnectScan(host, ports.line(i)) ? -1 : ports.line(i);
			}
		}
		add(open == 1 && filtered >= Limits.LONE_FILTERED && open + filtered == all ? 1 : 0, FindingKind.LONE_OPEN_PORT,
				host);
		add(open >= Limits.ALL_OPEN_PORTS && open * 100L >= (long) Limits.ALL_OPEN_PERCENT * all ? 1 : 0,
				FindingKind.ALL_PORTS_OPEN, host);
		if (zero >= 0) {
			add(FindingKind.TTL_ZERO, host, zero);
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

	private void add(int found, FindingKind kind, int host) {
		if (found != 0) {
			add(kind, host, tables.hosts().records().line(host));
		}
	}

	private void add(FindingKind kind, int host, long line) {
		into.add(kind, line);
		into.of(kind).host(tables, host);
	}
}
