package io.github.probelight.engine.report;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Counts of small numbers of which few are counted at a time, so that starting anew is cheap. */
final class FewCounts {

	private static final int PAGE = 1 << 12;

	/** By numbers, in pages; none of numbers that were never counted. */
	private final int[] @Nullable [] counts;
	private int[] counted = new int[16];
	private int size;

	/** Creates counts of the numbers below an end. */
	FewCounts(int end) {
		counts = new int[(end + PAGE - 1) / PAGE][];
	}

	void add(int number) {
		int[] page = page(number);
		if (page[number % PAGE]++ == 0) {
			counted = size < counted.length ? counted : Arrays.copyOf(counted, size * 2);
			counted[size++] = number;
		}
	}

	private int[] page(int number) {
		int @Nullable [] page = counts[number / PAGE];
		if (page == null) {
			page = new int[PAGE];
			counts[number / PAGE] = page;
		}
		return page;
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
		return page(counted[i])[counted[i] % PAGE];
	}

	void clear() {
		for (int i = 0; i < size; i++) {
			page(counted[i])[counted[i] % PAGE] = 0;
		}
		size = 0;
	}
}
