package io.github.probelight.views.table;

import java.util.List;

/**
 * Rows as text for a spreadsheet: a head and one line a row, cells apart by tabs. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe, as the text comes from machines that nobody trusts.
 */
public final class Tsv {
	/** The last four are the wide forms, which count as the others in East Asian spreadsheets. */
	private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

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
				append(out, c, columns.get(c).cell(row));
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
	static String guarded(String cell) {
		String flat = cell.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
		String begin = flat.stripLeading();
		return !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0 ? "'" + flat : flat;
	}
}
