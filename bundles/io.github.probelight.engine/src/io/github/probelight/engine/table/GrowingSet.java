package io.github.probelight.engine.table;

import java.util.Arrays;

import io.github.probelight.engine.text.Hash;

/** A set of small numbers, of any size: open addressing, at most half full. */
final class GrowingSet {

	/** Numbers plus 1; 0 is free. */
	private int[] slots;
	private int size;
	private boolean shared;

	GrowingSet(int[] elements) {
		slots = new int[Math.max(2, Integer.highestOneBit(elements.length) * 4)];
		for (int element : elements) {
			put(element);
		}
	}

	private GrowingSet(GrowingSet other) {
		slots = other.slots.clone();
		size = other.size;
	}

	/** Says that somebody else may look at this set from now on: it changes no more. */
	void share() {
		shared = true;
	}

	/** Returns the set with one element more: this one, unless it is shared. */
	GrowingSet with(int element) {
		if (slots[slot(element)] != 0) {
			return this;
		}
		GrowingSet own = shared ? new GrowingSet(this) : this;
		own.put(element);
		return own;
	}

	/** Returns the elements, ascending. */
	int[] elements() {
		return Arrays.stream(slots).filter(slot -> slot != 0).map(slot -> slot - 1).sorted().toArray();
	}

	private void put(int element) {
		int slot = slot(element);
		if (slots[slot] != 0) {
			return;
		}
		slots[slot] = element + 1;
		size++;
		if (size * 2 > slots.length) {
			int[] old = slots;
			slots = new int[old.length * 2];
			for (int number : old) {
				if (number != 0) {
					slots[slot(number - 1)] = number;
				}
			}
		}
	}

	/** Returns where an element is, or where it would be. */
	private int slot(int element) {
		int slot = Hash.of(element) & slots.length - 1;
		while (slots[slot] != 0 && slots[slot] != element + 1) {
			slot = slot + 1 & slots.length - 1;
		}
		return slot;
	}
}
