package io.github.probelight.views.table;

import io.github.probelight.summary.table.ColumnType;

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
 * @param cut
 *            whether there is no room for all of its text
 */
public record Cell<T>(T row, int position, Column<T> column, boolean cut) {
	/** The text as it is shown. */
	public String text() {
		return column.cell(row);
	}

	/** What its tooltip says: what there was no room for, and what is to be said of it; "" for nothing. */
	public String tip() {
		String tip = column.tip().apply(row);
		String whole = cut ? column.read(row) : "";
		boolean lists = column.source().type() == ColumnType.WORDS || column.marked() != null; // it has them all
		boolean said = tip.contains(whole) || !tip.isEmpty() && lists;
		return said ? tip : tip.isEmpty() ? whole : whole + "\n\n" + tip;
	}
}
