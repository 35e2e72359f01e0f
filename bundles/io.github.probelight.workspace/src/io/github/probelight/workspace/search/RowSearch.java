package io.github.probelight.workspace.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.github.probelight.engine.text.ShownRows;

/** Finds the next or the previous match of a query in shown rows of a log. A match lies within one row and is not empty. */
public final class RowSearch {
	/**
	 * A match.
	 *
	 * @param shownRow
	 *            its row
	 * @param column
	 *            its first character in the row
	 * @param length
	 *            its characters, at least one
	 */
	public record Match(long shownRow, int column, int length) {}

	private final ShownRows rows;
	private final SearchQuery query;
	private final Pattern pattern;
	private final BooleanSupplier cancelled;

	/**
	 * Creates a search.
	 *
	 * @param cancelled
	 *            asked often; the search then ends with a {@link SearchCancelledException}
	 * @throws PatternSyntaxException
	 *             if the query is an invalid regular expression
	 */
	public RowSearch(ShownRows rows, SearchQuery query, BooleanSupplier cancelled) {
		this.rows = rows;
		this.query = query;
		this.cancelled = cancelled;
		pattern = query.pattern();
	}

	/** The first match that starts at or behind a place, in the shown rows up to and without {@code endShownRow}. */
	public Optional<Match> next(long fromShownRow, int fromColumn, long endShownRow) {
		int column = fromColumn;
		for (long shownRow = fromShownRow; shownRow < endShownRow; shownRow++, column = 0) {
			check();
			Optional<Match> match = first(shownRow, rows.row(shownRow), column);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	/** The last match that starts at or before a place, in the shown rows down to and with {@code firstShownRow}. */
	public Optional<Match> previous(long fromShownRow, int fromColumn, long firstShownRow) {
		int column = fromColumn;
		for (long shownRow = fromShownRow; shownRow >= firstShownRow; shownRow--, column = Integer.MAX_VALUE) {
			check();
			Optional<Match> match = last(shownRow, rows.row(shownRow), column);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	private Optional<Match> first(long shownRow, String line, int from) {
		if (query.text().isEmpty() || from > line.length()) {
			return Optional.empty();
		}
		if (query.isPlain()) {
			int at = line.indexOf(query.text(), from);
			return at < 0 ? Optional.empty() : Optional.of(new Match(shownRow, at, query.text().length()));
		}
		Matcher matcher = SearchQuery.matcher(pattern, line, cancelled);
		for (boolean found = matcher.find(from); found; found = matcher.find()) {
			if (matcher.end() > matcher.start()) {
				return Optional.of(new Match(shownRow, matcher.start(), matcher.end() - matcher.start()));
			}
		}
		return Optional.empty();
	}

	private Optional<Match> last(long shownRow, String line, int upTo) {
		Optional<Match> last = Optional.empty();
		int from = 0;
		while (true) {
			Optional<Match> match = first(shownRow, line, from);
			if (match.isEmpty() || match.get().column() > upTo) {
				return last;
			}
			last = match;
			from = match.get().column() + 1;
		}
	}

	private void check() {
		if (cancelled.getAsBoolean()) {
			throw new SearchCancelledException();
		}
	}
}
