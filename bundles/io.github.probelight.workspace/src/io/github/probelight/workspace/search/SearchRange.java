package io.github.probelight.workspace.search;

import java.io.IOException;
import java.util.Optional;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.TextMatch;

/**
 * Where a search begins and how far it goes, in file rows.
 *
 * @param row
 *            the row where it begins, of the range
 * @param column
 *            the first, or backwards the last, column of that row where a match may start
 * @param first
 *            the first row that is looked at
 * @param end
 *            the row behind the last one
 * @param forward
 *            the direction
 */
public record SearchRange(long row, int column, long first, long end, boolean forward) {
	/**
	 * A match that was looked for in all of a range.
	 *
	 * @param match
	 *            the match
	 * @param wrapped
	 *            whether the search came to an end of the range first and began again at the other
	 */
	public record Found(TextMatch match, boolean wrapped) {}

	/** A search that begins at an end of its range: the first one, or backwards the last one. */
	public static SearchRange fromItsEnd(long first, long end, boolean forward) {
		return new SearchRange(forward ? first : end - 1, forward ? 0 : Integer.MAX_VALUE, first, end, forward);
	}

	/** The next or the previous match from the begin of the search to the end of the range. */
	public Optional<TextMatch> onward(LogSearch search) throws IOException {
		return forward ? search.next(row, column, end) : search.previous(row, column, first);
	}

	/** The next or the previous match, all around the range. */
	public Optional<Found> around(LogSearch search) throws IOException {
		Optional<TextMatch> onward = onward(search);
		if (onward.isPresent()) {
			return Optional.of(new Found(onward.get(), false));
		}
		Optional<TextMatch> rest = forward
				? search.next(first, 0, row + 1)
				: search.previous(end - 1, Integer.MAX_VALUE, row);
		return rest.map(match -> new Found(match, true));
	}
}
