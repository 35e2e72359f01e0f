package io.github.probelight.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.testing.GeneratedTotals.Port;
import io.github.probelight.testing.GeneratedTotals.Site;

/** The counters behind {@link GeneratedTotals}, raised as each line is written. */
final class Tally {
	final long[][] stateReasons = new long[State.values().length][Reason.values().length];
	final long[] siteEntries;
	final long[] siteAlive;
	final long[] siteDead;
	private final long[][] tcp = new long[65_536][];
	private final long[][] udp = new long[65_536][];
	long entries;
	long errors;
	long continuations;
	long phases;
	long processes;
	long tasks;
	long progress;

	Tally(int sites) {
		siteEntries = new long[sites];
		siteAlive = new long[sites];
		siteDead = new long[sites];
	}

	/** A port of a host, seen for the first time. */
	void port(boolean isUdp, int port, State state) {
		long[][] table = isUdp ? udp : tcp;
		if (table[port] == null) {
			table[port] = new long[State.values().length];
		}
		table[port][state.ordinal()]++;
	}

	GeneratedTotals totals(long bytes, List<String> siteNames, long first, long last) {
		List<Site> sites = new ArrayList<>();
		for (int i = 0; i < siteEntries.length; i++) {
			if (siteEntries[i] > 0) {
				sites.add(new Site(siteNames.get(i), siteEntries[i], siteAlive[i] + siteDead[i], siteAlive[i],
						siteDead[i]));
			}
		}
		long alive = sites.stream().mapToLong(Site::alive).sum();
		long dead = sites.stream().mapToLong(Site::dead).sum();
		List<Port> ports = new ArrayList<>();
		ports(tcp, "TCP", ports);
		ports(udp, "UDP", ports);
		return new GeneratedTotals(bytes, entries + continuations, entries, continuations,
				nonZero("INFO", entries - errors, "ERROR", errors), List.copyOf(sites), alive + dead,
				nonZero("ALIVE", alive, "DEAD", dead), lines(true), lines(false), reasons(true), reasons(false),
				List.copyOf(ports), phases, processes, tasks, progress, first, last);
	}

	private static void ports(long[][] table, String protocol, List<Port> into) {
		for (int port = 0; port < table.length; port++) {
			long[] states = table[port];
			if (states != null) {
				into.add(new Port(port, protocol, states[State.OPEN.ordinal()], states[State.FILTERED.ordinal()],
						states[State.CLOSED.ordinal()]));
			}
		}
	}

	private static Map<String, Long> nonZero(String one, long ofOne, String other, long ofOther) {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put(one, ofOne);
		counts.put(other, ofOther);
		counts.values().removeIf(count -> count == 0);
		return Collections.unmodifiableMap(counts);
	}

	private Map<String, Long> lines(boolean ofHosts) {
		Map<String, Long> lines = new LinkedHashMap<>();
		reasons(ofHosts).forEach((state, reasons) -> lines.put(state,
				reasons.values().stream().mapToLong(Long::longValue).sum()));
		return Collections.unmodifiableMap(lines);
	}

	private Map<String, Map<String, Long>> reasons(boolean ofHosts) {
		Map<String, Map<String, Long>> states = new LinkedHashMap<>();
		for (State state : State.values()) {
			Map<String, Long> reasons = new LinkedHashMap<>();
			for (Reason reason : Reason.values()) {
				long count = stateReasons[state.ordinal()][reason.ordinal()];
				if (count > 0) {
					reasons.put(reason.word, count);
				}
			}
			if (state.ofHost == ofHosts && !reasons.isEmpty()) {
				states.put(state.name(), Collections.unmodifiableMap(reasons));
			}
		}
		return Collections.unmodifiableMap(states);
	}
}
