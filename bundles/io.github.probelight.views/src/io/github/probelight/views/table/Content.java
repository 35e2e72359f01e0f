package io.github.probelight.views.table;

import java.util.List;
import java.util.Set;

/**
 * What a table has to show of its source.
 *
 * @param <T>
 *            the rows
 * @param rows
 *            with random access; never changes
 * @param hidden
 *            ids of columns that say nothing for this source
 * @param totals
 *            one line on all rows
 */
public record Content<T>(List<T> rows, Set<String> hidden, String totals) {
	/** Nothing to show. */
	public static <T> Content<T> none() {
		return new Content<>(List.of(), Set.of(), "");
	}
}
