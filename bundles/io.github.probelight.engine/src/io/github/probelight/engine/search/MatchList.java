package io.github.probelight.engine.search;

import java.util.Arrays;

import io.github.probelight.engine.text.LineIndex;

/** The matches in a block of rows, a word each: row from the block's first one, column, length. */
final class MatchList {

	/** A row has fewer characters: {@link LineIndex#MAX_ROW}, and some more where the end of a line is not there yet. */
	private static final int COLUMN_BITS = 12;
	private static final int MASK = (1 << COLUMN_BITS) - 1;

	private final long firstRow;
	private long[] matches = new long[16];
	private int size;

	MatchList(long firstRow) {
		this.firstRow = firstRow;
	}

	void add(long row, int column, int length) {
		if (size == matches.length) {
			matches = Arrays.copyOf(matches, 2 * size);
		}
		matches[size++] = (row - firstRow) << 2 * COLUMN_BITS | (long) column << COLUMN_BITS | length;
	}

	int size() {
		return size;
	}

	long row(int i) {
		return firstRow + (matches[i] >>> 2 * COLUMN_BITS);
	}

	int column(int i) {
		return (int) (matches[i] >>> COLUMN_BITS) & MASK;
	}

	int length(int i) {
		return (int) matches[i] & MASK;
	}
}
