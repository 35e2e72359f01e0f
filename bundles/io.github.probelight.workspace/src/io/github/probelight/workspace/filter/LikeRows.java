package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.Likeness;
import io.github.probelight.engine.text.LineIndex;

/**
 * Which rows hold results that are alike, as far as somebody has looked: a set of rows for each kind of results, which
 * takes two bytes a row at the most. Used by the job of a filter alone.
 */
final class LikeRows {
	/** The number of a row that is like no other. */
	static final int NONE = -1;

	/** A log with more kinds was made up; what is of another kind is like none. */
	private static final int MOST_KINDS = 1 << 12;

	private final Map<Likeness, Integer> numbers = new HashMap<>();
	private final List<RoaringBitmap> rows = new ArrayList<>();
	private final List<Integer> threads = new ArrayList<>();
	private final Map<Likeness, Integer> threadNumbers = new HashMap<>();
	private long end;
	/** The row from which on what is known may change. */
	private long firm;
	private long bytes;

	/** The row before which all rows are looked at. */
	long end() {
		return end;
	}

	/** The row before which nothing changes any more, as the log has gone on behind it. */
	long firm() {
		return firm;
	}

	/** Whether all is looked at of a log that has so many bytes: its last row may have grown. */
	boolean isOf(LineIndex.Extent extent) {
		return end >= extent.rows() && bytes >= extent.bytes();
	}

	/** Forgets what lies behind a row. */
	void cut(long row) {
		rows.forEach(its -> its.remove(row, RowSets.MOST_ROWS));
		end = Math.min(end, row);
		firm = end;
	}

	/** Takes the results of the rows up to another row. */
	void take(Map<Likeness, RoaringBitmap> more, long newEnd) {
		more.forEach((kind, its) -> {
			int number = number(kind);
			if (number != NONE) {
				rows.get(number).or(its);
			}
		});
		end = newEnd;
		firm = newEnd;
	}

	private int number(Likeness kind) {
		Integer known = numbers.get(kind);
		if (known != null) {
			return known;
		}
		if (rows.size() == MOST_KINDS) {
			return NONE;
		}
		Likeness thread = new Likeness(kind.thread(), kind.site(), "", "", "");
		threads.add(threadNumbers.computeIfAbsent(thread, one -> threadNumbers.size()));
		rows.add(new RoaringBitmap());
		numbers.put(kind, rows.size() - 1);
		return rows.size() - 1;
	}

	/**
	 * All of a log is looked at: the sets are packed, as they do not grow for now. What the last entry says, which begins at
	 * a row, may still change.
	 */
	void finish(LineIndex.Extent extent, long lastEntry) {
		bytes = extent.bytes();
		firm = lastEntry;
		rows.forEach(RoaringBitmap::runOptimize);
	}

	/** The number of the thread that has logged the results of a kind. */
	int thread(int kind) {
		return threads.get(kind);
	}

	/** The kinds of the rows from one to before another. */
	int[] kinds(long from, long to) {
		int[] kinds = new int[(int) Math.max(0, to - from)];
		fill(from, from + kinds.length, kinds);
		return kinds;
	}

	/** Puts the kinds of the rows from one to before another into an array, {@link #NONE} for what is like no other. */
	void fill(long from, long to, int[] into) {
		Arrays.fill(into, 0, (int) (to - from), NONE);
		for (int kind = 0; kind < rows.size(); kind++) {
			PeekableIntIterator each = rows.get(kind).getIntIterator();
			each.advanceIfNeeded((int) from);
			while (each.hasNext()) {
				long row = Integer.toUnsignedLong(each.next());
				if (row >= to) {
					break;
				}
				into[(int) (row - from)] = kind;
			}
		}
	}

	/** Roughly the bytes of memory that they take. */
	long footprint() {
		return rows.stream().mapToLong(RoaringBitmap::getLongSizeInBytes).sum();
	}
}
