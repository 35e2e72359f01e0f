package io.github.probelight.views.table;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as a table of GitHub Flavored Markdown, as tickets take it; what a log says is text in it, never markup. */
public final class Markdown {
	/** What may begin markup somewhere. */
	private static final String SIGNS = "\\`*_{}[]<>#~|!&$";

	private Markdown() {}

	/** The text of some rows. */
	public static <T> String of(List<Column<T>> columns, Iterable<T> rows) {
		StringBuilder out = new StringBuilder();
		line(out, columns.stream().map(Column::label).map(Markdown::escaped).toList());
		line(out, columns.stream().map(column -> column.right() ? "--:" : ":--").toList());
		for (T row : rows) {
			line(out, columns.stream().map(column -> escaped(column.copied(row))).toList());
		}
		return out.toString();
	}

	private static void line(StringBuilder out, List<String> cells) {
		out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append(System.lineSeparator());
	}

	private static String escaped(String cell) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			out.append(SIGNS.indexOf(c) < 0 ? "" : "\\").append(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
		}
		return out.toString();
	}
}
