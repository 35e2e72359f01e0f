package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.BlockReport;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.testing.Damage;
import io.github.probelight.testing.Samples;

/** A log that was seen first when no line of it told its layout says, when it has grown, what it says all at once. */
class GrownLayoutTest {

	private static final String ENTRY = "2026-03-02T01:00:0%d [WARN] [Thread: Scan 1:nmap:stdin] [Site: a] [192.0.2.%1$d] %s (reason=x)\n";
	/** The tail of a trace, as a rotated log begins with it, then entries, one of which has a trace of its own. */
	private static final String LOG = "java.io.IOException: gone\n\tat a.B.c(B.java:7)\nCaused by: java.lang.Error\n"
			+ ENTRY.formatted(1, "DEAD") + "java.lang.OutOfMemoryError\n\tat a.B.c(B.java:8)\n"
			+ ENTRY.formatted(2, "ALIVE") + ENTRY.formatted(3, "DEAD").strip();
	private static final List<EntryChoice> CHOICES = List.of(new EntryChoice(TimeRange.ALL, entry -> true),
			new EntryChoice(TimeRange.ALL, entry -> entry.state().string().equals("DEAD")),
			new EntryChoice(TimeRange.ALL, entry -> false));

	static Stream<Damage> prefixes() {
		return Stream.of(Damage.values()).filter(Damage::isBefore);
	}

	@ParameterizedTest
	@MethodSource("prefixes")
	void aLogMayGrowAnywhere(Damage damage) throws IOException {
		byte[] log = damage.of(LOG.getBytes(StandardCharsets.UTF_8));
		assertThat(read(log).extent().entries()).isEqualTo(3);
		int step = damage == Damage.SYSLOG_ISO ? 1 : 23;
		for (int cut = 0; cut < log.length; cut += step) {
			assertGrows(log, cut, log.length);
		}
	}

	@Test
	void aLogMayGrowByAFewBytes() throws IOException {
		byte[] log = Damage.GREP.of(LOG.getBytes(StandardCharsets.UTF_8));
		for (int cut = 0; cut < log.length; cut += 4) {
			assertGrows(log, cut, Math.min(log.length, cut + 5));
		}
	}

	/** What was read behind the first few lines is no less than what is read anew. */
	@ParameterizedTest
	@ValueSource(ints = {0, 1, 500, 20_000, 261_000, 263_000})
	void aLongTailMayGrow(int tail) throws IOException {
		String text = "\tat a.B.c(B.java:1)\n".repeat(tail / 20) + LOG;
		byte[] log = Damage.SYSLOG_IN_FILE.of(text.getBytes(StandardCharsets.UTF_8));
		for (int back : new int[]{1, 100, 300, 700, tail / 2}) {
			assertGrows(log, Math.max(0, log.length - back), log.length);
		}
	}

	/** Each sample from any of its lines on, with something before each line. */
	@ParameterizedTest
	@MethodSource("prefixes")
	void aSampleMayGrow(Damage damage) throws IOException {
		Random random = new Random(7);
		for (String name : Samples.names()) {
			byte[] sample = Samples.bytes(name);
			byte[] log = damage.of(Arrays.copyOfRange(sample, random.nextInt(sample.length / 2 + 1), sample.length));
			int cut = random.nextInt(Math.min(log.length, 1200) + 1);
			assertGrows(log, cut, cut + random.nextInt(log.length + 1 - cut));
		}
	}

	/** Reads the first bytes of a log, then more of them, and asks whoever keeps something of what was read before. */
	private static void assertGrows(byte[] log, int first, int then) throws IOException {
		byte[] before = Arrays.copyOf(log, first);
		byte[] after = Arrays.copyOf(log, then);
		Sources.Partial source = new Sources.Partial(log, first);
		LogReader reader = new LogReader(source, 2, 90 + log.length / 20);
		reader.makeBlocks();
		List<BlockReport> some = CHOICES.stream().map(choice -> new BlockReport(source, choice, 2)).toList();
		assertSays(reader, some, before);
		Partial kept = reader.partial();
		source.show(then);
		assertSays(reader, some, after);
		assertThat(new LogReader(source, kept, 1, 90 + log.length / 20).read(ReadMonitor.NONE)).as("kept at %d", first)
				.isEqualTo(read(after));
	}

	private static void assertSays(LogReader reader, List<BlockReport> some, byte[] log) throws IOException {
		Report report = reader.read(ReadMonitor.NONE);
		assertThat(report).as("%d bytes", log.length).isEqualTo(read(log));
		assertThat(reader.all().report()).isEqualTo(report);
		for (int i = 0; i < some.size(); i++) {
			assertThat(some.get(i).read(reader.blocks(), report, ReadMonitor.NONE)).as("choice %d", i)
					.isEqualTo(read(log, CHOICES.get(i)));
		}
	}

	private static Report read(byte[] log) throws IOException {
		return Partial.of(ByteSource.of(log), 0, log.length).report();
	}

	private static Report read(byte[] log, EntryChoice choice) throws IOException {
		RangeReport reading = new RangeReport(choice);
		LogLines.inOrder(ByteSource.of(log)).read(reading::visitor, reading::take, ReadMonitor.NONE);
		return reading.report();
	}

	/** The file is kept at each length, and read on from there by the next who comes. */
	@Test
	void aKeptLogMayGrowAnywhere(@TempDir Path folder) throws IOException {
		KeptReports store = KeptReports.in(folder.resolve("kept"), new KeepRules(1 << 26, 1, -60_000));
		Path file = folder.resolve("scan.log");
		byte[] log = Damage.QUOTED.of(LOG.getBytes(StandardCharsets.UTF_8));
		for (int cut = 1; cut < log.length; cut += 3) {
			Files.write(file, Arrays.copyOf(log, cut));
			keep(store, file);
			Files.write(file, log);
			assertThat(keep(store, file)).as("kept at %d", cut).isEqualTo(read(log));
			store.clear();
		}
	}

	private static Report keep(KeptReports store, Path file) throws IOException {
		try (LogFile log = LogFile.open(file)) {
			KeptReading reading = store.begin(file, log, LineLayout.of(log, false));
			LogReader reader = reading.reader();
			Report report = reader.read(ReadMonitor.NONE);
			reading.keeping(reader, report).run(() -> false);
			return report;
		}
	}
}
