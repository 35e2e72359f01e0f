package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.Heading;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;

/**
 * Rows on a page in columns that are as wide as their widest cell, under a title that stands on the line of their heads.
 */
final class GridText {

	private static final String MARGIN = "  ";
	private static final String GAP = "  ";
	/** Notes stand under the second column of findings. */
	private static final String NOTE = " ".repeat(ValueText.GRADE + GAP.length());

	/** A line; one cell of a note goes over all columns. */
	private record Line(List<String> cells, boolean note) {}

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
		switch (row) {
			case Row.More more -> lines.add(new Line(List.of(more.text()), true));
			case Row.Cells cells -> {
				List<String> texts = new ArrayList<>(cells.cells().stream().map(ValueText::of).toList());
				texts.set(0, MARGIN.repeat(cells.depth()) + texts.get(0));
				lines.add(new Line(texts, false));
				for (Sentence note : cells.notes()) {
					lines.add(new Line(List.of(NOTE + ValueText.of(note)), true));
				}
			}
		}
	}

	/** Prints title, heads and rows; nothing if there is no row. */
	void print(PageWriter page) {
		if (lines.isEmpty()) {
			return;
		}
		int[] widths = widths();
		if (!title.isEmpty()) {
			page.blank();
		}
		page.line(head(widths));
		for (Line line : lines) {
			page.line(MARGIN + (line.note ? line.cells.get(0) : line(line.cells, widths)));
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

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			line.append(i == 0 ? "" : GAP).append(pad(cells.get(i), widths[i], right(i)));
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

	private static String pad(String text, int width, boolean right) {
		String blanks = " ".repeat(Math.max(0, width - text.length()));
		return right ? blanks + text : text + blanks;
	}
}
