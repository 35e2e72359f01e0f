package io.github.probelight.workspace.filter;

import org.roaringbitmap.RoaringBitmap;

/** Sets of rows, which are unsigned numbers of 32 bits: a log of more has half a terabyte. */
final class RowSets {
	/** More rows than a set can hold. */
	static final long MOST_ROWS = 1L << Integer.SIZE;

	/** Takes rows that follow one another. */
	interface Run {
		void take(long from, long end);
	}

	private RowSets() {}

	/** All rows from one to before another. */
	static RoaringBitmap range(long from, long end) {
		RoaringBitmap rows = new RoaringBitmap();
		rows.add(from, end);
		return rows;
	}

	/** Tells of all runs of rows, in order. */
	static void runs(RoaringBitmap rows, Run taker) {
		var each = rows.getBatchIterator();
		int[] batch = new int[256];
		long from = -1;
		long end = -1;
		while (each.hasNext()) {
			int count = each.nextBatch(batch);
			for (int i = 0; i < count; i++) {
				long row = Integer.toUnsignedLong(batch[i]);
				if (row != end) {
					if (from >= 0) {
						taker.take(from, end);
					}
					from = row;
				}
				end = row + 1;
			}
		}
		if (from >= 0) {
			taker.take(from, end);
		}
	}
}
