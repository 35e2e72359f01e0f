package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.EntrySearch;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.RangeReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/** The next and the previous entry of those that are wanted are found from each line, in what may have them alone. */
class EntrySearchTest {

	private static final String LINE = "2026-03-14T21:30:00 [%s] [Thread: Scan default:1] [Site: A] line %d";

	private static LogReader read(byte[] log) throws IOException {
		LogReader reader = new LogReader(ByteSource.of(log), 2, 1 << 16);
		reader.makeBlocks();
		reader.read(ReadMonitor.NONE);
		return reader;
	}

	private static byte[] log(int lines, List<Integer> warnings, String end) {
		return (IntStream.range(0, lines)
				.mapToObj(i -> i % 7 == 5
						? "\tat continuation"
						: LINE.formatted(warnings.contains(i) ? "WARN" : "INFO", i))
				.collect(Collectors.joining("\n")) + end).getBytes(StandardCharsets.UTF_8);
	}

	/** The wanted lines as one reads them who reads all. */
	private static TreeSet<Long> wanted(byte[] log, EntryChoice choice) throws IOException {
		TreeSet<Long> lines = new TreeSet<>();
		RangeReader reader = new RangeReader(ByteSource.of(log));
		reader.setLayout(LineLayout.of(ByteSource.of(log), true));
		long[] firstLine = {0};
		LineVisitor all = new LineVisitor() {
			@Override
			public void entry(EntryScanner facts, VisitedLine line) {
				if (choice.wants(facts)) {
					lines.add(firstLine[0] + line.number());
				}
			}

			@Override
			public void continuation(EntryScanner text, VisitedLine line) {
				// not wanted
			}
		};
		RangeReader.Outcome read = reader.read(0, log.length, all);
		firstLine[0] = read.lines();
		if (read.end() < log.length) {
			reader.last(read.end(), log.length, all);
		}
		return lines;
	}

	private static OptionalLong of(Long line) {
		return line == null ? OptionalLong.empty() : OptionalLong.of(line);
	}

	@Test
	void fromEachLineOfARandomLog() throws IOException {
		int found = 0;
		for (int seed = 0; seed < 9; seed++) {
			byte[] log = RandomLog.of(7300 + seed, 40 + 130 * seed);
			TreeSet<Long> lines = wanted(log, EntryChoice.PROBLEMS);
			LogReader reader = read(log);
			EntrySearch search = new EntrySearch(ByteSource.of(log), reader.blocks(), EntryChoice.PROBLEMS,
					line -> true,
					() -> false);
			for (long line = -1; line <= reader.blocks().lines() + 1; line += 1 + 3 * seed) {
				assertThat(search.next(line)).as("seed %s next of %s", seed, line).isEqualTo(of(lines.higher(line)));
				assertThat(search.previous(line)).as("seed %s previous of %s", seed, line)
						.isEqualTo(of(lines.lower(line)));
			}
			found += lines.size();
		}
		assertThat(found).isGreaterThan(20);
	}

	/** Warnings in the first, a middle and the last line, which has no end. */
	@Test
	void readsNoBlockThatHasNone() throws IOException {
		List<Integer> warnings = List.of(0, 12_000, 29_999);
		byte[] log = log(30_000, warnings, "");
		LineBlocks blocks = read(log).blocks();
		long[] bytes = {0};
		ByteSource counted = new ByteSource() {
			@Override
			public long size() {
				return log.length;
			}

			@Override
			public int read(long position, byte[] buffer, int offset, int length) throws IOException {
				int read = ByteSource.of(log).read(position, buffer, offset, length);
				bytes[0] += read;
				return read;
			}
		};
		EntrySearch search = new EntrySearch(counted, blocks, EntryChoice.PROBLEMS, line -> true, () -> false);
		assertThat(search.next(-1)).hasValue(0);
		assertThat(search.next(0)).hasValue(12_000);
		assertThat(search.next(12_000)).hasValue(29_999);
		assertThat(search.next(29_999)).isEmpty();
		assertThat(search.previous(40_000)).hasValue(29_999);
		assertThat(search.previous(29_999)).hasValue(12_000);
		assertThat(search.previous(0)).isEmpty();
		assertThat(bytes[0]).as("of %s", log.length).isLessThan(log.length / 4);
	}

	@Test
	void goesPastWhatIsHidden() throws IOException {
		byte[] log = log(5_000, List.of(1, 2_000, 4_001), "\n");
		EntrySearch search = new EntrySearch(ByteSource.of(log), read(log).blocks(), EntryChoice.PROBLEMS,
				line -> line != 2_000, () -> false);
		assertThat(search.next(1)).hasValue(4_001);
		assertThat(search.previous(4_001)).hasValue(1);
	}

	@Test
	void stopsWhenItIsToldTo() throws IOException {
		byte[] log = log(2_000, List.of(1_999), "\n");
		EntrySearch search = new EntrySearch(ByteSource.of(log), read(log).blocks(), EntryChoice.PROBLEMS, line -> true,
				() -> true);
		assertThatThrownBy(() -> search.next(0)).isInstanceOf(CancellationException.class);
	}
}
