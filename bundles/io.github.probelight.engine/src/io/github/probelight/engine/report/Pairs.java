package io.github.probelight.engine.report;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.LongTable;

/** How often a number comes with another one. */
final class Pairs {

	private final LongTable numbers = new LongTable();
	private final Counts counts = new Counts();

	void add(int first, int second) {
		counts.add(numbers.number((long) first << Integer.SIZE | second & 0xFFFFFFFFL), 1);
	}

	/** Returns how many different pairs there are; they are in the order of first sight. */
	int size() {
		return numbers.size();
	}

	int first(int pair) {
		return (int) (numbers.key(pair) >>> Integer.SIZE);
	}

	int second(int pair) {
		return (int) numbers.key(pair);
	}

	long count(int pair) {
		return counts.get(pair);
	}
}
