package io.github.probelight.engine.report;

import java.util.function.IntToLongFunction;

import io.github.probelight.engine.text.Hash;

/**
 * Finds the hosts of a report by their keys, all of which are different. The keys stay in the records of the hosts, so
 * there is nothing but slots of 4 bytes here, at most half of which are taken. Open addressing with linear probing.
 */
final class HostSlots {

	private final int[] slots;
	private final IntToLongFunction keys;

	/** Takes as many hosts, numbered from 0, whose keys are asked for now and with each search. */
	HostSlots(int hosts, IntToLongFunction keys) {
		this.keys = keys;
		slots = new int[Math.max(1, Integer.highestOneBit(hosts)) * 4];
		for (int host = 0; host < hosts; host++) {
			int slot = first(keys.applyAsLong(host));
			while (slots[slot] != 0) {
				slot = next(slot);
			}
			slots[slot] = host + 1;
		}
	}

	/** Returns the number of the host that has a key, or -1. */
	int find(long key) {
		int slot = first(key);
		while (slots[slot] != 0 && keys.applyAsLong(slots[slot] - 1) != key) {
			slot = next(slot);
		}
		return slots[slot] - 1;
	}

	private int first(long key) {
		return Hash.of(key) & slots.length - 1;
	}

	private int next(int slot) {
		return slot + 1 & slots.length - 1;
	}
}
