package io.github.probelight.views.table;

import java.util.List;

import io.github.probelight.summary.SpreadsheetCell;

/** Rows as text for a spreadsheet: a head and one line a row, cells apart by tabs, none of them a formula. */
public final class Tsv {
	private Tsv() {}

	/** The text of some rows. */
	public static <T> String of(List<Column<T>> columns, Iterable<T> rows) {
		StringBuilder out = new StringBuilder();
		for (int c = 0; c < columns.size(); c++) {
			append(out, c, columns.get(c).label());
		}
		end(out);
		for (T row : rows) {
			for (int c = 0; c < columns.size(); c++) {
				append(out, c, columns.get(c).copied(row));
			}
			end(out);
		}
		return out.toString();
	}

	private static void append(StringBuilder out, int column, String cell) {
		if (column > 0) {
			out.append('\t');
		}
		out.append(guarded(cell));
	}

	private static void end(StringBuilder out) {
		out.append(System.lineSeparator());
	}

	/** A cell without tabs and line breaks that no spreadsheet takes for a formula. */
	private static String guarded(String cell) {
		return SpreadsheetCell.of(cell.replace('\t', ' ').replace('\r', ' ').replace('\n', ' '));
	}
}
