package io.github.probelight.workspace.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.workspace.filter.CollapsedRuns;
import io.github.probelight.workspace.filter.SearchedRows;
import io.github.probelight.workspace.search.FoundLines;

/** All matches of a search: their rows, their number, about where they are. */
class FoundLinesTest {
	private static final TextQuery ONE = new TextQuery("one", true, false, false);

	@Test
	void knowsRowsAndNumbers() throws IOException {
		Log log = new Log("one two one\ntwo\none\n\none");
		FoundLines found = log.found(ONE);
		assertThat(found.matches()).isEqualTo(4);
		assertThat(found.lines()).isEqualTo(3);
		assertThat(IntStream.range(0, found.size()).mapToLong(found::row).toArray()).containsExactly(0L, 2L, 4L);
		assertThat(found.first(1)).isEqualTo(1);
		assertThat(found.first(5)).isEqualTo(3);
		assertThat(found.number(0, 0, log.text)).isEqualTo(OptionalLong.of(1));
		assertThat(found.number(0, 8, log.text)).isEqualTo(OptionalLong.of(2));
		assertThat(found.number(3, 0, log.text)).isEqualTo(OptionalLong.of(3));
		assertThat(found.number(9, 0, log.text)).isEqualTo(OptionalLong.of(4));
		assertThat(found.isComplete()).isTrue();
	}

	@Test
	void knowsTheNearest() throws IOException {
		FoundLines found = new Log("two\n".repeat(3) + "one\n" + "two\n".repeat(4) + "one\none\ntwo").found(ONE);
		int[] nearest = IntStream.range(0, 12).map(row -> found.nearest(row).orElseThrow()).toArray();
		assertThat(nearest).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2);
		assertThat(new Log("one two one two one").found(ONE).nearest(7)).hasValue(0);
		FoundLines none = new Log("two").found(ONE);
		assertThat(none.nearest(0)).isEmpty();
		assertThat(new FoundLines(ONE, new Log("one").searched).nearest(0)).as("not searched yet").isEmpty();
	}

	@Test
	void knowsTheNumbersOfMany() throws IOException {
		Log log = new Log("one one\nnone\n".repeat(10_000));
		FoundLines found = log.found(ONE);
		assertThat(found.matches()).isEqualTo(30_000);
		assertThat(found.lines()).isEqualTo(20_000);
		for (int row : new int[]{0, 1, 4095, 4096, 8191, 8192, 12_288, 19_999}) {
			assertThat(found.number(row, 9, log.text)).as("row %s", row)
					.isEqualTo(OptionalLong.of(row / 2 * 3 + row % 2 + 2));
		}
	}

	@Test
	void knowsAboutWhereTheyAre() throws IOException {
		FoundLines found = new Log("one\n" + "two\n".repeat(98) + "one\n").found(ONE);
		assertThat(found.parts(10).stream().toArray()).containsExactly(0, 9);
		assertThat(found.parts(500).stream().boxed().toList()).allMatch(part -> part < 5 || part >= 495).isNotEmpty();
	}

	/** What has come since is searched, and the last row again if it has grown. */
	@Test
	void goesOnWhereTheLogGrows() throws IOException {
		String whole = "one\ntwo\none one\none\nthree";
		for (int cut = 0; cut < whole.length(); cut++) {
			Log log = new Log(whole, cut);
			FoundLines found = log.found(ONE);
			log.growTo(whole.length());
			assertThat(found.isComplete()).as("cut at %s", cut).isFalse();
			found.fill(log.search(ONE));
			assertThat(found.isComplete()).isTrue();
			assertThat(found.matches()).as("cut at %s", cut).isEqualTo(4);
			assertThat(found.lines()).isEqualTo(3);
			assertThat(found.number(2, 4, log.text)).isEqualTo(OptionalLong.of(3));
		}
	}

	@Test
	void knowsThatThereAreNone() throws IOException {
		Log log = new Log("two\nthree\n");
		FoundLines found = new FoundLines(ONE, log.searched);
		assertThat(found.isComplete()).isFalse();
		found.isNowhere();
		assertThat(found.isComplete()).isTrue();
		assertThat(found.parts(10).isEmpty()).isTrue();
	}

	/** Behind the most rows that are kept, matches are counted, and marked where they are about. */
	@Test
	void isBounded() throws IOException {
		int many = FoundLines.MOST + 50_000;
		Log log = new Log("x\n".repeat(many) + "y\n".repeat(many));
		FoundLines found = log.found(new TextQuery("x", true, false, false));
		assertThat(found.matches()).isEqualTo(many);
		assertThat(found.lines()).isEqualTo(many);
		assertThat(found.size()).isEqualTo(FoundLines.MOST);
		assertThat(found.number(many, 0, log.text)).isEmpty();
		assertThat(found.number(10, 0, log.text)).isEqualTo(OptionalLong.of(11));
		assertThat(found.parts(1000).cardinality()).isBetween(499, 501);
	}

	private static final class Log implements ByteSource {
		final byte[] bytes;
		final LineIndexer indexer;
		final LogText text;
		final SearchedRows searched;
		int end;

		Log(String all) throws IOException {
			this(all, all.length());
		}

		Log(String all, int end) throws IOException {
			bytes = all.getBytes(StandardCharsets.US_ASCII);
			indexer = new LineIndexer(this);
			text = new LogText(this, indexer.index());
			searched = new SearchedRows(ShownRows.all(indexer.index(), text),
					new CollapsedRuns(indexer.index(), text));
			growTo(end);
		}

		@Override
		public long size() {
			return end;
		}

		@Override
		public int read(long offset, byte[] into, int at, int length) {
			int count = (int) Math.max(0, Math.min(length, end - offset));
			System.arraycopy(bytes, (int) Math.min(offset, end), into, at, count);
			return count;
		}

		void growTo(int newEnd) throws IOException {
			end = newEnd;
			while (indexer.advance(1 << 20)) {
				// to the end
			}
		}

		LogSearch search(TextQuery query) {
			return new LogSearch(this, indexer.index(), query, LinearExpressions.STANDARD, LogSearch.ALL_ROWS,
					SearchMonitor.NONE);
		}

		FoundLines found(TextQuery query) throws IOException {
			FoundLines found = new FoundLines(query, searched);
			found.fill(search(query));
			return found;
		}
	}
}
