package io.github.probelight.workspace.search;

/**
 * Rows of a log in rising order, four bytes each, of which there may be {@link #MOST}. One thread adds rows, any thread
 * may ask.
 */
final class RowList {
	/** So many rows are kept: 16 MB. */
	static final int MOST = 1 << 22;

	private static final int CHUNK = 1 << 12;

	private final int[][] chunks = new int[MOST / CHUNK][];
	/** Written after the row that it counts, and so it publishes it. */
	private volatile int size;

	int size() {
		return size;
	}

	boolean isFull() {
		return size == MOST;
	}

	void add(long row) {
		int at = size;
		if (at % CHUNK == 0) {
			chunks[at / CHUNK] = new int[CHUNK];
		}
		chunks[at / CHUNK][at % CHUNK] = (int) row;
		size = at + 1;
	}

	/** Takes the last row off again; there has to be one. */
	void removeLast() {
		size = size - 1;
	}

	long row(int i) {
		return Integer.toUnsignedLong(chunks[i / CHUNK][i % CHUNK]);
	}

	/** The index of the first row that is this one or comes behind it; the size if none does. */
	int first(long row) {
		int from = 0;
		int to = size;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (row(middle) < row) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}
}
