package io.github.probelight.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import java.util.regex.PatternSyntaxException;

import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;

/**
 * Finds a query in the rows of a log, as they are shown, with all processors. What a match is does not depend on how
 * the rows are cut into blocks; it lies within one row and is not empty. Used by one thread at a time.
 * <p>
 * Every search ends with a {@link CancellationException} if the monitor says so, also inside an expression that tries
 * more ways to match than there is time for.
 */
public final class LogSearch {

	/** All rows of a log. */
	public static final LongPredicate ALL_ROWS = row -> true;

	/** Rows in a block: a quarter of a megabyte of common lines, searched in a millisecond, and no large object to the collector. */
	public static final int BLOCK_ROWS = 1 << 11;

	/** Takes the matches in the order of the log, from one thread at a time. */
	public interface Taker {
		/** Takes a match, see {@link TextMatch}; false to stop. */
		boolean take(long row, int column, int length);
	}

	/**
	 * How many matches there are.
	 *
	 * @param number how many start at or before some place: the number of the match there, from 1
	 * @param total how many there are
	 */
	public record Count(long number, long total) {}

	private interface Work<R> {
		/** Works on the rows that come {@code done} rows behind those where the search begins. */
		R on(RowScan scan, long done, long rows) throws IOException;
	}

	private final LineIndex index;
	private final boolean nothing;
	private final SearchMonitor monitor;
	private final int blockRows;
	private final List<RowScan> scans = new ArrayList<>();

	/**
	 * Creates a search.
	 *
	 * @param syntax the expressions that the query may be one of
	 * @param shown which rows are searched, asked from several threads; {@link #ALL_ROWS} if nothing is hidden
	 * @throws PatternSyntaxException if the query is an invalid regular expression
	 */
	public LogSearch(ByteSource source, LineIndex index, TextQuery query, ExpressionSyntax syntax, LongPredicate shown,
			SearchMonitor monitor) {
		this(source, index, query, syntax, shown, monitor, OrderedChunks.threads(), BLOCK_ROWS);
	}

	/** Creates a search with a number of threads and of rows in a block, neither of which changes what it finds. */
	public LogSearch(ByteSource source, LineIndex index, TextQuery query, ExpressionSyntax syntax, LongPredicate shown,
			SearchMonitor monitor, int threads, int blockRows) {
		this.index = index;
		this.monitor = monitor;
		this.blockRows = blockRows;
		nothing = query.text().isEmpty();
		for (int i = 0; i < threads; i++) {
			scans.add(new RowScan(source, index, query, syntax, shown, monitor::cancelled));
		}
	}

	/** Returns the first match that starts at or behind a place, in the rows up to and without {@code endRow}. */
	public Optional<TextMatch> next(long fromRow, int fromColumn, long endRow) throws IOException {
		return first(end(endRow) - fromRow, (scan, done, rows) -> scan.first(fromRow + done, done == 0 ? fromColumn : 0,
				fromRow + done + rows));
	}

	/** Returns the last match that starts at or before a place, in the rows down to and with {@code firstRow}. */
	public Optional<TextMatch> previous(long fromRow, int fromColumn, long firstRow) throws IOException {
		long end = end(fromRow + 1);
		int column = end == fromRow + 1 ? fromColumn : Integer.MAX_VALUE;
		return first(end - firstRow, (scan, done, rows) -> scan.last(end - done - rows,
				done == 0 ? column : Integer.MAX_VALUE, end - done));
	}

	/**
	 * Finds all matches in rows from one up to and without another. A match begins at the earliest behind the one before
	 * it.
	 */
	public void all(long fromRow, long endRow, Taker taker) throws IOException {
		run(end(endRow) - fromRow, (scan, done, rows) -> scan.all(fromRow + done, fromRow + done + rows), matches -> {
			for (int i = 0; i < matches.size(); i++) {
				if (!taker.take(matches.row(i), matches.column(i), matches.length(i))) {
					return false;
				}
			}
			return true;
		});
	}

	/** Counts what {@link #all} finds in the whole log, and how many of these start at or before a place. */
	public Count count(long row, int column) throws IOException {
		long[] counts = new long[2];
		all(0, Long.MAX_VALUE, (matchRow, matchColumn, length) -> {
			counts[0] += matchRow < row || matchRow == row && matchColumn <= column ? 1 : 0;
			counts[1]++;
			return true;
		});
		return new Count(counts[0], counts[1]);
	}

	private Optional<TextMatch> first(long rows, Work<Optional<TextMatch>> work) throws IOException {
		List<TextMatch> found = new ArrayList<>();
		run(rows, work, match -> {
			match.ifPresent(found::add);
			return match.isEmpty();
		});
		return found.stream().findFirst();
	}

	private <R> void run(long rows, Work<R> work, OrderedChunks.Taker<R> taker) throws IOException {
		if (nothing || rows <= 0) {
			return;
		}
		List<OrderedChunks.Worker<R>> workers = new ArrayList<>();
		for (RowScan scan : scans) {
			workers.add(block -> work.on(scan, block * blockRows, Math.min(blockRows, rows - block * blockRows)));
		}
		long[] done = new long[1];
		OrderedChunks.run((rows + blockRows - 1) / blockRows, workers, result -> {
			done[0] = Math.min(rows, done[0] + blockRows);
			monitor.progress(done[0], rows);
			return taker.take(result);
		});
	}

	private long end(long endRow) {
		return Math.min(endRow, index.extent().rows());
	}
}
