package io.github.probelight.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.SpreadsheetCell;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** Comma-separated values as in RFC 4180, with a head line. */
public final class Csv {

	private Csv() {}

	/**
	 * Writes a table of a report, with times by the clocks of a zone; what the log does not say is empty. The writer stays
	 * open.
	 *
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static <T> void write(TypedTable<T> table, Report report, Zone zone, Writer out) {
		List<TypedColumn<T>> columns = table.columns();
		write(columns.stream().map(TypedColumn::id).toList(),
				table.rows()
						.apply(report)
						.map(row -> columns.stream().map(column -> cell(ExportValue.of(column, row, zone))).toList()),
				out);
	}

	/** Writes rows of texts, which are safe already. */
	static void write(List<String> heads, Stream<List<String>> rows, Writer out) {
		// not closed: standard output is not ours to close
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
		csv.writeRecord(heads);
		rows.forEach(csv::writeRecord);
		try {
			csv.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns a text as a cell that is safe, in quotes if it needs them. */
	static String quoted(String text) {
		StringWriter out = new StringWriter();
		CsvWriter.builder().bufferSize(0).build(out).writeRecord(cell(text));
		return out.toString().stripTrailing();
	}

	/** Returns a value as a cell: text in it is none that a spreadsheet would run. */
	static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Double number -> ExportValue.number(number).toString();
			case Number number -> number.toString();
			case Boolean truth -> truth.toString();
			case List<?> list -> SpreadsheetCell
					.of(list.stream().map(String::valueOf).collect(Collectors.joining(" ")));
			default -> SpreadsheetCell.of(value.toString());
		};
	}
}
