package io.github.probelight.views.table;

import java.util.List;

/**
 * What a table says beside its rows.
 *
 * @param first
 *            said before the totals, so that it is seen where there is little room; "" for nothing
 * @param status
 *            added to the totals; "" for nothing
 * @param empty
 *            said where there are no rows at all, a helpful sentence
 * @param percent
 *            how far the reading has come; -1 if nothing is being read
 * @param steps
 *            what a person may do then
 */
public record Notice(String first, String status, String empty, int percent, List<NextStep> steps) {
	/** Stands between two things that are said in one line. */
	static final String BETWEEN = "  ·  ";

	/** A notice of which nothing follows. */
	public Notice(String status, String empty, int percent) {
		this("", status, empty, percent, List.of());
	}

	/** The same with something more before the totals. */
	public Notice beginning(String words) {
		String all = first.isEmpty() || words.isEmpty() ? first + words : first + BETWEEN + words;
		return new Notice(all, status, empty, percent, steps);
	}

	/** The same with what a person may do. */
	public Notice offering(NextStep... some) {
		return new Notice(first, status, empty, percent, List.of(some));
	}
}
