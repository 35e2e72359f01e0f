package io.github.probelight.export;

import java.util.Arrays;
import java.util.function.Predicate;

import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.table.EntryRows;
import io.github.probelight.summary.table.LineTables;

/** Writes the rows of a part of a log. The lines are put before them when it is known where the part begins. */
final class RowVisitor implements LogLines.ChunkVisitor<RowChunk> {

	private final LineTables table;
	private final Predicate<EntryReader> filter;
	private final EntryRows rows;
	private final RowFormat format;
	private final StringBuilder text;
	private int[] ends = new int[1 << 12];
	private long[] lines = new long[1 << 12];
	private int count;

	RowVisitor(LineTables table, Predicate<EntryReader> filter, RowFormat format) {
		this.table = table;
		this.filter = filter;
		this.format = format;
		text = format.text();
		rows = table.rows();
	}

	@Override
	public void entry(EntryScanner facts, VisitedLine line) {
		if (!table.has(facts.kind()) || !filter.test(facts)) {
			return;
		}
		format.write(rows.row(facts));
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, 2 * count);
			lines = Arrays.copyOf(lines, 2 * count);
		}
		ends[count] = text.length();
		lines[count++] = line.number();
	}

	@Override
	public void continuation(EntryScanner facts, VisitedLine line) {
		// belongs to a row, but is none
	}

	@Override
	public RowChunk finish() {
		RowChunk chunk = new RowChunk(text.toString(), Arrays.copyOf(ends, count), Arrays.copyOf(lines, count), count);
		text.setLength(0);
		count = 0;
		return chunk;
	}
}
