package io.github.probelight.views.table;

import io.github.probelight.workspace.search.MatchText;

/**
 * Some letters of a cell that are marked.
 *
 * @param begin
 *            the first one, from 0
 * @param end
 *            the one behind the last, which the cell may not have room for
 */
public record CellMark(int begin, int end) {
	/** No letter. */
	public static final CellMark NONE = new CellMark(0, 0);

	/** The match of a line, in what is shown of that. */
	public static CellMark of(MatchText found) {
		return new CellMark(found.seenMatch(), found.seenMatchEnd());
	}

	/** What there is of it in a text that may be cut. */
	CellMark within(String text) {
		int to = Math.min(end, text.length());
		return begin < to ? new CellMark(begin, to) : NONE;
	}
}
