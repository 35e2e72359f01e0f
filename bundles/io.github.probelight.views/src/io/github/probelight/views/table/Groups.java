package io.github.probelight.views.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the groups of arranged rows are. A position is a head or a row below it; a group that is folded has a head only.
 * Immutable, and 8 bytes a group beside its key.
 */
final class Groups {
	private final List<Object> keys;
	/** Where each group ends among the arranged rows. */
	private final int[] ends;
	private final Folding folding;
	/** The position of each head. */
	private final int[] heads;
	private final int size;

	private Groups(List<Object> keys, int[] ends, Folding folding) {
		this.keys = keys;
		this.ends = ends;
		this.folding = folding;
		heads = new int[ends.length];
		int position = 0;
		for (int group = 0; group < ends.length; group++) {
			heads[group] = position;
			position += 1 + (isFolded(group) ? 0 : count(group));
		}
		size = position;
	}

	/** Puts the rows of each group together, in place, in the order in which they are. */
	static <T> Groups of(List<T> rows, int[] order, Grouping<T> grouping, Folding folding,
			Cancellation cancellation) {
		Map<Object, Integer> numbers = new HashMap<>();
		List<Object> keys = new ArrayList<>();
		int[] groups = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			if (i % SortKey.STEP == 0) {
				cancellation.check();
			}
			groups[i] = numbers.computeIfAbsent(grouping.key().apply(rows.get(order[i])), key -> {
				keys.add(key);
				return keys.size() - 1;
			});
		}
		int[] counts = new int[keys.size()];
		for (int group : groups) {
			counts[group]++;
		}
		int[] ranking = ranking(counts, grouping.largestFirst());
		int[] next = new int[counts.length];
		int[] ends = new int[counts.length];
		int end = 0;
		for (int rank = 0; rank < ranking.length; rank++) {
			next[ranking[rank]] = end;
			end += counts[ranking[rank]];
			ends[rank] = end;
		}
		int[] before = order.clone();
		for (int i = 0; i < before.length; i++) {
			order[next[groups[i]]++] = before[i];
		}
		return new Groups(IntStream.of(ranking).mapToObj(keys::get).toList(), ends, folding);
	}

	private static int[] ranking(int[] counts, boolean largestFirst) {
		IntStream all = IntStream.range(0, counts.length);
		return largestFirst
				? all.boxed()
						.sorted(Comparator.comparingInt((Integer group) -> counts[group]).reversed())
						.mapToInt(Integer::intValue)
						.toArray()
				: all.toArray();
	}

	/** The same groups, folded otherwise. */
	Groups folded(Folding other) {
		return new Groups(keys, ends, other);
	}

	/** How many positions there are. */
	int size() {
		return size;
	}

	/** The positions of all heads. */
	IntStream heads() {
		return IntStream.of(heads);
	}

	/** The number of the group that a position is in. */
	int at(int position) {
		int found = Arrays.binarySearch(heads, position);
		return found >= 0 ? found : -found - 2;
	}

	boolean isHead(int position) {
		return heads[at(position)] == position;
	}

	/** The position of the head of the group with a key; -1 if there is none. Linear in the number of groups. */
	int headOf(Object key) {
		int group = keys.indexOf(key);
		return group < 0 ? -1 : heads[group];
	}

	/** The position of the head of a group. */
	int head(int group) {
		return heads[group];
	}

	Object key(int group) {
		return keys.get(group);
	}

	boolean isFolded(int group) {
		return folding.holds(keys.get(group));
	}

	/** Where a group begins among the arranged rows. */
	int from(int group) {
		return group == 0 ? 0 : ends[group - 1];
	}

	/** How many rows a group has. */
	int count(int group) {
		return ends[group] - from(group);
	}

	/** Which of the arranged rows is at a position that is no head. */
	int index(int position) {
		int group = at(position);
		return from(group) + position - heads[group] - 1;
	}

	/** The position of an arranged row; -1 if its group is folded. */
	int position(int index) {
		int found = Arrays.binarySearch(ends, index);
		int group = found >= 0 ? found + 1 : -found - 1;
		return isFolded(group) ? -1 : heads[group] + 1 + index - from(group);
	}
}
