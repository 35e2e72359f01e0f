package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.LikeResults;
import io.github.probelight.engine.read.Likeness;
import io.github.probelight.engine.scan.EntryScanner;

/**
 * Sorts the results of some lines by what they are like. A result that takes more than a row, or that is not alone in its
 * line, says more than others and is like none. Used by one thread at a time.
 */
final class LikeGroups implements EntryGroups.Taker {
	/** Rows in their order. */
	private static final class Rows {
		private int[] all = new int[16];
		private int count;

		void add(int row) {
			if (count == all.length) {
				all = Arrays.copyOf(all, 2 * count);
			}
			all[count++] = row;
		}

		RoaringBitmap set() {
			RoaringBitmap set = new RoaringBitmap();
			set.addN(all, 0, count);
			return set;
		}
	}

	/** More than any log has that nobody has made up. */
	private static final int MANY = 1 << 12;

	private final boolean wanted;
	private LikeResults results = new LikeResults();
	private final List<Rows> rows = new ArrayList<>();
	/** The numbers that came, in their order. */
	private final List<Integer> seen = new ArrayList<>();
	private LongUnaryOperator rowOfLine = number -> number;
	private long row;
	private int number;
	private int entries;

	/** Creates groups of nothing; if nobody wants to know, it stays so. */
	LikeGroups(boolean wanted) {
		this.wanted = wanted;
	}

	/** Forgets all rows. */
	void clear(LongUnaryOperator rowsOfLines) {
		rowOfLine = rowsOfLines;
		seen.forEach(one -> rows.get(one).count = 0);
		seen.clear();
		if (results.size() > MANY) {
			results = new LikeResults();
			rows.clear();
		}
	}

	@Override
	public void begin(long line) {
		row = wanted ? rowOfLine.applyAsLong(line) : 0;
		entries = 0;
		number = -1;
	}

	@Override
	public void entry(EntryScanner facts) {
		entries++;
		number = wanted ? results.number(facts) : -1;
	}

	@Override
	public void end(long line) {
		if (entries == 1 && number >= 0 && rowOfLine.applyAsLong(line) == row + 1) {
			while (number >= rows.size()) {
				rows.add(new Rows());
			}
			Rows its = rows.get(number);
			if (its.count == 0) {
				seen.add(number);
			}
			its.add((int) row);
		}
	}

	/** The rows of results by what they are like, in the order in which that came. */
	Map<Likeness, RoaringBitmap> rows() {
		Map<Likeness, RoaringBitmap> all = new LinkedHashMap<>();
		for (int one : seen) {
			all.merge(results.likeness(one), rows.get(one).set(),
					(known, more) -> RoaringBitmap.or(known, more));
		}
		return all;
	}
}
