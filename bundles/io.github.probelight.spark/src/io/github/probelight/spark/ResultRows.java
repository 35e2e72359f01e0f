package io.github.probelight.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.RangeLines;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.table.EntryRows;
import io.github.probelight.summary.table.LineTables;

/** The rows of the results in a range, made chunk by chunk while they are taken. */
final class ResultRows implements Iterator<Row>, LineVisitor, Closeable {

	private final LogSet log;
	private final PieceRange range;
	private final long firstLine;
	private final Configuration hadoop;
	private final Consumer<String> problem;
	private final EntryRows entries = LineTables.RESULTS.rows();
	private final Queue<Row> ready = new ArrayDeque<>();
	private @Nullable OpenPiece piece;
	private @Nullable RangeLines lines;
	private boolean ended;
	private int failures;
	/** How many rows were made. */
	private long made;
	/** How many of them are to be passed over, since an earlier try has made them. */
	private long over;

	/**
	 * @param firstLine the line of the log that starts first in the range, 0-based
	 * @param problem told why rows are missing, in a sentence, when some are
	 */
	ResultRows(LogSet log, PieceRange range, long firstLine, Configuration hadoop, Consumer<String> problem) {
		this.log = log;
		this.range = range;
		this.firstLine = firstLine;
		this.hadoop = hadoop;
		this.problem = problem;
	}

	@Override
	public boolean hasNext() {
		while (ready.isEmpty() && !ended) {
			try {
				advance();
			} catch (IOException e) {
				failed(e);
			}
		}
		return !ready.isEmpty();
	}

	private void advance() throws IOException {
		RangeLines from = lines;
		if (from == null) {
			OpenPiece open = OpenPiece.of(log.pieces().get(range.place()), hadoop);
			piece = open;
			from = new RangeLines(open.source(), log.layout(), range.from(), range.to());
			lines = from;
		}
		if (!from.next(this)) {
			ended = true;
			close();
		}
	}

	/** Begins the range anew, as the first reading does: rows that there are already are not told twice. */
	private void failed(IOException e) {
		try {
			close();
		} catch (IOException alsoFailed) {
			e.addSuppressed(alsoFailed);
		}
		over = made;
		if (!ended && ++failures == PieceReader.TRIES) {
			ended = true;
			problem.accept(PieceFinder.problem(log.pieces().get(range.place()).name(), e));
		}
	}

	@Override
	public Row next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return ready.remove();
	}

	@Override
	public void entry(EntryScanner facts, VisitedLine line) {
		RangeLines from = lines;
		if (from == null || !LineTables.RESULTS.has(facts.kind())) {
			return;
		}
		if (over > 0) {
			over--;
			return;
		}
		ready.add(SparkTable.row(log.name(), firstLine + from.firstLine() + line.number(), entries.row(facts)));
		made++;
	}

	@Override
	public void continuation(EntryScanner text, VisitedLine line) {
		// belongs to a row, but is none
	}

	/** Closes the file, though not all of its rows may have been taken. */
	@Override
	public void close() throws IOException {
		OpenPiece open = piece;
		piece = null;
		lines = null;
		if (open != null) {
			open.close();
		}
	}
}
