package io.github.probelight.views.table;

import java.util.List;

/**
 * What makes one table different from another.
 *
 * @param <S>
 *            the source of the rows
 * @param <T>
 *            the rows
 */
public interface TableSpec<S, T> {
	/** All columns, in their first order. */
	List<Column<T>> columns();

	/** How the rows are sorted at first: as they come, unless a table says otherwise. */
	default Sort sort() {
		return Sort.NONE;
	}

	/** Words to filter by, as an example for people. */
	String example();

	/** What tells a row from others, also in a later source. */
	Object identity(T row);

	/** What the rows can be grouped by. */
	default List<Grouping<T>> groupings() {
		return List.of();
	}

	/** What there is to show. Called in the background. */
	Content<T> content(S source);

	/**
	 * Filters and sorts rows; a tree has a way of its own. Called in the background.
	 *
	 * @param shown
	 *            the columns that the filter looks at and the sorting chooses from
	 */
	default Arrangement<T> arrange(List<T> rows, List<Column<T>> shown, Filter filter, Sort by,
			Cancellation cancellation) {
		return Arrangement.of(rows, shown, filter, by, cancellation);
	}

	/** Which rows are missing in an arrangement that no filter kept back. Called for each change: to be quick. */
	default SetAside setAside(Arrangement<T> rows) {
		return SetAside.NONE;
	}
}
