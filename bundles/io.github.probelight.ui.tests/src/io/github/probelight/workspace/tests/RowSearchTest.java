package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.search.RowSearch;
import io.github.probelight.workspace.search.RowSearch.Match;
import io.github.probelight.workspace.search.SearchCancelledException;
import io.github.probelight.workspace.search.SearchQuery;

class RowSearchTest {
	private static final String[] ROWS = {"alpha beta Alpha", "", "beta", "alphabet aaa", "last alpha"};

	@Test
	void findsAllMatchesForward() throws IOException {
		assertThat(forward("alpha", true, false, false)).containsExactly("0:0", "3:0", "4:5");
		assertThat(forward("alpha", false, false, false)).containsExactly("0:0", "0:11", "3:0", "4:5");
		assertThat(forward("alpha", true, true, false)).containsExactly("0:0", "4:5");
		assertThat(forward("a.p", true, false, false)).isEmpty();
		assertThat(forward("be?ta$", true, false, true)).containsExactly("2:0");
		assertThat(forward("x*", true, false, true)).as("empty matches").isEmpty();
		assertThat(forward("", true, false, false)).isEmpty();
	}

	@Test
	void findsTheSameMatchesBackward() throws IOException {
		for (String word : new String[]{"alpha", "a", "aa", "beta", "t"}) {
			List<String> backward = new ArrayList<>();
			RowSearch search = search(new SearchQuery(word, false, false, false));
			Optional<Match> match = search.previous(ROWS.length - 1, Integer.MAX_VALUE, 0);
			while (match.isPresent()) {
				backward.add(0, match.get().shownRow() + ":" + match.get().column());
				match = match.get().column() > 0
						? search.previous(match.get().shownRow(), match.get().column() - 1, 0)
						: search.previous(match.get().shownRow() - 1, Integer.MAX_VALUE, 0);
			}
			assertThat(backward).as(word).isEqualTo(everyPlace(word));
		}
	}

	@Test
	void staysInItsRange() throws IOException {
		RowSearch search = search(new SearchQuery("alpha", true, false, false));
		assertThat(search.next(1, 0, 3)).isEmpty();
		assertThat(search.previous(2, 100, 1)).isEmpty();
		assertThat(search.next(0, 1, 1)).isEmpty();
	}

	@Test
	void stopsWhenToldTo() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		RowSearch search = new RowSearch(rows(), new SearchQuery("zzz", true, false, false),
				() -> asked.incrementAndGet() > 2);
		assertThatThrownBy(() -> search.next(0, 0, ROWS.length)).isInstanceOf(SearchCancelledException.class);
	}

	/** An expression that tries more ways than there is time for ends with the cancel button too. */
	@Test
	void stopsInsideAnExpressionThatTriesTooMuch() throws IOException {
		ShownRows rows = rows("a".repeat(60) + "b");
		AtomicInteger asked = new AtomicInteger();
		RowSearch search = new RowSearch(rows, new SearchQuery("(a+)+c", true, false, true),
				() -> asked.incrementAndGet() > 1_000);
		assertThatThrownBy(() -> search.next(0, 0, 1)).isInstanceOf(SearchCancelledException.class);
	}

	@Test
	void refusesAnInvalidExpression() {
		assertThatThrownBy(() -> search(new SearchQuery("(", true, false, true)))
				.isInstanceOf(PatternSyntaxException.class);
	}

	private static List<String> everyPlace(String word) {
		List<String> places = new ArrayList<>();
		for (int row = 0; row < ROWS.length; row++) {
			for (int at = 0; at + word.length() <= ROWS[row].length(); at++) {
				if (ROWS[row].regionMatches(true, at, word, 0, word.length())) {
					places.add(row + ":" + at);
				}
			}
		}
		return places;
	}

	private static List<String> forward(String text, boolean caseSensitive, boolean wholeWord, boolean regex)
			throws IOException {
		RowSearch search = search(new SearchQuery(text, caseSensitive, wholeWord, regex));
		List<String> found = new ArrayList<>();
		for (Optional<Match> match = search.next(0, 0, ROWS.length); match.isPresent();) {
			found.add(match.get().shownRow() + ":" + match.get().column());
			match = search.next(match.get().shownRow(), match.get().column() + 1, ROWS.length);
		}
		return found;
	}

	private static RowSearch search(SearchQuery query) throws IOException {
		return new RowSearch(rows(), query, () -> false);
	}

	private static ShownRows rows() throws IOException {
		return rows(String.join("\n", ROWS));
	}

	private static ShownRows rows(String all) throws IOException {
		ByteSource source = ByteSource.of(all.getBytes(StandardCharsets.UTF_8));
		LineIndexer indexer = new LineIndexer(source);
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		return ShownRows.all(indexer.index(), new LogText(source, indexer.index()));
	}
}
