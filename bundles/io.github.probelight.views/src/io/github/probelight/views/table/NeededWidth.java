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
	/** So many of the longest texts are measured: one with fewer letters may be wider. */
	private static final int MEASURED = 6;

	private final List<T> asked;
	private final String more;
	private final GC gc;

	/** Asks some of the rows of an arrangement, in the font of a widget. */
	NeededWidth(Control widget, Arrangement<T> rows) {
		asked = Stream.concat(top(rows), all(rows.all())).toList();
		more = rows.all().size() > ASKED ? "0" : "";
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

	/** What the widest cell of a column takes in pixels; and a character more if some were not asked, which may be wider. */
	int of(Column<T> column) {
		return asked.stream()
				.map(column::read)
				.distinct()
				.sorted(Comparator.comparingInt(String::length).reversed())
				.limit(MEASURED)
				.mapToInt(text -> gc.textExtent(text + more).x)
				.max()
				.orElse(0);
	}

	@Override
	public void close() {
		gc.dispose();
	}
}
