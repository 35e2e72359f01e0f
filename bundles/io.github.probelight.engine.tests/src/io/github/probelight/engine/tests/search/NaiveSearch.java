package io.github.probelight.engine.tests.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;

/** Looks at each row, from each place on, with the query's pattern, or for just its text. */
final class NaiveSearch {

	private final List<String> rows;
	private final LongPredicate shown;
	private final TextQuery query;
	private final Matcher matcher;

	NaiveSearch(List<String> rows, LongPredicate shown, TextQuery query) {
		this.rows = rows;
		this.shown = shown;
		this.query = query;
		matcher = pattern(query).matcher("");
	}

	private static Pattern pattern(TextQuery query) {
		String expression = query.regex() ? query.text() : Pattern.quote(query.text());
		if (query.wholeWord() && !query.regex()) {
			expression = "(?<!\\w)" + expression + "(?!\\w)";
		}
		return Pattern.compile(expression,
				query.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	Optional<TextMatch> next(int fromRow, int fromColumn, int endRow) {
		for (int row = fromRow; row < Math.min(endRow, rows.size()); row++) {
			Optional<TextMatch> match = inRow(row, row == fromRow ? fromColumn : 0);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	Optional<TextMatch> previous(int fromRow, int fromColumn, int firstRow) {
		for (int row = Math.min(fromRow, rows.size() - 1); row >= firstRow; row--) {
			Optional<TextMatch> last = Optional.empty();
			int upTo = row == fromRow ? fromColumn : Integer.MAX_VALUE;
			Optional<TextMatch> match = inRow(row, 0);
			while (match.isPresent() && match.get().column() <= upTo) {
				last = match;
				match = inRow(row, match.get().column() + 1);
			}
			if (last.isPresent()) {
				return last;
			}
		}
		return Optional.empty();
	}

	List<TextMatch> all(int fromRow, int endRow) {
		List<TextMatch> all = new ArrayList<>();
		for (int row = fromRow; row < Math.min(endRow, rows.size()); row++) {
			Optional<TextMatch> match = inRow(row, 0);
			while (match.isPresent()) {
				all.add(match.get());
				match = inRow(row, match.get().column() + match.get().length());
			}
		}
		return all;
	}

	private Optional<TextMatch> inRow(int row, int column) {
		String text = rows.get(row);
		if (column > text.length() || !shown.test(row)) {
			return Optional.empty();
		}
		if (query.caseSensitive() && !query.wholeWord() && !query.regex()) {
			int at = text.indexOf(query.text(), column);
			return at < 0 ? Optional.empty() : Optional.of(new TextMatch(row, at, query.text().length()));
		}
		matcher.reset(text);
		boolean found = matcher.find(column);
		while (found && matcher.end() == matcher.start()) {
			found = matcher.find();
		}
		return found
				? Optional.of(new TextMatch(row, matcher.start(), matcher.end() - matcher.start()))
				: Optional.empty();
	}
}
