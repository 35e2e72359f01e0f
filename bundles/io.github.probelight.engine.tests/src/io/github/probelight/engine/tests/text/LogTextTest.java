package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownText;

class LogTextTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void showsRowsLinesAndAnyRangeOfText() throws IOException {
		Random random = new Random(11);
		for (int round = 0; round < 60; round++) {
			byte[] bytes = Sources.random(random, 1 + random.nextInt(300));
			List<NaiveRows.Row> rows = NaiveRows.of(bytes);
			LogText text = text(ByteSource.of(bytes));
			StringBuilder all = new StringBuilder();
			for (int i = 0; i < rows.size(); i++) {
				NaiveRows.Row row = rows.get(i);
				assertThat(text.row(i)).isEqualTo(ShownText.of(row.text()));
				assertThat(text.delimiterLength(i)).isEqualTo(row.delimiter());
				all.append(ShownText.of(row.text())).append("\r\n".substring(2 - row.delimiter()));
			}
			assertThat(text.text(0, all.length() + 10)).isEqualTo(all.toString());
			for (int i = 0; i < 50; i++) {
				int from = random.nextInt(all.length());
				int to = from + random.nextInt(Math.min(5000, all.length() - from) + 1);
				assertThat(text.text(from, to - from)).isEqualTo(all.substring(from, to));
				assertThat(text.charAt(from)).isEqualTo(all.charAt(from));
			}
			assertThat(text.gone()).isFalse();
		}
	}

	@Test
	void joinsTheRowsOfALineUpToALimit() throws IOException {
		LogText text = text(ByteSource.of(("a\n" + "x".repeat(5000) + "\nb").getBytes(StandardCharsets.US_ASCII)));
		assertThat(text.line(1, 10_000)).isEqualTo("x".repeat(5000));
		assertThat(text.line(1, 4500)).isEqualTo("x".repeat(4500));
		assertThat(text.line(2, 10)).isEqualTo("b");
		assertThat(text.line(3, 10)).isEmpty();
	}

	@Test
	void keepsEveryOffsetOfAFileThatShrinks() throws IOException {
		Path file = Files.writeString(folder.resolve("scan.log"), "line of text\n".repeat(20_000));
		try (LogFile log = LogFile.open(file)) {
			LogText text = text(log);
			assertThat(text.row(0)).isEqualTo("line of text");
			Files.writeString(file, "short\n");
			assertThat(text.text(13L * 15_000, 13)).isEqualTo(" ".repeat(13));
			assertThat(text.row(15_000)).isEmpty();
			assertThat(text.gone()).isTrue();
			assertThat(text.charAt(13L * 16_000)).isEqualTo(' ');
		}
	}

	/** Whatever else of the file tells nothing: its size and its begin are the same. */
	@Test
	void showsNoBytesThatWereWrittenOverWhatWasIndexed() throws IOException {
		byte[] line = "line of text\n".getBytes(StandardCharsets.US_ASCII);
		Path file = Files.writeString(folder.resolve("scan.log"), "line of text\n".repeat(20_000));
		try (LogFile log = LogFile.open(file)) {
			LineIndexer indexer = new LineIndexer(log);
			boolean more = true;
			while (more) {
				more = indexer.advance(1000);
			}
			LogText text = new LogText(log, indexer.index(), indexer.sums());
			byte[] bytes = Files.readAllBytes(file);
			int at = line.length * 15_000;
			bytes[at] = 'X';
			Files.write(file, bytes);
			assertThat(text.row(0)).isEqualTo("line of text");
			assertThat(text.row(15_000)).isEmpty();
			assertThat(text.text(at, line.length)).isBlank();
			assertThat(text.gone()).isTrue();
			assertThat(text.row(19_999)).as("other blocks are as they were").isEqualTo("line of text");
		}
	}

	/** The last piece is known in part, and more of it with each step. */
	@ParameterizedTest
	@ValueSource(ints = {1, 7, 4095, 4096, 4097, 9000})
	void showsWhatGrowsAtAnyByte(int step) throws IOException {
		byte[] bytes = "entry – ü\r\n".repeat(800).getBytes(StandardCharsets.UTF_8);
		Sources.Partial source = new Sources.Partial(bytes, 0);
		LineIndexer indexer = new LineIndexer(source);
		LogText text = new LogText(source, indexer.index(), indexer.sums());
		for (int end = 0; end < bytes.length; end += step) {
			source.show(end);
			indexer.advance(bytes.length);
			assertThat(text.row(indexer.index().extent().rows() - 1)).isNotNull();
		}
		source.show(bytes.length);
		indexer.advance(bytes.length);
		assertThat(text.text(0, bytes.length)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
		assertThat(text.gone()).isFalse();
	}

	@Test
	void seesTheRowThatHasGrown() throws IOException {
		byte[] bytes = "one\ntwo three\n".getBytes(StandardCharsets.US_ASCII);
		Sources.Partial source = new Sources.Partial(bytes, 7);
		LineIndexer indexer = new LineIndexer(source);
		LogText text = new LogText(source, indexer.index());
		indexer.advance(100);
		assertThat(text.row(1)).isEqualTo("two");
		source.show(bytes.length);
		indexer.advance(100);
		assertThat(text.row(1)).isEqualTo("two three");
		assertThat(text.gone()).isFalse();
	}

	@Test
	void outlivesAnInterrupt() throws IOException {
		Path file = Files.writeString(folder.resolve("scan.log"), "0123456789");
		try (LogFile log = LogFile.open(file)) {
			byte[] bytes = new byte[20];
			Thread.currentThread().interrupt();
			assertThat(log.read(2, bytes, 1, 19)).isEqualTo(8);
			assertThat(Thread.interrupted()).isTrue();
			assertThat(new String(bytes, 1, 8, StandardCharsets.US_ASCII)).isEqualTo("23456789");
			assertThat(log.size()).isEqualTo(10);
		}
	}

	private static LogText text(ByteSource source) throws IOException {
		LineIndexer indexer = new LineIndexer(source);
		boolean more = true;
		while (more) {
			more = indexer.advance(1 << 20);
		}
		return new LogText(source, indexer.index());
	}
}
