package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.Arrays;

/** A count per number; numbers are small. */
public final class Counts {

	private long[] counts = new long[32];
	private int size;

	/** Creates counts that are all zero. */
	public Counts() {
		// all zero
	}

	/** Creates a copy. */
	public Counts(Counts other) {
		counts = other.counts.clone();
		size = other.size;
	}

	/** Returns a number above which all counts are zero, itself included. */
	public int size() {
		return size;
	}

	/** Adds to the count of a number. */
	public void add(int number, long more) {
		if (number >= size) {
			if (number >= counts.length) {
				counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
			}
			size = number + 1;
		}
		counts[number] += more;
	}

	/** Adds the counts of others, whose numbers are others here. */
	public void append(Counts next, int[] numbers) {
		for (int number = 0; number < next.size; number++) {
			if (next.counts[number] != 0) {
				add(numbers[number], next.counts[number]);
			}
		}
	}

	/** Returns the count of a number. */
	public long get(int number) {
		return number < size ? counts[number] : 0;
	}

	/** Sets all counts to zero. */
	public void clear() {
		Arrays.fill(counts, 0, size, 0);
		size = 0;
	}

	/** Writes the counts that are not zero. */
	public void write(FactsOutput out) throws IOException {
		out.number(Arrays.stream(counts, 0, size).filter(count -> count != 0).count());
		int last = 0;
		for (int number = 0; number < size; number++) {
			if (counts[number] != 0) {
				out.number(number - last);
				out.number(counts[number]);
				last = number;
			}
		}
	}

	/** Reads counts, all above zero, of numbers below an end into these, which are zero. */
	public void read(FactsInput in, int end) throws IOException {
		int number = 0;
		for (int left = in.count(); left > 0; left--) {
			number += in.number(0, end - number);
			if (get(number) != 0) {
				throw FactsInput.damaged("a number is counted twice");
			}
			add(number, in.number(1));
		}
	}
}
