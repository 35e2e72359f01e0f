package io.github.probelight.engine.tests.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.testing.Samples;

/** A log is read from what is kept of it if it is the same or has grown, and anew if anything else has become of it. */
class KeptReportsTest {

	/** Keeps logs of any size, however new they are: no test waits until a log is old enough. */
	private static final KeepRules ALL = new KeepRules(1 << 26, 1, -60_000);

	private static KeepRules withMost(long bytes) {
		return new KeepRules(bytes, ALL.leastLog(), ALL.still());
	}

	@TempDir
	Path folder = Path.of("");

	/** All that the command line takes for scan logs. */
	static List<String> names() {
		List<String> none = List.of("only-line-ends.log", "legacy.log");
		return Samples.names().stream().filter(name -> !none.contains(name)).toList();
	}

	private static Report read(KeptReports kept, Path log) throws IOException {
		try (LogInput input = LogInput.open(Origins.of(log.toString(), List.of(), Budget.STANDARD))) {
			return input.read(kept, ReadMonitor.NONE);
		}
	}

	private static void assertIsRead(KeptReports kept, Path log, boolean anew) throws IOException {
		try (LogFile file = LogFile.open(log)) {
			long known = kept.begin(log, file, LineLayout.PLAIN).knownBytes();
			assertThat(known == 0).as("is read anew").isEqualTo(anew);
		}
		assertThat(read(kept, log)).isEqualTo(read(KeptReports.NONE, log));
	}

	private KeptReports store() {
		return KeptReports.in(folder.resolve("kept"), ALL);
	}

	private Path log(String text) throws IOException {
		return Files.writeString(folder.resolve("scan.log"), text);
	}

