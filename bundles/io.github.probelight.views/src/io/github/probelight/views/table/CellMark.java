package io.github.probelight.views.table;

import java.util.List;

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
	/** The match of a line, in what is shown of that. */
	public static CellMark of(MatchText found) {
		return new CellMark(found.seenMatch(), found.seenMatchEnd());
	}

	/** What was found in a line, in what is shown of that. */
	public static List<CellMark> all(List<MatchText.Mark> marks) {
		return marks.stream().map(mark -> new CellMark(mark.begin(), mark.end())).toList();
	}

	/** What there is of some in a text that may be cut. */
	static List<CellMark> within(List<CellMark> marks, String text) {
		return marks.stream()
				.map(mark -> new CellMark(mark.begin, Math.min(mark.end, text.length())))
				.filter(mark -> mark.begin < mark.end)
				.toList();
	}
}
