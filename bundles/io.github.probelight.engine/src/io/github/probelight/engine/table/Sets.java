package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.text.Hash;

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

		private final int[][] shared;
		private final List<GrowingSet> owned;

		private View(int[][] shared, List<GrowingSet> owned) {
			this.shared = shared;
			this.owned = owned;
		}

		/** Returns how many shared sets there are. */
		public int size() {
			return shared.length;
		}

		/** Returns the elements of a set. */
		public int[] elements(int set) {
			return set >= 0 ? shared[set] : owned.get(~set).elements();
		}
	}

	/** The shared sets; each is one object, for there are thousands and the garbage collector looks at all of them. */
	private int[][] shared;
	private int size;
	/** The hash of each shared set: the sum of those of its elements. */
	private int[] hashes;
	/** Shared sets by their hashes; 0 is a free slot, for nobody looks for the empty set. */
	private int[] slots;
	/** The elements below 64 of each shared set, as bits: what most questions are about. */
	private long[] small;
	private final List<GrowingSet> owned;
	/** Set, element and the set with both, of the steps taken last: most hosts take the same few. */
	private final int[] recent = new int[RECENT * RECENT_STEP];

	/** Creates the empty set. */
	public Sets() {
		shared = new int[16][];
		shared[0] = new int[0];
		size = 1;
		hashes = new int[shared.length];
		slots = new int[shared.length * 2];
		small = new long[shared.length];
		owned = new ArrayList<>();
	}

	/** Creates a copy. */
	public Sets(Sets other) {
		shared = other.shared.clone();
		size = other.size;
		hashes = other.hashes.clone();
		slots = other.slots.clone();
		small = other.small.clone();
		owned = new ArrayList<>(other.frozen());
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
		int[] elements = shared[set];
		int at = 0;
		while (at < elements.length && elements[at] < element) {
			at++;
		}
		if (at < elements.length && elements[at] == element) {
			return set;
		}
		int hash = hashes[set] + Hash.of(element);
		int known = find(elements, at, element, hash);
		if (known > 0) {
			return known;
		}
		if (elements.length == LARGEST_SHARED || size == MOST_SHARED) {
			owned.add(new GrowingSet(added(elements, at, element)));
			return ~(owned.size() - 1);
		}
		return share(added(elements, at, element), hash);
	}

	/** Returns the shared set that has some elements and, at a place among them, one more; 0 if there is none. */
	private int find(int[] elements, int at, int element, int hash) {
		int slot = hash & slots.length - 1;
		while (slots[slot] != 0 && !(hashes[slots[slot]] == hash && is(shared[slots[slot]], elements, at, element))) {
			slot = slot + 1 & slots.length - 1;
		}
		return slots[slot];
	}

	private static boolean is(int[] set, int[] elements, int at, int element) {
		return set.length == elements.length + 1 && set[at] == element && Arrays.equals(set, 0, at, elements, 0, at)
				&& Arrays.equals(set, at + 1, set.length, elements, at, elements.length);
	}

	/** Tells whether a set has an element. */
	public boolean has(int set, int element) {
		if (set < 0) {
			return owned.get(~set).has(element);
		}
		return element < Long.SIZE
				? (small[set] >>> element & 1) != 0
				: Arrays.binarySearch(shared[set], element) >= 0;
	}

	/** Returns the elements of a set, ascending. */
	public int[] elements(int set) {
		return set >= 0 ? shared[set] : owned.get(~set).elements();
	}

	/** Returns the number of shared sets. */
	public int size() {
		return size;
	}

	/** Forgets the owned sets; their owners are gone. */
	public void clear() {
		owned.clear();
	}

	/** Returns the sets there are now. */
	public View view() {
		return new View(Arrays.copyOf(shared, size), frozen());
	}

	/** Writes the sets in the order of their numbers, but for the empty one. */
	public void write(FactsOutput out) throws IOException {
		out.number(size - 1);
		for (int set = 1; set < size; set++) {
			write(out, shared[set]);
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
			int last = elements.length - 1;
			int hash = IntStream.of(elements).map(Hash::of).sum();
			if (find(Arrays.copyOf(elements, last), last, elements[last], hash) > 0) {
				throw FactsInput.damaged("a set is there twice");
			}
			share(elements, hash);
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

	private int share(int[] elements, int hash) {
		if (size == shared.length) {
			shared = Arrays.copyOf(shared, size * 2);
			hashes = Arrays.copyOf(hashes, size * 2);
			small = Arrays.copyOf(small, size * 2);
			slots = new int[size * 4];
			for (int set = 1; set < size; set++) {
				put(set);
			}
		}
		shared[size] = elements;
		hashes[size] = hash;
		for (int element : elements) {
			small[size] |= element < Long.SIZE ? 1L << element : 0;
		}
		put(size);
		return size++;
	}

	private void put(int set) {
		int slot = hashes[set] & slots.length - 1;
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = set;
	}

	private static int[] added(int[] elements, int at, int element) {
		int[] more = new int[elements.length + 1];
		System.arraycopy(elements, 0, more, 0, at);
		more[at] = element;
		System.arraycopy(elements, at, more, at + 1, elements.length - at);
		return more;
	}
}
