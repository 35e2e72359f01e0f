package io.github.probelight.views.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How much room the texts of columns take. A few rows from first to last are asked: there may be millions, and the window
 * waits meanwhile.
 */
final class NeededWidth<T> implements AutoCloseable {
	private static final int ASKED = 16;
	/** So many of them are the first ones, which are seen first. */
	private static final int FIRST = 8;

	private final List<T> asked;
	private final GC gc;

	/** Asks some of these rows, in the font of a widget. */
	NeededWidth(Control widget, Arrangement<T> rows) {
		asked = asked(rows);
		gc = new GC(widget);
	}

	/** Heads of groups are left out. */
	private static <T> List<T> asked(Arrangement<T> rows) {
		int count = Math.min(ASKED, rows.size());
		return IntStream.range(0, count)
				.map(i -> i < FIRST ? i : (int) (FIRST + (rows.size() - FIRST) * (i - FIRST + 0L) / (count - FIRST)))
				.filter(position -> !rows.isHead(position))
				.mapToObj(rows::row)
				.toList();
	}

	/** What the longest cell of a column takes in pixels, and a character more: another with as many may be wider. */
	int of(Column<T> column) {
		String longest = asked.stream().map(column::read).max(Comparator.comparingInt(String::length)).orElse("");
		return gc.textExtent(longest + "0").x;
	}

	@Override
	public void close() {
		gc.dispose();
	}
}
