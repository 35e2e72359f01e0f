package io.github.probelight.workspace.search;

import java.util.Optional;

import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.LineFilter;

/**
 * What a person who wants to search may mean: the words that are selected, or what is shown alone. An editor of a log
 * adapts to it.
 *
 * @param query
 *            as text; "" for nothing
 */
public record SearchSeed(String query) {
	private static final int LONGEST = 200;

	/** Of a selection, which may be empty, and a filter. */
	public static SearchSeed of(String selected, LineFilter filter) {
		String words = selected.strip();
		boolean isWord = !words.isEmpty() && words.length() <= LONGEST && words.lines().count() == 1;
		Optional<Query> shown = filter.on() ? FilterSteps.query(filter) : Optional.empty();
		return new SearchSeed(isWord ? quoted(words) : shown.map(Query::text).orElse(""));
	}

	/** An address is one; all else that is selected is a text, in quotes unless it means the same without. */
	private static String quoted(String words) {
		try {
			Query query = QueryParser.parse(words);
			if (query instanceof Query.Addresses || query.equals(new Query.Text(words))) {
				return words;
			}
		} catch (QueryException e) {
			// it is no query by itself
		}
		return new Query.Text(words).text();
	}
}