	private static String lines(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append("2013-06-26T15:02:59 [INFO] [Thread: Scan 1:nmap:stdin] [Site: A] [10.0." + i / 250 + '.'
					+ i % 250 + "] DEAD (reason=no-response)\n");
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatIsKeptIsWhatWasRead(String name) throws IOException {
		KeptReports kept = store();
		Path log = Samples.copy(name, folder);
		if (Files.size(log) > 0) {
			read(kept, log);
			assertThat(kept.logs()).isEqualTo(1);
			assertThat(read(kept, log)).isEqualTo(read(KeptReports.NONE, log));
		}
	}

	/** Its facts are written in several pieces. */
	@Test
	void aLogThatIsKeptIsNotReadAgain() throws IOException {
		KeptReports kept = store();
		Path log = log(lines(0, 50_000));
		assertIsRead(kept, log, true);
		assertIsRead(kept, log, false);
		assertIsRead(KeptReports.in(folder.resolve("kept"), ALL), log, false);
	}

	/** They cost a part of the reading. */
	@Test
	void blocksOfLinesAreNotMadeToBeThrownAway() throws IOException {
		Path log = log(lines(0, 3_000));
		try (LogFile file = LogFile.open(log)) {
			LogReader kept = store().begin(log, file, LineLayout.PLAIN).reader();
			kept.read(ReadMonitor.NONE);
			assertThat(kept.blocks().blocks()).isNotEmpty();
			LogReader forgotten = KeptReports.NONE.begin(log, file, LineLayout.PLAIN).reader();
			forgotten.read(ReadMonitor.NONE);
			assertThat(forgotten.blocks().blocks()).isEmpty();
		}
	}

	/** For a log that is shown. */
	@Test
	void blocksOfLinesAreKept() throws IOException {
		Path log = log(lines(0, 3_000));
		try (LogFile file = LogFile.open(log)) {
			KeptReading first = store().beginShown(log, file, LineLayout.PLAIN);
			LogReader reader = first.reader();
			Report report = reader.read(ReadMonitor.NONE);
			LineIndexer indexer = new LineIndexer(file);
			indexer.advance(Long.MAX_VALUE / 2);
			first.keeping(reader, indexer, report).run(() -> false);
			KeptReading second = store().beginShown(log, file, LineLayout.PLAIN);
			assertThat(second.knownBytes()).isEqualTo(file.size());
			assertThat(second.reader().blocks()).isEqualTo(reader.blocks());
			assertThat(reader.blocks().blocks()).hasSizeGreaterThan(5);
		}
		// the facts alone are of use to a report, and not to who shows the log
		try (LogFile file = LogFile.open(log)) {
			assertThat(store().begin(log, file, LineLayout.PLAIN).knownBytes()).isEqualTo(file.size());
			store().clear();
			read(store(), log);
			assertThat(store().beginShown(log, file, LineLayout.PLAIN).knownBytes()).isZero();
		}
	}

	@Test
	void whoeverStopsTheKeepingLeavesNothingBehind() throws IOException {
		Path log = log(lines(0, 3_000));
		try (LogFile file = LogFile.open(log)) {
			KeptReading reading = store().begin(log, file, LineLayout.PLAIN);
			LogReader reader = reading.reader();
			Report report = reader.read(ReadMonitor.NONE);
			reading.keeping(reader, report).run(() -> true);
			assertThat(folder.resolve("kept")).isEmptyDirectory();
		}
	}

	@Test
	void aLogThatHasGrownIsReadOn() throws IOException {
		byte[] all = Samples.bytes("small-scan.log");
		Path log = folder.resolve("scan.log");
		KeptReports kept = store();
		for (int cut = 200; cut < all.length; cut += 1 + cut / 7) {
			Files.write(log, Arrays.copyOf(all, cut));
			read(kept, log);
			for (int more : new int[]{1, 80, all.length - cut}) {
				int end = Math.min(all.length, cut + more);
				Files.write(log, Arrays.copyOf(all, end));
				assertThat(read(kept, log)).isEqualTo(read(KeptReports.NONE, log));
			}
			kept.clear();
		}
	}

	@Test
	void aLogThatWasWrittenOverIsReadAnew() throws IOException {
		KeptReports kept = store();
		String text = lines(0, 20_000);
		Path log = log(text);
		FileTime time = Files.getLastModifiedTime(log);
		for (int at : new int[]{0, text.length() / 3, text.length() - 100}) {
			int dead = text.indexOf("DEAD", at);
			log(text);
			Files.setLastModifiedTime(log, time);
			assertIsRead(kept, log, true);
			Files.writeString(log, text.substring(0, dead) + "GONE" + text.substring(dead + 4));
			Files.setLastModifiedTime(log, time);
			assertIsRead(kept, log, true);
		}
	}

	@Test
	void anotherLogInItsPlaceIsReadAnew() throws IOException {
		KeptReports kept = store();
		assertIsRead(kept, log(lines(0, 500)), true);
		assertIsRead(kept, log(lines(500, 2000)), true);
		assertIsRead(kept, log(lines(0, 20)), true);
		Path other = Files.writeString(folder.resolve("other.log"), lines(0, 20));
		Files.delete(folder.resolve("scan.log"));
		Files.move(other, folder.resolve("scan.log"));
		assertIsRead(kept, folder.resolve("scan.log"), true);
	}

	@Test
	void aLinkIsWhatItLeadsTo() throws IOException {
		KeptReports kept = store();
		Path one = log(lines(0, 500));
		Path other = Files.writeString(folder.resolve("other.log"), lines(500, 1000));
		Path link = Files.createSymbolicLink(folder.resolve("link.log"), one);
		assertIsRead(kept, link, true);
		assertIsRead(kept, one, false);
		Files.delete(link);
		Files.createSymbolicLink(link, other);
		assertIsRead(kept, link, true);
	}

	@Test
	void aLogThatIsTooNewIsKnownOnlyWhenItHasGrown() throws IOException {
		KeptReports kept = KeptReports.in(folder.resolve("kept"), new KeepRules(1 << 26, 1, 3_600_000));
		Path log = log(lines(0, 1000));
		assertIsRead(kept, log, true);
		assertThat(kept.logs()).isEqualTo(1);
		assertIsRead(kept, log, true);
		log(lines(0, 3000));
		assertIsRead(kept, log, false);
	}

	@Test
	void smallLogsAreNotKept() throws IOException {
		KeptReports kept = KeptReports.in(folder.resolve("kept"), new KeepRules(1 << 26, 1 << 20, -60_000));
		assertIsRead(kept, log(lines(0, 100)), true);
		assertThat(folder.resolve("kept")).doesNotExist();
	}

	@Test
	void whatWasUsedLeastRecentlyGoesFirst() throws IOException {
		List<Path> logs = new ArrayList<>();
		KeptReports kept = store();
		for (int i = 0; i < 3; i++) {
			logs.add(Files.writeString(folder.resolve(i + ".log"), lines(1000 * i, 1000 * i + 1000)));
			read(kept, logs.get(i));
			age(60 - 10 * i);
		}
		assertIsRead(kept, logs.get(0), false);
		KeptReports small = KeptReports.in(folder.resolve("kept"), withMost(kept.bytes()));
		read(small, Files.writeString(folder.resolve("3.log"), lines(3000, 4000)));
		assertThat(small.bytes()).isLessThanOrEqualTo(small.mostBytes());
		assertIsRead(small, logs.get(0), false);
		assertIsRead(small, logs.get(1), true);
	}

	/** Has all files that are new have been used some seconds ago. */
	private void age(int seconds) throws IOException {
		long now = System.currentTimeMillis();
		try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
			for (Path file : files.toList()) {
				if (Files.getLastModifiedTime(file).toMillis() > now - 5_000) {
					Files.setLastModifiedTime(file, FileTime.fromMillis(now - seconds * 1000L));
				}
			}
		}
	}

	@Test
	void nothingIsKeptWithoutRoom() throws IOException {
		KeptReports kept = KeptReports.in(folder.resolve("kept"), withMost(100));
		assertIsRead(kept, log(lines(0, 1000)), true);
		assertThat(kept.logs()).isZero();
		assertThat(kept.bytes()).isZero();
	}

	@Test
	void clearedNothingIsKept() throws IOException {
		KeptReports kept = store();
		Path log = log(lines(0, 1000));
		read(kept, log);
		assertThat(kept.bytes()).isPositive();
		kept.clear();
		assertThat(kept.bytes()).isZero();
		assertIsRead(kept, log, true);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyItsOwnerMayReadIt() throws IOException {
		Path open = Files.createDirectories(folder.resolve("kept"));
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
		read(store(), log(lines(0, 1000)));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open))).isEqualTo("rwx------");
		try (Stream<Path> files = Files.list(open)) {
			assertThat(files.toList()).hasSize(1)
					.allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
							.isEqualTo("rw-------"));
		}
	}
}
