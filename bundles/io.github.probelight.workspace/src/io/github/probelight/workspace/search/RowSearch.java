package io.github.probelight.workspace.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import io.github.probelight.engine.text.LogText;

/** Finds the next or the previous match of a query in rows of a log. A match lies within one row and is not empty. */
public final class RowSearch {
	/**
	 * A match.
	 *
	 * @param row
	 *            its row
	 * @param column
	 *            its first character in the row
	 * @param length
	 *            its characters, at least one
	 */
	public record Match(long row, int column, int length) {}

	private final LogText text;
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
	public RowSearch(LogText text, SearchQuery query, BooleanSupplier cancelled) {
		this.text = text;
		this.query = query;
		this.cancelled = cancelled;
		pattern = query.pattern();
	}

	/** The first match that starts at or behind a place, in the rows up to and without {@code endRow}. */
	public Optional<Match> next(long fromRow, int fromColumn, long endRow) {
		int column = fromColumn;
		for (long row = fromRow; row < endRow; row++, column = 0) {
			check();
			Optional<Match> match = first(row, text.row(row), column);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	/** The last match that starts at or before a place, in the rows down to and with {@code firstRow}. */
	public Optional<Match> previous(long fromRow, int fromColumn, long firstRow) {
		int column = fromColumn;
		for (long row = fromRow; row >= firstRow; row--, column = Integer.MAX_VALUE) {
			check();
			Optional<Match> match = last(row, text.row(row), column);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	private Optional<Match> first(long row, String line, int from) {
		if (query.text().isEmpty() || from > line.length()) {
			return Optional.empty();
		}
		if (query.isPlain()) {
			int at = line.indexOf(query.text(), from);
			return at < 0 ? Optional.empty() : Optional.of(new Match(row, at, query.text().length()));
		}
		Matcher matcher = SearchQuery.matcher(pattern, line, cancelled);
		for (boolean found = matcher.find(from); found; found = matcher.find()) {
			if (matcher.end() > matcher.start()) {
				return Optional.of(new Match(row, matcher.start(), matcher.end() - matcher.start()));
			}
		}
		return Optional.empty();
	}

	private Optional<Match> last(long row, String line, int upTo) {
		Optional<Match> last = Optional.empty();
		int from = 0;
		while (true) {
			Optional<Match> match = first(row, line, from);
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
