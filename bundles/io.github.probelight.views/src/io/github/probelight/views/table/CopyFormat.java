package io.github.probelight.views.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How rows are copied. */
public enum CopyFormat {
	/** For a spreadsheet. */
	TSV,
	/** For a ticket. */
	MARKDOWN,
	/** The cells of the first column alone, such as addresses, each on a line. */
	PLAIN;

	/**
	 * The text of some rows.
	 *
	 * @param shown
	 *            the columns shown
	 * @param first
	 *            the column that tells what a row is
	 */
	public <T> String of(List<Column<T>> shown, Column<T> first, Iterable<T> rows) {
		return switch (this) {
			case TSV -> Tsv.of(shown, rows);
			case MARKDOWN -> Markdown.of(shown, rows);
			case PLAIN -> StreamSupport.stream(rows.spliterator(), false)
					.map(row -> first.cell(row) + System.lineSeparator())
					.collect(Collectors.joining());
		};
	}
}
