package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows of a page in columns that are as wide as their widest cell, under a title that stands on the line of their heads.
 */
final class Grid {

	private static final String MARGIN = "  ";
	private static final String GAP = "  ";
	private static final int LONGEST_CELL = 32;

	/** A row; one cell of a note goes over all columns. */
	private record Row(List<String> cells, boolean note) {}

	private final String title;
	private final List<String> heads;
	private final List<Row> rows = new ArrayList<>();

	/**
	 * A grid without rows.
	 *
	 * @param title what the rows are; if empty, they go on with what was printed before
	 * @param heads of the columns behind the first; that of a column whose cells stand to the right begins with
	 *     {@code >}
	 */
	Grid(String title, String... heads) {
		this.title = title;
		this.heads = List.of(heads);
	}

	/** Adds a row of texts and of numbers, which get commas; see {@link #cell} for texts from a log. */
	Grid row(Object... cells) {
		List<String> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add(cell instanceof Number ? String.format(Locale.ROOT, "%,d", cell) : cell.toString());
		}
		rows.add(new Row(row, false));
		return this;
	}

	/** Adds a text across all columns. */
	Grid note(String text) {
		rows.add(new Row(List.of(text), true));
		return this;
	}

	/** Says that there are more rows than these, if the number is above 0. */
	Grid more(long number, String what) {
		return number > 0 ? note(String.format(Locale.ROOT, "… and %,d more %s", number, what)) : this;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Prints title, heads and rows; nothing if there is no row. */
	void print(Page page) {
		if (rows.isEmpty()) {
			return;
		}
		int[] widths = widths();
		if (!title.isEmpty()) {
			page.blank();
		}
		page.line(head(widths));
		for (Row row : rows) {
			page.line(MARGIN + (row.note ? row.cells.get(0) : line(row.cells, widths)));
		}
	}

	/** A text from a log as a cell: what would move the cursor is a visible sign, and a long one is cut. */
	static String cell(String text) {
		return cell(text, LONGEST_CELL);
	}

	/** As {@link #cell(String)}, with at most so many characters. */
	static String cell(String text, int most) {
		return Page.cut(Page.safe(text), most);
	}

	private int[] widths() {
		int[] widths = new int[heads.size() + 1];
		for (int i = 1; i < widths.length; i++) {
			widths[i] = name(i).length();
		}
		for (Row row : rows) {
			for (int i = 0; !row.note && i < row.cells.size(); i++) {
				widths[i] = Math.max(widths[i], row.cells.get(i).length());
			}
		}
		// the title may go on over columns without a head
		int under = MARGIN.length() + widths[0];
		for (int i = 1; i < widths.length && name(i).isEmpty(); i++) {
			under += GAP.length() + widths[i];
		}
		widths[0] += Math.max(0, title.length() - under);
		return widths;
	}

	private String head(int[] widths) {
		StringBuilder line = new StringBuilder(title);
		int end = MARGIN.length() + widths[0];
		for (int i = 1; i < widths.length; i++) {
			String name = pad(name(i), widths[i], right(i));
			int start = end + GAP.length();
			end = start + widths[i];
			if (!name.isBlank()) {
				line.append(" ".repeat(Math.max(0, start - line.length()))).append(name);
			}
		}
		return line.toString();
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			line.append(i == 0 ? "" : GAP).append(pad(cells.get(i), widths[i], right(i)));
		}
		return line.toString();
	}

	private String name(int column) {
		String head = heads.get(column - 1);
		return head.startsWith(">") ? head.substring(1) : head;
	}

	private boolean right(int column) {
		return column > 0 && heads.get(column - 1).startsWith(">");
	}

	private static String pad(String text, int width, boolean right) {
		String blanks = " ".repeat(Math.max(0, width - text.length()));
		return right ? blanks + text : text + blanks;
	}
}
