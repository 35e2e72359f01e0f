package io.github.probelight.workspace.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLongArray;

import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.workspace.filter.SearchedRows;

/**
 * The rows of a log in which a query matches, among those that were kept when the search began, and how many matches
 * there are. One thread fills it, any thread may ask how far it is. Its memory is bounded: behind {@link #MOST} rows
 * with matches only their number and about where they are is known.
 */
public final class FoundLines {
	/** So many rows with matches are known one by one. */
	public static final int MOST = RowList.MOST;

	private static final int CHUNK = 1 << 12;
	/** Where more rows have matches, one row of so many stands for all. */
	private static final int FURTHER = 1 << 12;

	private final TextQuery query;
	private final SearchedRows searched;
	private final ShownRows shown;
	private final RowList rows = new RowList();
	private final RowList further = new RowList();
	/** How many matches there are in each row that is known. */
	private final char[][] counts = new char[MOST / CHUNK][];
	/** How many matches there are before each chunk of these. */
	private final AtomicLongArray before = new AtomicLongArray(MOST / CHUNK + 1);
	private volatile long matches;
	private volatile long lines;
	/** The file row behind the last one that is searched. */
	private volatile long end;
	/** How much text was shown then: the last row may grow. */
	private volatile long chars = -1;
	private volatile boolean done;
	private volatile boolean stopped;

	/** Nothing is found yet. */
	public FoundLines(TextQuery query, SearchedRows searched) {
		this.query = query;
		this.searched = searched;
		shown = searched.shown();
	}

	/** What is searched for. */
	public TextQuery query() {
		return query;
	}

	/** The rows among which it is searched for. */
	public SearchedRows searched() {
		return searched;
	}

	/** Those of them that are shown. */
	public ShownRows shown() {
		return shown;
	}

	/** Whether this tells of a query in these rows. */
	public boolean isOf(TextQuery other, ShownRows among) {
		return query.equals(other) && shown == among;
	}

	/** Whether all rows that are shown now are searched. */
	public boolean isComplete() {
		return done && end == searched.end() && chars == shown.chars(shown.rows());
	}

	/**
	 * Searches, or goes on where rows have come since, the last of which may have grown. After a
	 * {@code CancellationException} it is of no more use.
	 */
	public void fill(LogSearch search) throws IOException {
		done = false;
		long from = Math.max(0, end - 1);
		forget(from);
		long[] last = {-1};
		long to = searched.end();
		long charsNow = shown.chars(shown.rows());
		search.all(from, to, (row, column, length) -> {
			matches++;
			if (row != last[0]) {
				last[0] = row;
				lines++;
				add(row);
			} else if (lines == rows.size()) {
				int at = rows.size() - 1;
				counts[at / CHUNK][at % CHUNK]++;
			}
			return true;
		});
		end = to;
		chars = charsNow;
		done = true;
	}

	/** Nobody wants more of it: who fills it is to cancel its search. */
	public void stop() {
		stopped = true;
	}

	/** Whether somebody has stopped it. */
	public boolean isStopped() {
		return stopped;
	}

	/** Nothing is in any row that is shown now, as somebody has found out. */
	public void isNowhere() {
		end = searched.end();
		chars = shown.chars(shown.rows());
		done = true;
	}

	/** Takes back what was found in the last row, if anything was. */
	private void forget(long row) {
		int at = rows.size() - 1;
		if (at >= 0 && rows.size() == lines && rows.row(at) == row) {
			matches -= counts[at / CHUNK][at % CHUNK];
			lines--;
			rows.removeLast();
		}
	}

	private void add(long row) {
		if (rows.isFull()) {
			int known = further.size();
			if (!further.isFull() && (known == 0 || row / FURTHER != further.row(known - 1) / FURTHER)) {
				further.add(row);
			}
			return;
		}
		int at = rows.size();
		if (at % CHUNK == 0) {
			counts[at / CHUNK] = new char[CHUNK];
			before.set(at / CHUNK, matches - 1);
		}
		counts[at / CHUNK][at % CHUNK] = 1;
		rows.add(row);
	}

	/** Whether the search has come to its end. */
	public boolean isDone() {
		return done;
	}

	/** How many matches are found. */
	public long matches() {
		return matches;
	}

	/** In how many rows they are. */
	public long lines() {
		return lines;
	}

	/** How many of these rows are known one by one: the first ones. */
	public int size() {
		return rows.size();
	}

	/** The file row of one of them. */
	public long row(int i) {
		return rows.row(i);
	}

	/** Which of them is the first that is this file row or comes behind it; {@link #size()} if none does. */
	public int first(long fileRow) {
		return rows.first(fileRow);
	}

	/**
	 * Which of them is the nearest to a file row, the later one of two that are as near; empty while a nearer one may come,
	 * or if there is none.
	 */
	public OptionalInt nearest(long fileRow) {
		boolean all = done || stopped; // asked before the rows: what comes meanwhile is no matter
		int many = rows.size();
		int behind = Math.min(rows.first(fileRow), many);
		if (many == 0 || behind == many && !all && many < MOST) {
			return OptionalInt.empty();
		}
		boolean before = behind == many || behind > 0 && fileRow - rows.row(behind - 1) < rows.row(behind) - fileRow;
		return OptionalInt.of(before ? behind - 1 : behind);
	}

	/** The number, from 1, of the last match that starts at or before a place; empty if that is not known. */
	public OptionalLong number(long fileRow, int column, LogText text) {
		int at = rows.first(fileRow);
		if (at == MOST || at == rows.size() && !done) {
			return OptionalLong.empty();
		}
		long number = at < rows.size() || at % CHUNK != 0 ? before.get(at / CHUNK) : matches;
		for (int i = at / CHUNK * CHUNK; i < at; i++) {
			number += counts[i / CHUNK][i % CHUNK];
		}
		if (at < rows.size() && rows.row(at) == fileRow) {
			int[] inRow = new int[1];
			new LineMatches(query, LinearExpressions.STANDARD).each(text.row(fileRow),
					(from, to) -> inRow[0] += from <= column ? 1 : 0);
			number += inRow[0];
		}
		return OptionalLong.of(number);
	}

	/** In which of so many equal parts of what is shown there are matches. */
	public BitSet parts(int many) {
		BitSet found = new BitSet();
		long all = shown.rows();
		for (int part = 0; part < many; part++) {
			long from = part * all / many;
			long to = Math.max(from + 1, (part + 1) * all / many);
			if (from < all && hasAny(shown.fileRow(from), shown.fileRow(Math.min(to, all)))) {
				found.set(part);
			}
		}
		return found;
	}

	private boolean hasAny(long from, long to) {
		return has(rows, from, to) || has(further, from, to);
	}

	private static boolean has(RowList list, long from, long to) {
		int at = list.first(from);
		return at < list.size() && list.row(at) < to;
	}
}
