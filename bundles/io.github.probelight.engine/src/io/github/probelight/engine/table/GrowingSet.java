package io.github.probelight.engine.table;

import java.util.stream.IntStream;

/** A set of small numbers, of any size. */
final class GrowingSet {

	private final LongTable numbers;
	private boolean shared;

	GrowingSet(int[] elements) {
		numbers = new LongTable();
		for (int element : elements) {
			numbers.number(element);
		}
	}

	private GrowingSet(GrowingSet other) {
		numbers = new LongTable(other.numbers);
	}

	/** Says that somebody else may look at this set from now on: it changes no more. */
	void share() {
		shared = true;
	}

	/** Tells whether it has an element. */
	boolean has(int element) {
		return numbers.find(element) >= 0;
	}

	/** Returns the set with one element more: this one, unless it is shared. */
	GrowingSet with(int element) {
		if (numbers.find(element) >= 0) {
			return this;
		}
		GrowingSet own = shared ? new GrowingSet(this) : this;
		own.numbers.number(element);
		return own;
	}

	/** Returns the elements, ascending. */
	int[] elements() {
		return IntStream.range(0, numbers.size()).map(number -> (int) numbers.key(number)).sorted().toArray();
	}
}
