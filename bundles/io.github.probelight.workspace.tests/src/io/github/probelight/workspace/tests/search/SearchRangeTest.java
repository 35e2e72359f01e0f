package io.github.probelight.workspace.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.search.ExpressionSyntax;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.workspace.search.SearchRange;
import io.github.probelight.workspace.search.SearchRange.Found;

class SearchRangeTest {
	private static final String[] ROWS = {"alpha beta Alpha", "", "beta", "alphabet aaa", "last alpha"};

	/** From each place, both ways: the next match there is, and behind the end of the range the first of all. */
	@Test
	void goesAllAround() throws IOException {
		assertThat(around("alpha", 0, 1, true)).isEqualTo("3:0");
		assertThat(around("alpha", 4, 6, true)).isEqualTo("0:0 wrapped");
		assertThat(around("alpha", 4, 4, false)).isEqualTo("3:0");
		assertThat(around("alpha", 2, 0, false)).isEqualTo("0:0");
		assertThat(around("beta Alpha", 0, 7, true)).as("behind the only one").isEqualTo("0:6 wrapped");
		assertThat(around("beta Alpha", 0, 3, false)).as("before the only one").isEqualTo("0:6 wrapped");
		assertThat(around("zzz", 2, 0, true)).isEmpty();
		assertThat(around("zzz", 2, 0, false)).isEmpty();
	}

	@Test
	void staysInItsRange() throws IOException {
		assertThat(new SearchRange(2, 0, 1, 3, true).around(search("alpha"))).isEmpty();
		assertThat(new SearchRange(2, 9, 1, 3, false).around(search("alpha"))).isEmpty();
		assertThat(new SearchRange(2, 1, 1, 3, true).onward(search("beta"))).isEmpty();
		assertThat(new SearchRange(2, 1, 1, 3, true).around(search("beta"))).map(Found::wrapped).contains(true);
	}

	@Test
	void beginsAtAnEnd() throws IOException {
		assertThat(SearchRange.fromItsEnd(0, ROWS.length, true).onward(search("alpha"))).map(match -> match.row())
				.contains(0L);
		assertThat(SearchRange.fromItsEnd(0, ROWS.length, false).onward(search("alpha"))).map(match -> match.row())
				.contains(4L);
	}

	private static String around(String word, long row, int column, boolean forward) throws IOException {
		return new SearchRange(row, column, 0, ROWS.length, forward).around(search(word))
				.map(found -> found.match().row() + ":" + found.match().column() + (found.wrapped() ? " wrapped" : ""))
				.orElse("");
	}

	private static LogSearch search(String word) throws IOException {
		ByteSource source = ByteSource.of(String.join("\n", ROWS).getBytes(StandardCharsets.UTF_8));
		LineIndexer indexer = new LineIndexer(source);
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		return new LogSearch(source, indexer.index(), new TextQuery(word, true, false, false),
				ExpressionSyntax.NONE, LogSearch.ALL_ROWS,
				SearchMonitor.NONE);
	}
}
