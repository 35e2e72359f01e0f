package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets of small numbers that are shared: a million hosts have only a handful of different ones. A set is a number; 0 is
 * the empty set. Elements are ascending.
 */
final class Sets {

	private final List<int[]> sets;
	private final Map<List<Integer>, Integer> numbers;
	private final LongTable steps;
	private int[] after = new int[16];

	Sets() {
		sets = new ArrayList<>();
		numbers = new HashMap<>();
		steps = new LongTable();
		number(new int[0]);
	}

	Sets(Sets other) {
		sets = new ArrayList<>(other.sets);
		numbers = new HashMap<>(other.numbers);
		steps = new LongTable(other.steps);
		after = other.after.clone();
	}

	/** Returns the set that has one element more, or the same set if it has it. */
	int with(int set, int element) {
		int known = steps.size();
		int step = steps.number((long) set << Integer.SIZE | element);
		if (step == known) {
			after = step == after.length ? Arrays.copyOf(after, step * 2) : after;
			after[step] = number(added(sets.get(set), element));
		}
		return after[step];
	}

	int[] elements(int set) {
		return sets.get(set);
	}

	int size() {
		return sets.size();
	}

	List<int[]> view() {
		return List.copyOf(sets);
	}

	private int[] added(int[] elements, int element) {
		if (IntStream.of(elements).anyMatch(e -> e == element)) {
			return elements;
		}
		int[] more = Arrays.copyOf(elements, elements.length + 1);
		more[elements.length] = element;
		Arrays.sort(more);
		return more;
	}

	private int number(int[] elements) {
		return numbers.computeIfAbsent(IntStream.of(elements).boxed().toList(), key -> {
			sets.add(elements);
			return sets.size() - 1;
		});
	}
}
