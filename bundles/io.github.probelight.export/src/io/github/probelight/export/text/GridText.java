package io.github.probelight.export.text;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.Heading;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/**
 * Rows on a page in columns that are as wide as their widest cell, under a title that stands on the line of their heads.
 */
public final class GridText {

	private static final String MARGIN = "  ";
	private static final String GAP = "  ";
	/** Notes stand under the second column of findings. */
	private static final String NOTE = " ".repeat(ValueText.GRADE + GAP.length());

	/**
	 * A line.
	 *
	 * @param note whether its one cell goes over all columns
	 * @param last the value of its last cell
	 */
	private record Line(List<String> cells, boolean note, Value last) {

		/** A line of its own. */
		Line(String note) {
			this(List.of(note), true, new Value.Words(note));
		}
	}

	private final String title;
	private final List<Heading> heads;
	private final List<Line> lines = new ArrayList<>();

	/**
	 * Lays out a grid.
	 *
	 * @param title what the rows are; if empty, they go on with what was printed before
	 */
	GridText(String title, Grid grid) {
		this.title = title;
		heads = grid.columns();
		grid.rows().forEach(this::add);
	}

	private void add(Row row) {
		if (row instanceof Row.More more) {
			lines.add(new Line(more.text()));
		} else if (row instanceof Row.Cells cells) {
			List<String> texts = new ArrayList<>(cells.cells().stream().map(ValueText::of).toList());
			texts.set(0, MARGIN.repeat(cells.depth()) + texts.get(0));
			lines.add(new Line(texts, false, cells.cells().getLast()));
			for (Sentence note : cells.notes()) {
				lines.add(new Line(NOTE + ValueText.of(note)));
			}
		}
	}

	/** Prints title, heads and rows; nothing if there is no row. */
	void print(PageWriter page) {
		if (lines.isEmpty()) {
			return;
		}
		int[] widths = widths();
		page.line(head(widths));
		for (Line line : lines) {
			page.line(MARGIN + (line.note ? line.cells.get(0) : line(line, widths)));
		}
	}

	private int[] widths() {
		int[] widths = new int[heads.size()];
		for (int i = 1; i < widths.length; i++) {
			widths[i] = name(i).length();
		}
		for (Line line : lines) {
			for (int i = 0; !line.note && i < line.cells.size(); i++) {
				widths[i] = Math.max(widths[i], line.cells.get(i).length());
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

	private String line(Line of, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < of.cells.size(); i++) {
			line.append(i == 0 ? "" : GAP);
			boolean rest = i == of.cells.size() - 1 && of.last instanceof Value.About;
			line.append(rest
					? ValueText.of((Value.About) of.last, PageWriter.WIDTH - MARGIN.length() - line.length())
					: pad(of.cells.get(i), widths[i], right(i)));
		}
		return line.toString();
	}

	private String name(int column) {
		return heads.get(column).title();
	}

	/** The first column stands under the title, whatever it holds. */
	private boolean right(int column) {
		return column > 0 && heads.get(column).right();
	}

	/** Returns a text with blanks behind or before it, up to a width. */
	public static String pad(String text, int width, boolean right) {
		String blanks = " ".repeat(Math.max(0, width - text.length()));
		return right ? blanks + text : text + blanks;
	}
}
