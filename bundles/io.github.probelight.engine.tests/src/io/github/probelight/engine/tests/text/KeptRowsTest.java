package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.KeptRows;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;

/** What is kept of a log reads as a log that holds nothing else. */
class KeptRowsTest {

	private static final int AROUND = 40;

	/** The kept rows by the plainest code there is. */
	private static void assertShows(KeptRows kept, List<Long> rows, LineIndex index, LogText text) {
		StringBuilder all = new StringBuilder();
		long lines = 0;
		assertThat(kept.rows()).isEqualTo(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			long row = rows.get(i);
			assertThat(kept.chars(i)).isEqualTo(all.length());
			assertThat(kept.fileRow(i)).isEqualTo(row);
			assertThat(kept.shownRow(row)).isEqualTo(i);
			assertThat(kept.delimiterLength(i)).isEqualTo(text.delimiterLength(row));
			int from = all.length();
			all.append(text.text(index.chars(row), (int) (index.chars(row + 1) - index.chars(row))));
			assertThat(kept.rowAtChar(from)).isEqualTo(i);
			assertThat(kept.rowAtChar(all.length() - 1)).isEqualTo(i);
			lines += index.startsLine(row) ? 1 : 0;
		}
		assertThat(kept.lines()).isEqualTo(lines);
		assertThat(kept.chars(rows.size())).isEqualTo(all.length());
		assertThat(kept.fileRow(rows.size())).isEqualTo(index.extent().rows());
		assertThat(kept.rowAtChar(all.length())).isEqualTo(Math.max(0, rows.size() - 1));
		assertThat(kept.text(0, all.length() + 10)).isEqualTo(all.toString());
		for (int from = 0; from < all.length(); from += 1 + all.length() / 30) {
			int length = Math.min(all.length() - from, AROUND * (1 + from % AROUND));
			assertThat(kept.text(from, length)).isEqualTo(all.substring(from, from + length));
		}
		for (long row = 0; row <= index.extent().rows() + 1; row++) {
			int before = Collections.binarySearch(rows, row);
			assertThat(kept.shownRow(row)).isEqualTo(before < 0 ? -before - 1 : before);
			assertThat(kept.shows(row) && row < index.extent().rows()).isEqualTo(before >= 0);
		}
	}

	@Test
	void readsAsALogOfTheKeptRows() throws IOException {
		Random random = new Random(5);
		long all = 0;
		for (int round = 0; round < 25; round++) {
			byte[] bytes = Sources.random(random, 1 + random.nextInt(1500));
			LineIndex index = Sources.index(bytes);
			LogText text = new LogText(ByteSource.of(bytes), index);
			KeptRows kept = new KeptRows(index, text);
			List<Long> rows = new ArrayList<>();
			keep(kept, rows, 0, index.extent().rows(), random, 1 + random.nextInt(100));
			assertThat(kept.rows()).as("before they are published").isZero();
			kept.publish();
			assertShows(kept, rows, index, text);
			all += rows.size();
		}
		assertThat(all).isGreaterThan(1000);
	}

	/** The rows are those of the file, and the last one may have no end yet. */
	@Test
	void growsWithTheLog() throws IOException {
		Random random = new Random(6);
		for (int round = 0; round < 8; round++) {
			byte[] bytes = Sources.random(random, 600);
			Sources.Partial source = new Sources.Partial(bytes, 0);
			LineIndexer indexer = new LineIndexer(source);
			LogText text = new LogText(source, indexer.index());
			KeptRows kept = new KeptRows(indexer.index(), text);
			List<Long> rows = new ArrayList<>();
			long looked = 0;
			for (int size = 0; size < bytes.length;) {
				size = Math.min(bytes.length, size + 1 + random.nextInt(3000));
				source.show(size);
				while (indexer.advance(1 << 20)) {
					// to the end
				}
				long end = indexer.index().extent().rows();
				keep(kept, rows, looked, end, random, 50);
				looked = end;
				kept.publish();
				assertShows(kept, rows, indexer.index(), text);
			}
		}
	}

	@Test
	void takesLittleMemory() throws IOException {
		byte[] bytes = "2026-03-14T21:30:00 [INFO] [Site: A] [10.0.0.1] ALIVE (reason=x)\n".repeat(100_000)
				.getBytes(StandardCharsets.US_ASCII);
		LineIndex index = Sources.index(bytes);
		KeptRows kept = new KeptRows(index, new LogText(ByteSource.of(bytes), index));
		for (long row = 0; row < 100_000; row += 3) {
			kept.add(row, Math.min(100_000, row + 2));
		}
		kept.publish();
		assertThat(kept.rows()).isEqualTo(66_667);
		assertThat(kept.footprint()).as("a byte a row at the most").isBetween(20_000L, 66_667L);
	}

	private static void keep(KeptRows kept, List<Long> rows, long from, long end, Random random, int percent) {
		for (long row = from; row < end; row++) {
			if (random.nextInt(100) < percent) {
				long behind = Math.min(end, row + 1 + random.nextInt(3));
				kept.add(rows.isEmpty() ? row : Math.max(0, rows.getLast() - 1), rows.isEmpty() ? row : rows.getLast());
				kept.add(row, behind);
				for (; row < behind; row++) {
					rows.add(row);
				}
			}
		}
	}
}
