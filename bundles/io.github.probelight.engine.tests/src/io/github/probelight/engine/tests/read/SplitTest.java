package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.EightBytes;

/** What is read does not depend on how it is cut into chunks, threads, parts and points in time. */
class SplitTest {

	@Test
	void everySizeOfChunkReadsTheSame() throws IOException {
		for (int seed = 0; seed < 12; seed++) {
			byte[] log = log(1000 + seed, 4 + seed);
			Report whole = read(log);
			for (int chunk = 1; chunk <= log.length; chunk += chunk < 200 ? 1 : 37) {
				Report split = new LogReader(ByteSource.of(log), 1 + chunk % 3, chunk).read(ReadMonitor.NONE);
				assertThat(split).as("seed %s chunk %s", seed, chunk).isEqualTo(whole);
			}
		}
	}

	@Test
	void threadsReadTheSame() throws IOException {
		for (int seed = 0; seed < 40; seed++) {
			byte[] log = log(2000 + seed, 500);
			Report whole = read(log);
			for (int threads = 1; threads <= 3; threads++) {
				assertThat(new LogReader(ByteSource.of(log), threads, 1000).read(ReadMonitor.NONE)).isEqualTo(whole);
			}
		}
	}

	@Test
	void partsJoinInAnyOrderOfJoining() {
		Random random = new Random(3);
		for (int seed = 0; seed < 100; seed++) {
			byte[] log = log(3000 + seed, 60);
			int a = random.nextInt(30);
			int b = a + random.nextInt(30);
			ReportBuilder left = part(log, 0, a);
			left.append(part(log, a, b), a);
			left.append(part(log, b, 60), b);
			ReportBuilder right = part(log, a, b);
			right.append(part(log, b, 60), b - a);
			ReportBuilder all = part(log, 0, a);
			all.append(right, a);
			Report whole = part(log, 0, 60).report(0, 0);
			assertThat(left.report(0, 0)).isEqualTo(whole);
			assertThat(all.report(0, 0)).isEqualTo(whole);
		}
	}

	@Test
	void aGrowingLogReadsTheSame() throws IOException {
		Random random = new Random(4);
		for (int seed = 0; seed < 60; seed++) {
			byte[] log = log(4000 + seed, 80);
			Sources.Partial source = new Sources.Partial(log, 0);
			LogReader reader = new LogReader(source, 2, 300);
			for (int shown = 0; shown < log.length;) {
				shown = Math.min(log.length, shown + random.nextInt(900));
				source.show(shown);
				Report grown = reader.read(ReadMonitor.NONE);
				assertThat(grown).as("seed %s at %s", seed, shown).isEqualTo(read(Arrays.copyOf(log, shown)));
			}
		}
	}

	@Test
	void aLineLongerThanIsLookedAtReadsTheSame() throws IOException {
		String head = "2013-06-26T15:02:59 [INFO] [Site: A] ";
		for (int length : new int[]{65_000, 65_535, 65_536, 65_537, 65_538, 70_000, 200_000}) {
			for (String end : List.of("", "\n", "\r\n", "\n" + head + "[10.0.0.1] DEAD (reason=no-response)\n")) {
				byte[] log = (head + "x".repeat(length - head.length()) + end).getBytes(StandardCharsets.US_ASCII);
				Report whole = read(log);
				assertThat(whole.extent().lines()).isEqualTo(end.length() > 2 ? 2 : 1);
				assertThat(whole.targets().hosts()).hasSize(end.length() > 2 ? 1 : 0);
				for (int chunk : new int[]{50, 1000, 65_536, 65_600}) {
					assertThat(new LogReader(ByteSource.of(log), 2, chunk).read(ReadMonitor.NONE)).isEqualTo(whole);
				}
				Sources.Partial source = new Sources.Partial(log, 66_000);
				LogReader reader = new LogReader(source, 2, 1000);
				reader.read(ReadMonitor.NONE);
				source.show(log.length);
				assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(whole);
			}
		}
	}

