package io.github.probelight.views.table;

import java.util.List;

/**
 * What a selection in another view says of the rows: only those behind it are shown, as long as a person does not ask for
 * all. What she types beside holds as well.
 *
 * @param words
 *            of a filter, between blanks; "" for nothing said
 * @param from
 *            name of the other view
 * @param what
 *            is selected there, in a few words
 */
public record Linked(String words, String from, String what) {
	/** Nothing is said: all rows are shown. */
	public static final Linked NONE = new Linked("", "", "");

	/** The filter of the words. */
	Filter filter() {
		return isNone() ? Filter.NONE : new Filter(List.of(words.split(" ")));
	}

	/** Whether it says nothing. */
	public boolean isNone() {
		return words.isEmpty();
	}
}
