package io.github.probelight.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.RangeLines;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.table.EntryRows;
import io.github.probelight.summary.table.LineTables;

/** The rows of the results in a range, made chunk by chunk while they are taken. What cannot be read has none. */
final class ResultRows implements Iterator<Row>, LineVisitor {

	private final LogSet log;
	private final PieceRange range;
	private final long firstLine;
	private final Configuration hadoop;
	private final EntryRows entries = LineTables.RESULTS.rows();
	private final Queue<Row> ready = new ArrayDeque<>();
	private @Nullable OpenPiece piece;
	private @Nullable RangeLines lines;
	private boolean ended;

	/** @param firstLine the line of the log that starts first in the range, 0-based */
	ResultRows(LogSet log, PieceRange range, long firstLine, Configuration hadoop) {
		this.log = log;
		this.range = range;
		this.firstLine = firstLine;
		this.hadoop = hadoop;
	}

	@Override
	public boolean hasNext() {
		try {
			while (ready.isEmpty() && !ended) {
				advance();
			}
		} catch (IOException e) {
			ended = true;
		}
		return !ready.isEmpty();
	}

	private void advance() throws IOException {
		OpenPiece open = piece;
		RangeLines from = lines;
		if (open == null || from == null) {
			open = OpenPiece.of(log.pieces().get(range.place()), hadoop);
			piece = open;
			from = new RangeLines(open.source(), log.layout(), range.from(), range.to());
			lines = from;
		}
		if (!from.next(this)) {
			ended = true;
			open.close();
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
		if (from != null && LineTables.RESULTS.has(facts.kind())) {
			ready.add(SparkTable.row(log.name(), firstLine + from.firstLine() + line.number(), entries.row(facts)));
		}
	}

	@Override
	public void continuation(EntryScanner text, VisitedLine line) {
		// belongs to a row, but is none
	}
}
