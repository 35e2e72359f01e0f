package io.github.probelight.engine.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;

/** How a search runs: what it counts, how far it tells that it is, and what ends it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SearchRunTest {

	@Test
	void countsAMatchAmongAll() throws IOException {
		LogSearch search = search("aaa\nb\naa a".getBytes(StandardCharsets.US_ASCII),
				new TextQuery("a", true, false, false), LogSearch.ALL_ROWS, SearchMonitor.NONE);
		assertThat(search.count(0, 1)).isEqualTo(new LogSearch.Count(2, 6));
		assertThat(search.count(1, 5)).isEqualTo(new LogSearch.Count(3, 6));
		assertThat(search.count(2, 3)).isEqualTo(new LogSearch.Count(6, 6));
	}

	@Test
	void stopsWhenItIsTakenEnough() throws IOException {
		LogSearch search = search("a\n".repeat(500).getBytes(StandardCharsets.US_ASCII),
				new TextQuery("a", true, false, false), LogSearch.ALL_ROWS, SearchMonitor.NONE);
		List<Long> rows = new ArrayList<>();
		search.all(5, Long.MAX_VALUE, (row, column, length) -> rows.add(row) && row < 60);
		assertThat(rows).isEqualTo(LongStream.rangeClosed(5, 60).boxed().toList());
	}

	@Test
	void tellsHowFarItIs() throws IOException {
		List<Long> done = new ArrayList<>();
		SearchMonitor monitor = new SearchMonitor() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void progress(long rowsDone, long rowsTotal) {
				assertThat(rowsTotal).isEqualTo(25);
				done.add(rowsDone);
			}
		};
		byte[] log = "a\n".repeat(30).getBytes(StandardCharsets.US_ASCII);
		TextQuery query = new TextQuery("zz", true, false, false);
		new LogSearch(ByteSource.of(log), Sources.index(log), query, JavaExpressions.SYNTAX, LogSearch.ALL_ROWS,
				monitor, 2, 10).next(5, 0,
						99);
		assertThat(done).containsExactly(10L, 20L, 25L);
	}

	@Test
	void stopsWhenToldTo() {
		AtomicInteger asked = new AtomicInteger();
		byte[] log = "a\n".repeat(500).getBytes(StandardCharsets.US_ASCII);
		assertThatThrownBy(() -> search(log, new TextQuery("zz", true, false, false), LogSearch.ALL_ROWS,
				cancelled(asked, 4)).next(0, 0, 500)).isInstanceOf(CancellationException.class);
		assertThat(asked.get()).isLessThan(50);
	}

	/** An expression that tries more ways than there is time for ends when it is told to, too. */
	@Test
	void stopsInsideAnExpressionThatTriesTooMuch() {
		byte[] log = ("a".repeat(60) + "b").getBytes(StandardCharsets.US_ASCII);
		TextQuery query = new TextQuery("(a|aa)+\\1z?$", true, false, true);
		assertThatThrownBy(
				() -> search(log, query, LogSearch.ALL_ROWS, cancelled(new AtomicInteger(), 100)).next(0, 0, 1))
				.isInstanceOf(CancellationException.class);
	}

	@Test
	void refusesAnInvalidExpression() {
		assertThatThrownBy(() -> search(new byte[0], new TextQuery("(", true, false, true), LogSearch.ALL_ROWS,
				SearchMonitor.NONE)).isInstanceOf(PatternSyntaxException.class);
	}

	/** What is indexed and gone from the file is not found, and nothing breaks. */
	@Test
	void aLogThatShrinksIsSearchedAsFarAsItGoes() throws IOException {
		byte[] log = "needle\n".repeat(100).getBytes(StandardCharsets.US_ASCII);
		Sources.Partial source = new Sources.Partial(log, log.length);
		LineIndex index = Sources.index(log);
		source.show(7 * 40 + 3);
		for (int block : new int[]{1, 7, 1000}) {
			LogSearch search = new LogSearch(source, index, new TextQuery("needle", true, false, false),
					JavaExpressions.SYNTAX, LogSearch.ALL_ROWS, SearchMonitor.NONE, 2, block);
			assertThat(search.count(0, 0)).isEqualTo(new LogSearch.Count(1, 40));
			assertThat(search.previous(99, 5, 0)).contains(new TextMatch(39, 0, 6));
			assertThat(search.next(40, 0, 100)).isEmpty();
		}
	}

	private static SearchMonitor cancelled(AtomicInteger asked, int enough) {
		return new SearchMonitor() {
			@Override
			public boolean cancelled() {
				return asked.incrementAndGet() > enough;
			}

			@Override
			public void progress(long rowsDone, long rowsTotal) {
				// nobody listens
			}
		};
	}

	private static LogSearch search(byte[] log, TextQuery query, LongPredicate shown, SearchMonitor monitor)
			throws IOException {
		return new LogSearch(ByteSource.of(log), Sources.index(log), query, JavaExpressions.SYNTAX, shown, monitor, 2,
				10);
	}
}
