package io.github.probelight.views.table;

/**
 * How rows are sorted.
 *
 * @param column
 *            the id of a column, or "" for the order in which the rows came
 * @param descending
 *            whether the largest comes first
 */
public record Sort(String column, boolean descending) {
	/** The order in which the rows came. */
	public static final Sort NONE = new Sort("", false);

	/** What a click on a column's head makes of it: upward, downward, and back to the order in which the rows came. */
	public Sort clicked(String head) {
		if (!head.equals(column)) {
			return new Sort(head, false);
		}
		return descending ? NONE : new Sort(head, true);
	}
}
