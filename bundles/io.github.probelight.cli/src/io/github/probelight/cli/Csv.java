package io.github.probelight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.probelight.engine.text.ShownText;

/** Comma-separated values as in RFC 4180. */
final class Csv {

	private static final String FORMULA = "=+-@\t\r";

	private Csv() {}

	static void write(Table table, PrintWriter out) {
		// not closed: standard output is not ours to close
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
		csv.writeRecord(table.columns());
		table.rows().forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
		try {
			csv.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String cell(Object value) {
		return value instanceof Number || value instanceof Boolean ? value.toString() : cell(Table.text(value));
	}

	/** A cell of text: none that a spreadsheet would run as a formula, none with a character that is not seen. */
	private static String cell(String text) {
		String cell = ShownText.of(text);
		String head = cell.stripLeading();
		boolean formula = !head.isEmpty() && FORMULA.indexOf(head.charAt(0)) >= 0
				|| !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + cell : cell;
	}
}
