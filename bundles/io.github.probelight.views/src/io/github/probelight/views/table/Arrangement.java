package io.github.probelight.views.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows as a table shows them: some of a list, in some order. Immutable.
 *
 * @param <T>
 *            the rows
 */
public final class Arrangement<T> {
	private final List<T> rows;
	/** Position → number in the list; null where these are the same. */
	private final int @Nullable [] order;

	private Arrangement(List<T> rows, int @Nullable [] order) {
		this.rows = rows;
		this.order = order;
	}

	/** No rows. */
	public static <T> Arrangement<T> none() {
		return new Arrangement<>(List.of(), null);
	}

	/**
	 * Filters and sorts; for long lists not to be called on the UI thread.
	 *
	 * @param columns
	 *            those that the filter looks at and the sorting chooses from
	 * @throws java.util.concurrent.CancellationException
	 *             if it is no longer wanted
	 */
	public static <T> Arrangement<T> of(List<T> rows, List<Column<T>> columns, Filter filter, Sort sort,
			Cancellation cancellation) {
		Optional<Column<T>> by = columns.stream().filter(column -> column.id().equals(sort.column())).findFirst();
		if (filter.isEmpty() && by.isEmpty()) {
			return new Arrangement<>(rows, null);
		}
		int[] order = passing(rows, columns, filter, cancellation);
		if (by.isPresent()) {
			IndexSort.sort(order, by.get().key().prepare(rows, order, sort.descending(), cancellation), cancellation);
		}
		return new Arrangement<>(rows, order);
	}

	private static <T> int[] passing(List<T> rows, List<Column<T>> columns, Filter filter, Cancellation cancellation) {
		int[] passing = new int[rows.size()];
		int count = 0;
		for (int i = 0; i < passing.length; i++) {
			if (i % SortKey.STEP == 0) {
				cancellation.check();
			}
			if (filter.passes(rows.get(i), columns)) {
				passing[count++] = i;
			}
		}
		return count == passing.length ? passing : Arrays.copyOf(passing, count);
	}

	/** All rows, shown or not, in the order in which they came. */
	public Arrangement<T> all() {
		return new Arrangement<>(rows, null);
	}

	/** How many rows are shown. */
	public int size() {
		int[] some = order;
		return some == null ? rows.size() : some.length;
	}

	/** How many rows there are, shown or not. */
	public int total() {
		return rows.size();
	}

	/** The row at a position. */
	public T row(int position) {
		return rows.get(number(position));
	}

	/** The number, in the list, of the row at a position. */
	public int number(int position) {
		int[] some = order;
		return some == null ? position : some[position];
	}

	/** The position of a row by its number in the list; -1 if it is not shown. Linear. */
	public int position(int number) {
		int[] some = order;
		if (some == null) {
			return number < rows.size() ? number : -1;
		}
		for (int i = 0; i < some.length; i++) {
			if (some[i] == number) {
				return i;
			}
		}
		return -1;
	}
}
