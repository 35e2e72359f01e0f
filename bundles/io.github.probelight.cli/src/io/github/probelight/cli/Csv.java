package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.List;

import io.github.probelight.engine.text.ShownText;

/** Comma-separated values as in RFC 4180. */
final class Csv {

	private static final String FORMULA = "=+-@\t\r";

	private Csv() {}

	static void write(Table table, PrintWriter out) {
		write(table.columns(), out);
		table.rows().forEach(row -> write(row, out));
	}

	private static void write(List<?> row, PrintWriter out) {
		for (int i = 0; i < row.size(); i++) {
			out.write(i == 0 ? "" : ",");
			Object value = row.get(i);
			out.write(value instanceof Number || value instanceof Boolean ? value.toString() : cell(Table.text(value)));
		}
		out.write("\r\n");
	}

	/** A cell of text: none that a spreadsheet would run as a formula, none with a character that is not seen. */
	static String cell(String text) {
		String cell = ShownText.of(text);
		String head = cell.stripLeading();
		if (!head.isEmpty() && FORMULA.indexOf(head.charAt(0)) >= 0
				|| !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
			cell = "'" + cell;
		}
		boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
		return quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
