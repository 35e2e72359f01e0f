package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LineFinder;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;

/** All lines come, each once and in order, however the log is cut. */
class LogLinesTest {

	private static final List<String> LINES = IntStream.range(0, 40)
			.mapToObj(i -> i % 3 == 2 ? "\tat line " + i : "2013-06-26T15:02:%02d [INFO] line %d".formatted(i, i))
			.toList();

	private static final class Texts implements LogLines.ChunkVisitor<List<String>> {
		private List<String> texts = new ArrayList<>();

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			texts.add(line.number() + " entry " + facts.message().string());
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			texts.add(line.number() + " other " + text.message().string());
		}

		@Override
		public List<String> finish() {
			List<String> done = texts;
			texts = new ArrayList<>();
			return done;
		}
	}

	private static ByteSource log(boolean ended) {
		byte[] bytes = (String.join("\n", LINES) + (ended ? "\n" : "")).getBytes(StandardCharsets.US_ASCII);
		return new Sources.Partial(bytes, bytes.length);
	}

	@ParameterizedTest
	@CsvSource({"1, 7, true", "2, 64, true", "3, 100, false", "2, 100000, false", "4, 1, true"})
	void everyLineComesInOrder(int threads, int chunkBytes, boolean ended) throws IOException {
		LogLines reader = new LogLines(log(ended), threads, chunkBytes);
		List<String> told = new ArrayList<>();
		reader.read(Texts::new, (chunk, firstLine) -> {
			for (String text : chunk) {
				String[] parts = text.split(" ", 2);
				told.add(Long.parseLong(parts[0]) + firstLine + " " + parts[1]);
			}
			return true;
		}, ReadMonitor.NONE);
		assertThat(told).isEqualTo(IntStream.range(0, LINES.size())
				.mapToObj(i -> i + (i % 3 == 2 ? " other \tat line " : " entry line ") + i)
				.toList());
		assertThat(reader.lines()).isEqualTo(LINES.size());
		assertThat(reader.bytes()).isEqualTo(log(ended).size());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 5, 38, 39})
	void aLineIsFoundWithItsEntry(int line) throws IOException {
		LineFinder finder = new LineFinder(line);
		LogLines.inOrder(log(false)).read(() -> finder, (more, firstLine) -> more, ReadMonitor.NONE);
		LineFinder.Found found = finder.found().orElseThrow();
		assertThat(found.text()).isEqualTo(LINES.get(line));
		assertThat(found.entry()).isEqualTo(line % 3 == 2 ? line - 1 : line);
		assertThat(found.starts()).isEqualTo(line % 3 != 2);
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aLineBehindTheEndIsNotFound(boolean ended) throws IOException {
		LineFinder finder = new LineFinder(LINES.size());
		LogLines.inOrder(log(ended)).read(() -> finder, (more, firstLine) -> more, ReadMonitor.NONE);
		assertThat(finder.found()).isEmpty();
		assertThat(finder.lines()).isEqualTo(LINES.size());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2})
	void itStopsWhenItIsTold(int threads) throws IOException {
		List<String> told = new ArrayList<>();
		new LogLines(log(true), threads, 64).read(Texts::new, (chunk, firstLine) -> {
			told.addAll(chunk);
			return told.size() < 10;
		}, ReadMonitor.NONE);
		assertThat(told.stream().collect(Collectors.joining())).doesNotContain("line 39");
		assertThat(told).hasSizeBetween(10, 20);
	}
}
