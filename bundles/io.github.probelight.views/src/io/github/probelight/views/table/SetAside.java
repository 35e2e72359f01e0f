package io.github.probelight.views.table;

/**
 * Rows that are not shown though no filter keeps them back.
 *
 * @param count
 *            how many
 * @param words
 *            said of them below the table; "" for none
 */
public record SetAside(int count, String words) {
	/** None are. */
	public static final SetAside NONE = new SetAside(0, "");
}
