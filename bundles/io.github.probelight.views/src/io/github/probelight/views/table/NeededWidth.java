package io.github.probelight.views.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How much room the texts of columns take. A few rows from first to last are asked, shown or not: there may be millions,
 * and the window waits meanwhile.
 */
final class NeededWidth<T> implements AutoCloseable {
	/** At most so many of all rows are asked. */
	static final int ASKED = 64;
	/** So many rows are those at the top of what is shown, which are seen first. */
	private static final int FIRST = 8;

	private final List<T> asked;
	private final GC gc;

	/** Asks some of the rows of an arrangement, in the font of a widget. */
	NeededWidth(Control widget, Arrangement<T> rows) {
		asked = Stream.concat(top(rows), all(rows.all())).toList();
		gc = new GC(widget);
	}

	/** Heads of groups are left out. */
	private static <T> Stream<T> top(Arrangement<T> rows) {
		return IntStream.range(0, Math.min(FIRST, rows.size()))
				.filter(position -> !rows.isHead(position))
				.mapToObj(rows::row);
	}

	private static <T> Stream<T> all(Arrangement<T> rows) {
		int count = Math.min(ASKED, rows.size());
		return IntStream.range(0, count).mapToObj(i -> rows.row((int) ((long) rows.size() * i / count)));
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
