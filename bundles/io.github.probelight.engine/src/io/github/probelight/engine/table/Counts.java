package io.github.probelight.engine.table;

import java.util.Arrays;

/** A count per number; numbers are small. */
public final class Counts {

	private long[] counts = new long[32];

	/** Creates counts that are all zero. */
	public Counts() {
		// all zero
	}

	/** Creates a copy. */
	public Counts(Counts other) {
		counts = other.counts.clone();
	}

	/** Adds to the count of a number. */
	public void add(int number, long more) {
		if (number >= counts.length) {
			counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
		}
		counts[number] += more;
	}

	/** Returns the count of a number. */
	public long get(int number) {
		return number < counts.length ? counts[number] : 0;
	}

	/** Sets all counts to zero. */
	public void clear() {
		Arrays.fill(counts, 0);
	}
}
