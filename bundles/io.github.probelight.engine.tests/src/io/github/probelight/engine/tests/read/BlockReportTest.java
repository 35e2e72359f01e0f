package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.BlockReport;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.read.WordBits;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.text.ByteSource;

/** The report made from some blocks of a log is that made from all of its lines. */
class BlockReportTest {

	private static final String LINE = "2026-03-14T%02d:%02d:%02d [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.%d] %s (reason=x)";

	private static Report expected(byte[] log, EntryChoice choice) throws IOException {
		RangeReport reading = new RangeReport(choice);
		new LogLines(ByteSource.of(log), 1, 1 << 20).read(reading::visitor, reading::take, ReadMonitor.NONE);
		return reading.report();
	}

	private static LogReader reader(byte[] log, int chunkBytes) {
		LogReader reader = new LogReader(ByteSource.of(log), 2, chunkBytes);
		reader.makeBlocks();
		return reader;
	}

	/** Returns a choice of some entries by time and level, which leaves out blocks without that level. */
	private static EntryChoice choice(Report whole, Random random) {
		long first = whole.timeline().first();
		long span = Math.max(1, whole.timeline().last() - first);
		long from = first + (long) (random.nextDouble() * span);
		TimeRange range = switch (random.nextInt(4)) {
			case 0 -> TimeRange.ALL;
			case 1 -> new TimeRange(from, from + 1 + span / 10);
			case 2 -> new TimeRange(Long.MIN_VALUE + 1, from);
			default -> new TimeRange(from, from + 1 + (long) (random.nextDouble() * span));
		};
		List<String> levels = List.copyOf(whole.messages().levels().keySet());
		String level = levels.isEmpty() ? "INFO" : levels.get(random.nextInt(levels.size()));
		return random.nextBoolean()
				? new EntryChoice(range, entry -> true)
				: new EntryChoice(range, entry -> entry.level().string().equals(level),
						block -> WordBits.mayHold(block.levels(), level));
	}

	@Test
	void isTheReportOfTheEntriesThatAreWanted() throws IOException {
		long read = 0;
		long all = 0;
		int some = 0;
		for (int seed = 0; seed < 40; seed++) {
			byte[] log = RandomLog.of(4200 + seed, 30 + 3 * seed);
			Random random = new Random(seed);
			for (int chunk : new int[]{100, 333, 2000}) {
				LogReader reader = reader(log, chunk);
				Report whole = reader.read(ReadMonitor.NONE);
				EntryChoice choice = choice(whole, random);
				BlockReport blocks = new BlockReport(ByteSource.of(log), choice, 1 + chunk % 3);
				Report report = blocks.read(reader.blocks(), whole, ReadMonitor.NONE);
				assertThat(report).as("seed %s chunk %s %s", seed, chunk, choice.range())
						.isEqualTo(expected(log, choice));
				read += blocks.bytesRead();
				all += log.length;
				some += report.extent().entries() > 0 ? 1 : 0;
			}
		}
		assertThat(some).isGreaterThan(60);
		assertThat(read).isLessThan(all * 3 / 4);
	}

	@Test
	void goesOnWhereTheLogHasGrown() throws IOException {
		for (int seed = 0; seed < 10; seed++) {
			byte[] log = RandomLog.of(90 + seed, 100);
			GrowingSource source = new GrowingSource(log, seed);
			LogReader reader = new LogReader(source, 2, 300);
			reader.makeBlocks();
			EntryChoice choice = choice(LogReader.read(ByteSource.of(log), ReadMonitor.NONE), new Random(seed));
			BlockReport blocks = new BlockReport(source, choice, 2);
			while (source.grow()) {
				Report whole = reader.read(ReadMonitor.NONE);
				assertThat(blocks.read(reader.blocks(), whole, ReadMonitor.NONE)).as("seed %s", seed)
						.isEqualTo(expected(Arrays.copyOf(log, (int) source.size()), choice));
			}
			assertThat(source.size()).isEqualTo(log.length);
			assertThat(blocks.bytesRead()).as("no block is read twice").isLessThanOrEqualTo(log.length);
		}
	}

	/** Source of a log that somebody writes to, at any place of a line. */
	private static final class GrowingSource implements ByteSource {
		private final byte[] log;
		private final Random random;
		private int size;

		GrowingSource(byte[] log, long seed) {
			this.log = log;
			random = new Random(seed);
		}

		boolean grow() {
			boolean more = size < log.length;
			size = Math.min(log.length, size + 1 + random.nextInt(1500));
			return more;
		}

		@Override
		public long size() {
			return size;
		}

		@Override
		public int read(long position, byte[] into, int from, int length) throws IOException {
			return ByteSource.of(log).read(position, into, from, (int) Math.clamp(size - position, 0, length));
		}
	}

