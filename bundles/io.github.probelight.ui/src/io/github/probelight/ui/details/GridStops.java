package io.github.probelight.ui.details;

import java.util.Arrays;
import java.util.function.ToIntFunction;

import org.eclipse.swt.custom.StyledText;

import io.github.probelight.ui.details.DetailsText.GridLines;

/**
 * Where the cells of a grid begin that is a part of a text.
 *
 * @param widths
 *            of the columns, in pixels; the last column has none
 * @param least
 *            what the shortest cell of each needs
 * @param last
 *            how much the last cells need
 */
record GridStops(int[] widths, int[] least, int last) {
	/** Room between cells, in pixels. */
	private static final int GAP = 14;
	/** A row that is too long goes on so far from the left. */
	private static final int INDENT = 18;
	/**
	 * A column never becomes narrower than this many pixels, or than its shortest cell: what is longer takes the room of the
	 * next cell, which is worth it only where others are not.
	 */
	private static final int NARROW = 60;

	/** Measures a grid in a widget that holds its text. */
	static GridStops of(StyledText widget, GridLines grid, ToIntFunction<String> measure) {
		int[] widths = {};
		int[] least = {};
		int last = 0;
		for (int line = grid.from(); line < end(widget, grid); line++) {
			String[] cells = widget.getLine(line).split("\t", -1);
			for (int known = widths.length; known < cells.length - 1; known = widths.length) {
				widths = Arrays.copyOf(widths, known + 1);
				least = Arrays.copyOf(least, known + 1);
				least[known] = Integer.MAX_VALUE;
			}
			for (int c = 0; c < cells.length - 1; c++) {
				int needed = measure.applyAsInt(cells[c]) + GAP;
				widths[c] = Math.max(widths[c], needed);
				least[c] = Math.min(least[c], needed);
			}
			last = Math.max(last, measure.applyAsInt(cells[cells.length - 1]));
		}
		return new GridStops(widths, least, last);
	}

	private static int end(StyledText widget, GridLines grid) {
		return Math.min(grid.from() + grid.count(), widget.getLineCount());
	}

	/** How much all of it needs. */
	int width() {
		return Arrays.stream(widths).sum() + last;
	}

	/**
	 * The same in so little room: the widest columns give what is missing, for a text at the end of each row. Rows of short
	 * cells alone stay as wide as they are and go on in a second line, all at the same cell, else no two would be alike.
	 */
	GridStops within(int room) {
		if (2 * last < room) {
			return this;
		}
		int[] narrower = widths.clone();
		for (int missing = width() - room; missing > 0;) {
			int widest = -1;
			for (int c = 0; c < narrower.length; c++) {
				boolean gives = narrower[c] > narrowest(c);
				widest = gives && (widest < 0 || narrower[c] > narrower[widest]) ? c : widest;
			}
			if (widest < 0) {
				break;
			}
			int less = Math.min(missing, Math.max(1, narrower[widest] / 8));
			less = Math.min(less, narrower[widest] - narrowest(widest));
			narrower[widest] -= less;
			missing -= less;
		}
		return new GridStops(narrower, least, last);
	}

	private int narrowest(int column) {
		return Math.max(NARROW, least[column]);
	}

	void applyTo(StyledText widget, GridLines grid) {
		int lines = end(widget, grid) - grid.from();
		if (lines > 0 && widths.length > 0) {
			int[] stops = widths.clone();
			Arrays.parallelPrefix(stops, Integer::sum);
			widget.setLineTabStops(grid.from(), lines, stops);
			widget.setLineWrapIndent(grid.from(), lines, INDENT);
		}
	}
}
