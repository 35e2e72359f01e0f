package io.github.probelight.views.table;

/**
 * A stable merge sort of row numbers. The library sorts numbers by a comparator of ours only as objects, which for a
 * million rows costs 16 MB that are not needed.
 */
final class IndexSort {
	private static final int SHORT = 8;
	/** Spans at least this long look whether they are still wanted, before they begin. */
	private static final int LONG = 4096;

	private final IntComparator order;
	private final Cancellation cancellation;

	private IndexSort(IntComparator order, Cancellation cancellation) {
		this.order = order;
		this.cancellation = cancellation;
	}

	/** Sorts in place; equal rows keep their order. */
	static void sort(int[] rows, IntComparator order, Cancellation cancellation) {
		new IndexSort(order, cancellation).sort(rows, rows.clone(), 0, rows.length);
	}

	/** Sorts a span of {@code rows}; {@code copy} holds the same numbers there and is used up. */
	private void sort(int[] rows, int[] copy, int from, int to) {
		if (to - from <= SHORT) {
			insert(rows, from, to);
			return;
		}
		if (to - from >= LONG) {
			cancellation.check();
		}
		int middle = (from + to) >>> 1;
		sort(copy, rows, from, middle);
		sort(copy, rows, middle, to);
		if (order.compare(copy[middle - 1], copy[middle]) <= 0) {
			System.arraycopy(copy, from, rows, from, to - from);
		} else {
			merge(copy, from, middle, to, rows);
		}
	}

	private void insert(int[] rows, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			int row = rows[i];
			int j = i;
			for (; j > from && order.compare(rows[j - 1], row) > 0; j--) {
				rows[j] = rows[j - 1];
			}
			rows[j] = row;
		}
	}

	private void merge(int[] in, int from, int middle, int to, int[] out) {
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			out[i] = right >= to || left < middle && order.compare(in[left], in[right]) <= 0 ? in[left++] : in[right++];
		}
	}
}
