package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets of small numbers. A million hosts have only a handful of different ones, so small sets are shared: a set is a
 * number, 0 is the empty set. A large set, or one more when there are too many, has one owner and a number below 0.
 */
public final class Sets {

	private static final int LARGEST_SHARED = 12;
	private static final int MOST_SHARED = 1 << 16;
	/** A power of two. */
	private static final int RECENT = 1 << 10;
	private static final int RECENT_STEP = 3;

	/** What never changes: the sets there are now; elements are ascending. */
	public static final class View {

		private final List<int[]> shared;
		private final List<GrowingSet> owned;

		private View(List<int[]> shared, List<GrowingSet> owned) {
			this.shared = shared;
			this.owned = owned;
		}

		/** Returns how many shared sets there are. */
		public int size() {
			return shared.size();
		}

		/** Returns the elements of a set. */
		public int[] elements(int set) {
			return set >= 0 ? shared.get(set) : owned.get(~set).elements();
		}
	}

	private final List<int[]> shared;
	private final List<GrowingSet> owned;
	private final Map<List<Integer>, Integer> numbers;
	private final LongTable steps;
	private int[] after;
	/** Set, element and the set with both, of the steps taken last: most hosts take the same few. */
	private final int[] recent = new int[RECENT * RECENT_STEP];
	/** The elements below 64 of each shared set, as bits: what most questions are about. */
	private long[] small;

	/** Creates the empty set. */
	public Sets() {
		shared = new ArrayList<>(List.of(new int[0]));
		owned = new ArrayList<>();
		numbers = new HashMap<>(Map.of(List.of(), 0));
		steps = new LongTable();
		after = new int[16];
		small = new long[16];
	}

	/** Creates a copy. */
	public Sets(Sets other) {
		shared = new ArrayList<>(other.shared);
		owned = new ArrayList<>(other.frozen());
		numbers = new HashMap<>(other.numbers);
		steps = new LongTable(other.steps);
		after = other.after.clone();
		small = other.small.clone();
	}

	/** Returns the set that has an element too: the same set if it has it already, or if it is an owned one. */
	public int with(int set, int element) {
		if (set < 0) {
			owned.set(~set, owned.get(~set).with(element));
			return set;
		}
		if (element < Long.SIZE && (small[set] >>> element & 1) != 0) {
			return set;
		}
		int at = (set * 31 + element & RECENT - 1) * RECENT_STEP;
		if (recent[at] == set && recent[at + 1] == element && recent[at + 2] > 0) {
			return recent[at + 2];
		}
		int with = found(set, element);
		if (with > 0) {
			recent[at] = set;
			recent[at + 1] = element;
			recent[at + 2] = with;
		}
		return with;
	}

	private int found(int set, int element) {
		int[] elements = shared.get(set);
		int at = 0;
		while (at < elements.length && elements[at] < element) {
			at++;
		}
		if (at < elements.length && elements[at] == element) {
			return set;
		}
		int step = steps.find((long) set << Integer.SIZE | element);
		return step >= 0 ? after[step] : step(set, added(elements, at, element), element);
	}

	/** Tells whether a set has an element. */
	public boolean has(int set, int element) {
		if (set < 0) {
			return owned.get(~set).has(element);
		}
		return element < Long.SIZE
				? (small[set] >>> element & 1) != 0
				: Arrays.binarySearch(shared.get(set), element) >= 0;
	}

	/** Returns the elements of a set, ascending. */
	public int[] elements(int set) {
		return set >= 0 ? shared.get(set) : owned.get(~set).elements();
	}

	/** Returns the number of shared sets. */
	public int size() {
		return shared.size();
	}

	/** Forgets the owned sets; their owners are gone. */
	public void clear() {
		owned.clear();
	}

	/** Returns the sets there are now. */
	public View view() {
		return new View(List.copyOf(shared), frozen());
	}

	/** Writes the sets in the order of their numbers, but for the empty one. */
	public void write(FactsOutput out) throws IOException {
		out.number(shared.size() - 1);
		for (int set = 1; set < shared.size(); set++) {
			write(out, shared.get(set));
		}
		out.number(owned.size());
		for (GrowingSet set : owned) {
			write(out, set.elements());
		}
	}

	/** Reads sets of elements below an end; there are none but the empty one by now. */
	public void read(FactsInput in, int end) throws IOException {
		int all = in.number(0, MOST_SHARED);
		for (int set = 1; set <= all; set++) {
			int[] elements = elements(in, Math.min(end, LARGEST_SHARED), end);
			if (numbers.containsKey(IntStream.of(elements).boxed().toList())) {
				throw FactsInput.damaged("a set is there twice");
			}
			share(elements);
		}
		for (int left = in.count(); left > 0; left--) {
			owned.add(new GrowingSet(elements(in, end, end)));
		}
	}

	private static void write(FactsOutput out, int[] elements) throws IOException {
		out.number(elements.length);
		int last = -1;
		for (int element : elements) {
			out.number(element - last);
			last = element;
		}
	}

	/** Reads ascending elements; memory for {@code most} is not taken before they have come. */
	private static int[] elements(FactsInput in, int most, int end) throws IOException {
		int size = in.number(1, most + 1);
		int[] elements = new int[Math.min(size, LARGEST_SHARED)];
		int last = -1;
		for (int i = 0; i < size; i++) {
			last += in.number(1, end - last);
			elements = i < elements.length ? elements : Arrays.copyOf(elements, Math.min(size, i * 2));
			elements[i] = last;
		}
		return elements;
	}

	/** Returns how many sets have one owner: their numbers are those from the complement of this number to -1. */
	public int owned() {
		return owned.size();
	}

	private List<GrowingSet> frozen() {
		owned.forEach(GrowingSet::share);
		return List.copyOf(owned);
	}

	private int step(int set, int[] elements, int element) {
		Integer known = numbers.get(IntStream.of(elements).boxed().toList());
		if (known == null && (elements.length > LARGEST_SHARED || shared.size() == MOST_SHARED)) {
			owned.add(new GrowingSet(elements));
			return ~(owned.size() - 1);
		}
		int next = known == null ? share(elements) : known;
		if (steps.size() < MOST_SHARED * 2) {
			int step = steps.number((long) set << Integer.SIZE | element);
			after = step == after.length ? Arrays.copyOf(after, step * 2) : after;
			after[step] = next;
		}
		return next;
	}

	private int share(int[] elements) {
		if (shared.size() == small.length) {
			small = Arrays.copyOf(small, small.length * 2);
		}
		for (int element : elements) {
			small[shared.size()] |= element < Long.SIZE ? 1L << element : 0;
		}
		shared.add(elements);
		numbers.put(IntStream.of(elements).boxed().toList(), shared.size() - 1);
		return shared.size() - 1;
	}

	private static int[] added(int[] elements, int at, int element) {
		int[] more = new int[elements.length + 1];
		System.arraycopy(elements, 0, more, 0, at);
		more[at] = element;
		System.arraycopy(elements, at, more, at + 1, elements.length - at);
		return more;
	}
}
