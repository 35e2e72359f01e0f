package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which positions of a table are selected, on screen or not. Mutable, for the UI thread. */
final class RowSelection {
	private final BitSet selected = new BitSet();
	/** Where a range begins; -1 for nowhere yet. */
	private int anchor = -1;
	/** Where the keyboard is; -1 for nowhere yet. */
	private int lead = -1;

	int lead() {
		return lead;
	}

	int count() {
		return selected.cardinality();
	}

	boolean contains(int position) {
		return position >= 0 && selected.get(position);
	}

	/** The first selected position that is not before {@code from}, or -1. */
	int next(int from) {
		return selected.nextSetBit(from);
	}

	void clear() {
		selected.clear();
		anchor = -1;
		lead = -1;
	}

	/** Selects one position alone. */
	void only(int position) {
		selected.clear();
		selected.set(position);
		anchor = position;
		lead = position;
	}

	/** Adds a position, or takes it away. */
	void toggle(int position) {
		selected.flip(position);
		anchor = position;
		lead = position;
	}

	/** Selects from where the last single selection was to a position. */
	void extend(int position) {
		int from = anchor < 0 ? position : anchor;
		selected.clear();
		selected.set(Math.min(from, position), Math.max(from, position) + 1);
		anchor = from;
		lead = position;
	}

	/** Takes positions away. */
	void drop(IntStream positions) {
		positions.forEach(selected::clear);
	}

	void all(int count) {
		selected.set(0, count);
		if (anchor < 0) {
			anchor = 0;
			lead = 0;
		}
	}

	/** Takes over positions that rows have moved to; the first becomes anchor and lead. */
	void moveTo(BitSet positions) {
		clear();
		selected.or(positions);
		anchor = positions.nextSetBit(0);
		lead = anchor;
	}

	/** The selected positions, as they are now. */
	BitSet positions() {
		return (BitSet) selected.clone();
	}
}
