package io.github.probelight.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.table.EntryRows;
import io.github.probelight.summary.table.LogEntry;

/** Collects what a query asks of the lines of a part of a log. */
final class RowCollector implements LogLines.ChunkVisitor<RowCollector.Rows> {

	/**
	 * Rows that lack their place.
	 *
	 * @param own the columns of which entries have the values
	 * @param lines the line of each row in the part, from 0
	 */
	record Rows(List<ValueColumn> own, long[] lines) {}

	private final LineColumns columns;
	private final Predicate<EntryReader> filter;
	private final EntryRows rows;
	private final List<ColumnBuilder> builders;
	private long[] lines = new long[1 << 10];
	private int count;

	RowCollector(LineColumns columns, Predicate<EntryReader> filter) {
		this.columns = columns;
		this.filter = filter;
		rows = new EntryRows(columns.hasMessage());
		builders = columns.ofEntries().stream().map(ColumnBuilder::of).toList();
	}

	@Override
	public void entry(EntryScanner facts, VisitedLine line) {
		if (!columns.table().has(facts.kind()) || !filter.test(facts)) {
			return;
		}
		if (!builders.isEmpty()) {
			LogEntry row = rows.row(facts);
			for (int i = 0; i < builders.size(); i++) {
				builders.get(i).add(row);
			}
		}
		if (count == lines.length) {
			lines = Arrays.copyOf(lines, 2 * count);
		}
		lines[count++] = line.number();
	}

	@Override
	public void continuation(EntryScanner facts, VisitedLine line) {
		// belongs to a row, but is none
	}

	@Override
	public Rows finish() {
		Rows taken = new Rows(builders.stream().map(ColumnBuilder::taken).toList(), Arrays.copyOf(lines, count));
		count = 0;
		return taken;
	}
}
