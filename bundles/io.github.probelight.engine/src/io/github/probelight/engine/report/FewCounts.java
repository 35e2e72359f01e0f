package io.github.probelight.engine.report;

import java.util.Arrays;

/** Counts of small numbers of which few are counted at a time, so that starting anew is cheap. */
final class FewCounts {

	private final int[] counts;
	private int[] counted = new int[16];
	private int size;

	/** Creates counts of the numbers below an end. */
	FewCounts(int end) {
		counts = new int[end];
	}

	void add(int number) {
		if (counts[number]++ == 0) {
			counted = size < counted.length ? counted : Arrays.copyOf(counted, size * 2);
			counted[size++] = number;
		}
	}

	/** Returns how many different numbers were counted. */
	int size() {
		return size;
	}

	/** Returns a number that was counted, by the order in which they came. */
	int number(int i) {
		return counted[i];
	}

	/** Returns how often a number was counted, by the same order. */
	long count(int i) {
		return counts[counted[i]];
	}

	void clear() {
		for (int i = 0; i < size; i++) {
			counts[counted[i]] = 0;
		}
		size = 0;
	}
}
