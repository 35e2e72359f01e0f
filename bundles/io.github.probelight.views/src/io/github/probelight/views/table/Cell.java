package io.github.probelight.views.table;

/**
 * One cell of a table.
 *
 * @param <T>
 *            the rows
 * @param row
 *            its row
 * @param position
 *            where the row is shown, from 0
 * @param column
 *            its column
 */
public record Cell<T>(T row, int position, Column<T> column) {
	/** The text as it is shown. */
	public String text() {
		return column.cell(row);
	}
}