	@Test
	void snapshotsArePrefixes() throws IOException {
		byte[] log = RandomLog.of(1, 30_000);
		int last = EightBytes.nextLf(log, log.length - 500, log.length) + 1;
		byte[] lines = Arrays.copyOf(log, last);
		ByteSource source = Sources.repeated(lines, 70L << 20);
		List<Report> snapshots = new ArrayList<>();
		new LogReader(source, 3, 1 << 20).read(new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				assertThat(bytesTotal).isEqualTo(70L << 20);
			}

			@Override
			public void snapshot(Supplier<Report> soFar) {
				snapshots.add(soFar.get());
			}
		});
		assertThat(snapshots.get(0).extent().bytes()).as("there is something to show soon").isLessThan(10L << 20);
		assertThat(snapshots).as("not often: one costs the more, the more is read").hasSizeBetween(3, 8);
		for (Report snapshot : snapshots) {
			assertThat(snapshot)
					.isEqualTo(LogReader.read(Sources.repeated(lines, snapshot.extent().bytes()), ReadMonitor.NONE));
		}
	}

	@Test
	void aCancelKeepsWhatWasRead() throws IOException {
		byte[] log = RandomLog.of(7, 2000);
		long[] done = new long[1];
		LogReader reader = new LogReader(ByteSource.of(log), 3, 500);
		Report prefix = reader.read(new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return done[0] > log.length / 2;
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				done[0] = bytesDone;
			}
		});
		assertThat(prefix.extent().bytes()).isBetween(log.length / 2L, log.length - 1000L);
		assertThat(prefix).isEqualTo(read(Arrays.copyOf(log, (int) prefix.extent().bytes())));
		assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(read(log));
	}

	@Test
	void aLogThatShrinksWhileItIsReadKeepsWhatWasRead() throws IOException {
		byte[] log = RandomLog.of(8, 2000);
		Sources.Partial source = new Sources.Partial(log, log.length) {
			@Override
			public long size() {
				return log.length;
			}
		};
		source.show(10_000);
		assertThat(new LogReader(source, 2, 700).read(ReadMonitor.NONE)).isEqualTo(read(Arrays.copyOf(log, 10_000)));
	}

	@Test
	void aBrokenLogTellsItsFirstPart() throws IOException {
		byte[] log = RandomLog.of(9, 2000);
		ByteSource source = new ByteSource() {
			@Override
			public long size() {
				return log.length;
			}

			@Override
			public int read(long position, byte[] into, int from, int length) throws IOException {
				if (position + length > 60_000) {
					throw new IOException("broken");
				}
				return ByteSource.of(log).read(position, into, from, length);
			}
		};
		LogReader reader = new LogReader(source, 3, 700);
		assertThatThrownBy(() -> reader.read(ReadMonitor.NONE)).isInstanceOf(IOException.class).hasMessage("broken");
		assertThatThrownBy(() -> reader.read(ReadMonitor.NONE)).isInstanceOf(IOException.class);
		Report first = reader.report();
		assertThat(first.extent().bytes()).isPositive();
		assertThat(first).isEqualTo(read(Arrays.copyOf(log, (int) first.extent().bytes())));
	}

	/** Returns a random log; in every other one much goes wrong. */
	private static byte[] log(long seed, int lines) {
		return seed % 2 == 0 ? RandomLog.of(seed, lines) : RandomLog.troubled(seed, lines);
	}

	private static Report read(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	/** Takes some lines into a builder of their own. */
	private static ReportBuilder part(byte[] log, int fromLine, int toLine) {
		ReportBuilder builder = new ReportBuilder();
		EntryScanner scanner = new EntryScanner();
		int at = 0;
		for (int line = 0; line < toLine && at < log.length; line++) {
			int lf = scanner.next(log, at, log.length);
			if (line >= fromLine && scanner.isEntry()) {
				builder.entry(scanner, line - fromLine);
			} else if (line >= fromLine) {
				builder.continuation(scanner, line - fromLine);
			}
			at = lf + 1;
		}
		return builder;
	}
}
