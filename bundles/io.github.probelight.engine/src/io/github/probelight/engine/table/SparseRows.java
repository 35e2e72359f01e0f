package io.github.probelight.engine.table;

import io.github.probelight.engine.text.Hash;

/**
 * Records of a few ints for some of many numbers, found through open addressing: a number without a record costs
 * nothing. A copy shares the pages of the records, see {@link Pages}.
 */
public final class SparseRows {

	private static final int NUMBER = 0;

	private final Pages rows;
	private int[] slots;

	/** Creates records of so many ints, which begin at 1: the first int of a record is its number. */
	public SparseRows(int stride) {
		rows = new Pages(stride);
		slots = new int[16];
	}

	private SparseRows(Pages rows, int[] slots) {
		this.rows = rows;
		this.slots = slots;
	}

	/** Returns a copy; neither sees what is written to the other. */
	public SparseRows copy() {
		return new SparseRows(rows.copy(), slots.clone());
	}

	/** Returns how many records there are. */
	public int size() {
		return rows.size();
	}

	/** Returns the number that a record is of; records are in the order in which they were made. */
	public int number(int row) {
		return rows.get(row, NUMBER);
	}

	/** Returns the record of a number, or -1. */
	public int find(int number) {
		for (int slot = first(number);; slot = slot + 1 & slots.length - 1) {
			int row = slots[slot] - 1;
			if (row < 0 || rows.get(row, NUMBER) == number) {
				return row;
			}
		}
	}

	/** Returns the record of a number, a new one if it has none: then the size has grown, and its ints hold anything. */
	public int row(int number) {
		int found = find(number);
		if (found >= 0) {
			return found;
		}
		int row = rows.add();
		own(row)[at(row) + NUMBER] = number;
		if (rows.size() * 2 > slots.length) {
			slots = new int[slots.length * 2];
			for (int i = 0; i < row; i++) {
				put(i);
			}
		}
		put(row);
		return row;
	}

	/** Returns the page of a record, to read it at {@link #at}. */
	public int[] page(int row) {
		return rows.page(row);
	}

	/** Returns the page of a record, to write it at {@link #at}. */
	public int[] own(int row) {
		return rows.own(row);
	}

	/** Returns where in its page a record begins. */
	public int at(int row) {
		return rows.at(row);
	}

	/** Forgets all records. */
	public void clear() {
		if (rows.size() > 0) {
			rows.clear();
			slots = new int[16];
		}
	}

	private int first(int number) {
		return Hash.neighbours(0, number) & slots.length - 1;
	}

	private void put(int row) {
		int slot = first(rows.get(row, NUMBER));
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = row + 1;
	}
}
