package io.github.probelight.engine.report;

import java.util.Arrays;

/** A count per number; numbers are small. */
final class Counts {

	private long[] counts = new long[32];

	Counts() {
		// all zero
	}

	Counts(Counts other) {
		counts = other.counts.clone();
	}

	void add(int number, long more) {
		if (number >= counts.length) {
			counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
		}
		counts[number] += more;
	}

	long get(int number) {
		return number < counts.length ? counts[number] : 0;
	}

	void clear() {
		Arrays.fill(counts, 0);
	}
}
