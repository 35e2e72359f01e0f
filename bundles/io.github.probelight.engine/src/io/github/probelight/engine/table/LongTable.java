package io.github.probelight.engine.table;

import java.util.Arrays;

import io.github.probelight.engine.text.Hash;

/** Numbers keys 0, 1, 2 … in the order in which they come. Open addressing with linear probing, at most half full. */
public final class LongTable {

	private long[] keys = new long[16];
	private int[] slots = new int[32];
	private int size;

	/** Creates an empty table. */
	public LongTable() {
		// empty
	}

	/** Creates a copy. */
	public LongTable(LongTable other) {
		keys = other.keys.clone();
		slots = other.slots.clone();
		size = other.size;
	}

	/** Returns how many keys there are. */
	public int size() {
		return size;
	}

	/** Returns the key that has a number. */
	public long key(int number) {
		return keys[number];
	}

	/** Returns the number of a key, or -1. */
	public int find(long key) {
		for (int slot = first(key);; slot = slot + 1 & slots.length - 1) {
			int number = slots[slot] - 1;
			if (number < 0 || keys[number] == key) {
				return number;
			}
		}
	}

	/** Returns the number of a key, a new one if it is new: then the size has grown. */
	public int number(long key) {
		int found = find(key);
		if (found >= 0) {
			return found;
		}
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, size * 2);
			slots = new int[size * 4];
			for (int i = 0; i < size; i++) {
				put(i);
			}
		}
		keys[size] = key;
		put(size);
		return size++;
	}

	/** Forgets all keys. */
	public void clear() {
		Arrays.fill(slots, 0);
		size = 0;
	}

	private int first(long key) {
		return Hash.of(key) & slots.length - 1;
	}

	private void put(int number) {
		int slot = first(keys[number]);
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = number + 1;
	}
}