	private static byte[] log(List<String> lines) {
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static String line(int second, String state) {
		return LINE.formatted(second / 3600, second / 60 % 60, second % 60, second % 250, state);
	}

	private static final long MIDNIGHT = 1_773_446_400_000L;

	private static EntryChoice seconds(int from, int until) {
		return new EntryChoice(new TimeRange(MIDNIGHT + 1000L * from, MIDNIGHT + 1000L * until), entry -> true);
	}

	@Test
	void readsItsBlocksOnly() throws IOException {
		byte[] log = log(IntStream.range(0, 20_000).mapToObj(second -> line(second, "DEAD")).toList());
		LogReader reader = reader(log, 1 << 21);
		Report whole = reader.read(ReadMonitor.NONE);
		LineBlocks blocks = reader.blocks();
		assertThat(blocks.blocks()).hasSize((20_000 + LineBlocks.LINES - 1) / LineBlocks.LINES);
		assertThat(blocks.end()).isEqualTo(log.length);
		BlockReport report = new BlockReport(ByteSource.of(log), seconds(10_000, 10_100));
		assertThat(report.read(blocks, whole, ReadMonitor.NONE)).isEqualTo(expected(log, seconds(10_000, 10_100)));
		assertThat(report.bytesRead()).isLessThan(log.length / 15);
	}

	/** Where the clock went back, entries of a range lie in two places. */
	@Test
	void findsEntriesOfClocksThatWentBack() throws IOException {
		List<String> lines = new ArrayList<>();
		IntStream.range(0, 3000).forEach(second -> lines.add(line(second, "DEAD")));
		IntStream.range(1000, 4000).forEach(second -> lines.add(line(second, "ALIVE")));
		byte[] log = log(lines);
		LogReader reader = reader(log, 1 << 21);
		Report whole = reader.read(ReadMonitor.NONE);
		Report report = new BlockReport(ByteSource.of(log), seconds(1500, 1600)).read(reader.blocks(), whole,
				ReadMonitor.NONE);
		assertThat(report.extent().entries()).isEqualTo(200);
		assertThat(report).isEqualTo(expected(log, seconds(1500, 1600)));
	}

	/** A stack trace of an entry of the range goes on in blocks that have no entry, and in one with other entries. */
	@Test
	void continuationsGoOnInBlocksBehind() throws IOException {
		List<String> lines = new ArrayList<>(List.of(line(1, "DEAD"), line(2, "ALIVE")));
		IntStream.range(0, 3 * LineBlocks.LINES).forEach(i -> lines.add("\tat x.y.Z.method(Z.java:" + i + ")"));
		lines.add(line(9, "DEAD"));
		lines.addAll(List.of("\tof the next"));
		byte[] log = log(lines);
		LogReader reader = reader(log, 1 << 21);
		Report whole = reader.read(ReadMonitor.NONE);
		for (EntryChoice choice : List.of(seconds(2, 3), seconds(1, 2), seconds(9, 10), seconds(3, 4))) {
			assertThat(new BlockReport(ByteSource.of(log), choice).read(reader.blocks(), whole, ReadMonitor.NONE))
					.isEqualTo(expected(log, choice));
		}
	}

	@Test
	void aBlockTellsWhatItsLinesSay() throws IOException {
		byte[] log = log(List.of("no entry", line(5, "ALIVE"), "2026-99-14T00:00:00 [WARN] impossible time",
				line(3, "DEAD"), "2026-03-14T00:00:04 [INFO] [Thread: T] Nmap phase started."));
		LogReader reader = reader(log, 1 << 21);
		reader.read(ReadMonitor.NONE);
		assertThat(reader.blocks().blocks()).singleElement().satisfies(block -> {
			assertThat(block.first()).isEqualTo(MIDNIGHT + 3000);
			assertThat(block.last()).isEqualTo(MIDNIGHT + 5000);
			assertThat(block.entries()).isEqualTo(4);
			assertThat(block.results()).isEqualTo(2);
			assertThat(block.leads()).isTrue();
			assertThat(block.has(MessageKind.PHASE_STARTED)).isTrue();
			assertThat(block.has(MessageKind.PHASE_COMPLETE)).isFalse();
			assertThat(Long.bitCount(block.states())).isEqualTo(2);
			assertThat(WordBits.mayHold(block.states(), "Dead")).isTrue();
			assertThat(WordBits.mayHold(block.states(), "OPEN")).isFalse();
			assertThat(WordBits.mayHold(block.levels(), "warn")).isTrue();
			assertThat(WordBits.mayHold(block.levels(), "error")).isFalse();
			assertThat(WordBits.mayHold(block.sites(), "ä")).as("nobody knows").isTrue();
			assertThat(block.meets(new TimeRange(MIDNIGHT + 5001, MIDNIGHT + 6000))).isFalse();
		});
	}

	@Test
	void aByteOrderMarkIsOfTheFirstLine() throws IOException {
		byte[] log = ("\uFEFF" + line(1, "ALIVE") + "\n" + line(2, "DEAD") + "\n").getBytes(StandardCharsets.UTF_8);
		LogReader reader = reader(log, 1 << 21);
		Report whole = reader.read(ReadMonitor.NONE);
		assertThat(reader.blocks().blocks()).extracting(LineBlock::offset).containsExactly(0L);
		assertThat(new BlockReport(ByteSource.of(log), seconds(1, 2)).read(reader.blocks(), whole, ReadMonitor.NONE))
				.isEqualTo(expected(log, seconds(1, 2)));
	}

	@Test
	void thereAreBlocksOfAllLinesOrNone() throws IOException {
		LogReader reader = new LogReader(ByteSource.of(log(List.of(line(1, "DEAD")))));
		reader.read(ReadMonitor.NONE);
		assertThat(reader.blocks().blocks()).isEmpty();
		assertThatThrownBy(reader::makeBlocks).isInstanceOf(IllegalStateException.class);
	}
}
