package io.github.probelight.engine.table;

import java.util.Arrays;

import io.github.probelight.engine.text.Hash;

/** Numbers keys of two longs 0, 1, 2 … in the order in which they come, as {@link LongTable} does keys of one. */
public final class WideTable {

	/** What never changes of a table: the keys there are now. */
	public static final class View {

		private final long[] keys;
		/** May come to hold newer keys too. */
		private final int[] slots;
		private final int size;

		private View(WideTable of) {
			keys = of.keys;
			slots = of.slots;
			size = of.size;
		}

		/** Returns the upper half of a key. */
		public long high(int number) {
			return keys[number * 2];
		}

		/** Returns the lower half of a key. */
		public long low(int number) {
			return keys[number * 2 + 1];
		}

		/** Returns the number of a key, or -1. */
		public int find(long high, long low) {
			int number = slots[slot(keys, slots, high, low)] - 1;
			return number < size ? number : -1;
		}
	}

	private long[] keys = new long[16];
	private int[] slots = new int[32];
	private int size;

	/** Creates an empty table. */
	public WideTable() {
		// empty
	}

	/** Creates a copy. */
	public WideTable(WideTable other) {
		keys = other.keys.clone();
		slots = other.slots.clone();
		size = other.size;
	}

	/** Returns how many keys there are. */
	public int size() {
		return size;
	}

	/** Returns the upper half of a key. */
	public long high(int number) {
		return keys[number * 2];
	}

	/** Returns the lower half of a key. */
	public long low(int number) {
		return keys[number * 2 + 1];
	}

	/** Returns the number of a key, a new one if it is new: then the size has grown. */
	public int number(long high, long low) {
		int slot = slot(keys, slots, high, low);
		if (slots[slot] > 0) {
			return slots[slot] - 1;
		}
		if (size * 2 == keys.length) {
			keys = Arrays.copyOf(keys, size * 4);
			slots = new int[size * 4];
			for (int i = 0; i < size; i++) {
				slots[slot(keys, slots, high(i), low(i))] = i + 1;
			}
			slot = slot(keys, slots, high, low);
		}
		keys[size * 2] = high;
		keys[size * 2 + 1] = low;
		slots[slot] = ++size;
		return size - 1;
	}

	/** Returns the keys there are now. */
	public View view() {
		return new View(this);
	}

	/** Forgets all keys. What a view holds must not be in use any more. */
	public void clear() {
		Arrays.fill(slots, 0);
		size = 0;
	}

	/** Returns the slot that a key is in, or the free one where it would be. */
	private static int slot(long[] keys, int[] slots, long high, long low) {
		int slot = Hash.neighbours(high, low) & slots.length - 1;
		for (int number = slots[slot] - 1; number >= 0; number = slots[slot] - 1) {
			if (keys[number * 2] == high && keys[number * 2 + 1] == low) {
				break;
			}
			slot = slot + 1 & slots.length - 1;
		}
		return slot;
	}
}
