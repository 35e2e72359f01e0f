package io.github.probelight.engine.report;

import java.util.Arrays;

/** What the results of a host say together, for findings to ask for; hosts with the same outcomes share it. */
final class HostSigns {

	/** Open ports answered with different TTLs. */
	static final int TTL_MISMATCH = 1 << 16;
	/** ALIVE by something else than a reset. */
	static final int ANSWERED = 1 << 17;

	/** A port answered with a TTL of 0. */
	static final int TTL_ZERO = 1 << 18;
	/** Ports answered with different TTLs, or somebody prohibited with one: the host itself may not be the only sender. */
	static final int SENDERS = 1 << 19;

	private static final int UNKNOWN = -1;

	private final HostTables tables;
	private final int[] ofOutcomes;
	private final int[] ofSets;

	HostSigns(HostTables tables) {
		this.tables = tables;
		ofOutcomes = Signs.of(tables.outcomes(), tables.words()::text);
		ofSets = new int[tables.sets().size()];
		Arrays.fill(ofSets, UNKNOWN);
	}

	/** Returns the signs of an outcome, 0 for none (-1). */
	int outcome(int outcome) {
		return outcome < 0 ? 0 : ofOutcomes[outcome];
	}

	/** Returns the TTL of an outcome, -1 or less if it has none. */
	int ttl(int outcome) {
		return tables.outcomes().ttls()[outcome];
	}

	/** Returns the signs of the last result about a host itself. */
	int last(int host) {
		return outcome(tables.hosts().records().outcome(host));
	}

	/** Returns the signs of all outcomes that a host ever had, and those of {@link HostSigns}. */
	int ever(int host) {
		int set = tables.hosts().records().seen(host);
		if (set < 0) {
			return ofSet(set);
		}
		if (ofSets[set] == UNKNOWN) {
			ofSets[set] = ofSet(set);
		}
		return ofSets[set];
	}

	private int ofSet(int set) {
		int all = 0;
		int ttl = 0;
		int sender = 0;
		for (int outcome : tables.sets().elements(set)) {
			int signs = ofOutcomes[outcome];
			all |= signs;
			if (isOpenWithTtl(outcome)) {
				all |= ttl > 0 && ttl != ttl(outcome) ? TTL_MISMATCH : 0;
				ttl = ttl(outcome);
			}
			if (ttl(outcome) > 0) {
				all |= sender > 0 && sender != ttl(outcome) || (signs & Signs.PROHIBITED) != 0 ? SENDERS : 0;
				sender = ttl(outcome);
			}
			all |= ttl(outcome) == 0 ? TTL_ZERO : 0;
			all |= (signs & Signs.ALIVE) != 0 && (signs & (Signs.RESET | Signs.ASSUMED)) == 0 ? ANSWERED : 0;
		}
		return all;
	}

	/** Returns the first line of a host's outcomes that have all of some traced signs. */
	long firstLine(int host, int wanted) {
		long line = Long.MAX_VALUE;
		for (int outcome : tables.sets().elements(tables.hosts().records().seen(host))) {
			if ((ofOutcomes[outcome] & wanted) == wanted) {
				line = Math.min(line, line(host, outcome));
			}
		}
		return line;
	}

	/** Returns the first line on which a host was ALIVE by something else than a reset. */
	long answerLine(int host) {
		long line = Long.MAX_VALUE;
		for (int outcome : tables.sets().elements(tables.hosts().records().seen(host))) {
			int signs = ofOutcomes[outcome];
			if ((signs & Signs.ALIVE) != 0 && (signs & (Signs.RESET | Signs.ASSUMED)) == 0) {
				line = Math.min(line, line(host, outcome));
			}
		}
		return line;
	}

	/** Returns the first line on which an open port of a host had another TTL than one before. */
	long mismatchLine(int host) {
		int[] outcomes = tables.sets().elements(tables.hosts().records().seen(host));
		int first = 0;
		long firstLine = Long.MAX_VALUE;
		for (int outcome : outcomes) {
			if (isOpenWithTtl(outcome) && line(host, outcome) < firstLine) {
				firstLine = line(host, outcome);
				first = ttl(outcome);
			}
		}
		long line = Long.MAX_VALUE;
		for (int outcome : outcomes) {
			if (isOpenWithTtl(outcome) && ttl(outcome) != first) {
				line = Math.min(line, line(host, outcome));
			}
		}
		return line;
	}

	private boolean isOpenWithTtl(int outcome) {
		return (ofOutcomes[outcome] & Signs.OPEN) != 0 && ttl(outcome) > 0;
	}

	/** Returns the first line of a host with an outcome, which has a traced sign. */
	long line(int host, int outcome) {
		return tables.evidence()
				.line(host, outcome, tables.hosts().records().line(host), (ofOutcomes[outcome] & Signs.OPEN) != 0);
	}
}
