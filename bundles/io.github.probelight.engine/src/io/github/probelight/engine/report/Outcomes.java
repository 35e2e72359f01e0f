package io.github.probelight.engine.report;

import java.util.Arrays;

/** Numbers the different outcomes of results: a state, a reason and a TTL (-1 if absent). There are some hundreds. */
final class Outcomes {

	private static final int TTL_BITS = 9;

	/** What never changes: the outcomes there are now, their states and reasons as numbers of words. */
	record View(int[] states, int[] reasons, int[] ttls) {}

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
		int number = numbers.number((long) state << 40 | (long) reason << TTL_BITS | ttl + 1);
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

	int ttl(int number) {
		return ttls[number];
	}

	View view() {
		return new View(states, reasons, ttls);
	}
}
