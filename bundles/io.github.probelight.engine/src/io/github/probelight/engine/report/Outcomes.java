package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.LongTable;

/**
 * Numbers the different outcomes of results: a state, a reason and, for a port, a TTL (-1 if absent). A log has some
 * hundreds of them, so a result is kept and counted as one small number.
 */
final class Outcomes {

	/** Stands in the place of the TTL for a result about a host. */
	static final int ABOUT_HOST = -2;

	private static final int TTL_BITS = 9;

	/** What never changes: the outcomes there are now, their states and reasons as numbers of words. */
	record View(int[] states, int[] reasons, int[] ttls, int size) {}

	private final LongTable numbers;
	private int[] states = new int[64];
	private int[] reasons = new int[64];
	private int[] ttls = new int[64];

	Outcomes() {
		numbers = new LongTable();
	}

	Outcomes(Outcomes other) {
		numbers = new LongTable(other.numbers);
		states = other.states.clone();
		reasons = other.reasons.clone();
		ttls = other.ttls.clone();
	}

	int size() {
		return numbers.size();
	}

	int number(int state, int reason, int ttl) {
		int known = numbers.size();
		int number = numbers.number((long) state << 40 | (long) reason << TTL_BITS | ttl + 2);
		if (number == known) {
			if (number == states.length) {
				states = Arrays.copyOf(states, number * 2);
				reasons = Arrays.copyOf(reasons, number * 2);
				ttls = Arrays.copyOf(ttls, number * 2);
			}
			states[number] = state;
			reasons[number] = reason;
			ttls[number] = ttl;
		}
		return number;
	}

	int state(int number) {
		return states[number];
	}

	int reason(int number) {
		return reasons[number];
	}

	/** Returns a TTL, -1 if absent, or {@link #ABOUT_HOST}. */
	int ttl(int number) {
		return ttls[number];
	}

	View view() {
		return new View(states, reasons, ttls, numbers.size());
	}

	void write(FactsOutput out) throws IOException {
		out.number(size());
		for (int outcome = 0; outcome < size(); outcome++) {
			out.number(states[outcome]);
			out.number(reasons[outcome]);
			out.number(ttls[outcome]);
		}
	}

	/** Reads outcomes, whose words are below an end, into these, of which there are none yet. */
	void read(FactsInput in, int words) throws IOException {
		int size = in.count();
		for (int outcome = 0; outcome < size; outcome++) {
			if (number(in.number(0, words), in.number(0, words),
					in.number(ABOUT_HOST, (1 << TTL_BITS) + ABOUT_HOST)) != outcome) {
				throw FactsInput.damaged("an outcome is there twice");
			}
		}
	}
}
