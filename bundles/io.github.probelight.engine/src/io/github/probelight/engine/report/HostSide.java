package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.PortRun;

/** The hosts of one of two reports that are compared: states and reasons are numbers that both have in common. */
final class HostSide {

	/** Highest TTLs of senders that start at 64 and at 128. */
	private static final int LOW_START = 64;
	private static final int MIDDLE_START = 128;

	private final HostTables tables;
	private final int[] states;
	private final int[] reasons;
	/** For each outcome a bit that says where its TTL started, 0 if it has none. */
	private final int[] starts;
	/** What {@link #starts} is for each shared set of outcomes, -1 if nobody has asked. */
	private final int[] startsOfSets;
	private final long[] marks;
	private final PortRun run = new PortRun();

	HostSide(HostList hosts, Dictionary common) {
		tables = hosts.tables();
		Outcomes.View outcomes = tables.outcomes();
		states = IntStream.range(0, outcomes.size())
				.map(outcome -> common.number(tables.words().text(outcomes.states()[outcome])))
				.toArray();
		reasons = IntStream.range(0, outcomes.size())
				.map(outcome -> common.number(ReasonWord.of(tables.words().text(outcomes.reasons()[outcome]))))
				.toArray();
		starts = IntStream.range(0, outcomes.size()).map(outcome -> start(outcomes.ttls()[outcome])).toArray();
		startsOfSets = new int[tables.sets().size()];
		Arrays.fill(startsOfSets, -1);
		marks = hosts.marks().prepared();
	}

	private static int start(int ttl) {
		return ttl <= 0 ? 0 : ttl <= LOW_START ? 1 : ttl <= MIDDLE_START ? 2 : 4;
	}

	/** Tells whether two hosts differ in something that is compared, the other one being of another report. */
	boolean differs(int host, HostSide other, int ofOther) {
		int outcome = tables.hosts().records().outcome(host);
		int outcomeOfOther = other.tables.hosts().records().outcome(ofOther);
		int start = starts(host);
		int startOfOther = other.starts(ofOther);
		return number(states, outcome) != number(other.states, outcomeOfOther)
				|| number(reasons, outcome) != number(other.reasons, outcomeOfOther)
				|| start != startOfOther && start != 0 && startOfOther != 0
				|| mark(host) != other.mark(ofOther)
				|| RoundTrip.differ(tables.hosts().records().roundTrip(host),
						other.tables.hosts().records().roundTrip(ofOther))
				|| worksDiffer(host, other, ofOther) || portsDiffer(host, other, ofOther);
	}

	private static int number(int[] numbers, int outcome) {
		return outcome < 0 ? -1 : numbers[outcome];
	}

	private long mark(int host) {
		return marks.length == 0 ? 0 : marks[host];
	}

	/** Returns where the TTLs of a host started: a bit for each start value. */
	private int starts(int host) {
		int set = tables.hosts().records().seen(host);
		if (set >= 0 && startsOfSets[set] >= 0) {
			return startsOfSets[set];
		}
		int bits = 0;
		for (int outcome : tables.sets().elements(set)) {
			bits |= starts[outcome];
		}
		if (set >= 0) {
			startsOfSets[set] = bits;
		}
		return bits;
	}

	private boolean worksDiffer(int host, HostSide other, int ofOther) {
		if (!tables.works().any() && !other.tables.works().any()) {
			return false;
		}
		HostWork one = tables.works().of(host);
		HostWork two = other.tables.works().of(ofOther);
		return one.loginsRefused() > 0 != two.loginsRefused() > 0 || one.vulnerable() != two.vulnerable();
	}

	/** Only an open port is missed where the other report has no result for it. */
	private boolean portsDiffer(int host, HostSide other, int ofOther) {
		tables.rows().read(host, run);
		other.tables.rows().read(ofOther, other.run);
		int i = 0;
		int j = 0;
		while (i < run.size() && j < other.run.size()) {
			int order = Integer.compare(run.key(i), other.run.key(j));
			if (order == 0 && states[run.outcome(i)] != other.states[other.run.outcome(j)]
					|| order < 0 && isOpen(i) || order > 0 && other.isOpen(j)) {
				return true;
			}
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		return anyOpen(i) || other.anyOpen(j);
	}

	private boolean isOpen(int i) {
		return tables.portStates()[run.outcome(i)] == 0;
	}

	private boolean anyOpen(int from) {
		for (int i = from; i < run.size(); i++) {
			if (isOpen(i)) {
				return true;
			}
		}
		return false;
	}
}
