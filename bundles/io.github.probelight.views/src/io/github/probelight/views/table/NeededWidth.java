package io.github.probelight.views.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How much room the texts of columns take. Some rows from first to last are asked: there may be millions. */
final class NeededWidth {
	private static final int ASKED = 200;

	private NeededWidth() {}

	/** Returns the room that each of some columns needs for its texts in the font of a widget, in pixels. */
	static <T> int[] of(Control widget, List<Column<T>> columns, Arrangement<T> rows) {
		List<T> asked = asked(rows);
		GC gc = new GC(widget);
		try {
			return columns.stream().mapToInt(column -> of(column, asked, gc)).toArray();
		} finally {
			gc.dispose();
		}
	}

	/** Heads of groups are left out. */
	private static <T> List<T> asked(Arrangement<T> rows) {
		int count = Math.min(ASKED, rows.size());
		return IntStream.range(0, count)
				.map(i -> (int) ((long) i * rows.size() / count))
				.filter(position -> !rows.isHead(position))
				.mapToObj(rows::row)
				.toList();
	}

	/** What the longest of the cells takes, and a character more: another with as many may be wider. */
	private static <T> int of(Column<T> column, List<T> rows, GC gc) {
		String longest = rows.stream().map(column::read).max(Comparator.comparingInt(String::length)).orElse("");
		return gc.textExtent(longest + "0").x;
	}
}
