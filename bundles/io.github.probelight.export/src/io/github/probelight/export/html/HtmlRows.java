package io.github.probelight.export.html;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/**
 * All that the template of a table asks for.
 *
 * @param title what its rows are
 * @param about where they are from and how many there are of them; none if nothing is to be said
 * @param heads of the columns
 * @param rows made while they are written, so that there may be many
 */
record HtmlRows(String title, List<String> about, List<HtmlRows.Cell> heads, Iterable<HtmlRows.Line> rows) {

	/**
	 * A cell.
	 *
	 * @param first whether it names its row
	 * @param look the class by which it has its looks, one of the style sheet's
	 * @param text what it says
	 */
	record Cell(boolean first, String look, String text) {}

	/** A row. */
	record Line(List<Cell> cells) {}

	static <T> HtmlRows of(String title, String about, TypedTable<T> table, Report report, Zone zone) {
		List<TypedColumn<T>> columns = table.columns();
		boolean timed = columns.stream().anyMatch(column -> look(column).equals("time"));
		List<String> said = Stream.of(OneLine.of(about), timed ? "times in " + zone.name() : "")
				.filter(part -> !part.isEmpty())
				.toList();
		List<Cell> heads = columns.stream().map(column -> new Cell(false, look(column), column.title())).toList();
		return new HtmlRows(title, said.isEmpty() ? said : List.of(String.join("  ·  ", said)), heads,
				() -> lines(table, report, zone));
	}

	private static <T> Iterator<Line> lines(TypedTable<T> table, Report report, Zone zone) {
		List<TypedColumn<T>> columns = table.columns();
		return table.rows()
				.apply(report)
				.map(row -> new Line(IntStream.range(0, columns.size())
						.mapToObj(i -> new Cell(i == 0, look(columns.get(i)),
								OneLine.of(columns.get(i).shown(row, zone))))
						.toList()))
				.iterator();
	}

	private static String look(TypedColumn<?> column) {
		return switch (column.type()) {
			case NUMBER, DECIMAL, DURATION, LINE -> "number";
			case TIME, CLOCK -> "time";
			case TEXT, LIST, WORDS, BOOLEAN -> "text";
		};
	}
}
