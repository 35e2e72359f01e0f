package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Finds the log in files and streams, or says why there is none. */
class OriginsTest {

	private static final int STEP = LongRun.on() ? 1 : 11;
	private static final int FLIPS = LongRun.on() ? 1_500 : 300;

	private static final byte[] LOG = Samples.bytes("small-scan.log");

	@TempDir
	Path folder = Path.of("");

	private List<Origin> find(byte[] bytes, String... entries) throws IOException {
		Path file = Files.write(folder.resolve("some file"), bytes);
		return Origins.of(file.toString(), List.of(entries), Budget.STANDARD);
	}

	private InputException refused(byte[] bytes, String... entries) {
		return catchThrowableOfType(InputException.class, () -> find(bytes, entries));
	}

	private static Report read(List<Origin> origins) throws IOException {
		try (LogInput input = LogInput.open(origins)) {
			return input.read(ReadMonitor.NONE);
		}
	}

	private static Report plain(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	@ParameterizedTest
	@CsvSource({"empty.log, EMPTY", "legacy.log, LEGACY", "only-line-ends.log, OTHER", "other/syslog.log, OTHER",
			"other/utf16le.log, UTF16", "other/utf16be.log, UTF16", "other/utf32le.log, UTF32"})
	void whatIsNoLogIsRefusedPackedOrNot(String sample, InputProblem problem) throws IOException {
		byte[] bytes = Samples.bytes(sample);
		assertThat(refused(bytes).problem()).isEqualTo(problem);
		assertThat(refused(Packed.gzip(bytes)).problem()).isEqualTo(problem);
		assertThat(refused(Packed.zip(Map.of("scan.log", bytes))).problem()).isEqualTo(problem);
		InputException onStream = catchThrowableOfType(InputException.class,
				() -> Origins.of("-", new ByteArrayInputStream(bytes), Budget.STANDARD));
		assertThat(onStream.problem()).isEqualTo(problem);
	}

	@Test
	void whatIsNoFileIsRefused() throws IOException {
		for (String name : List.of("", folder.resolve("nowhere").toString(), "a\0b")) {
			assertThat(catchThrowableOfType(InputException.class,
					() -> Origins.of(name, List.of(), Budget.STANDARD)).problem()).isEqualTo(InputProblem.MISSING);
		}
		assertThat(catchThrowableOfType(InputException.class,
				() -> Origins.of(folder.toString(), List.of(), Budget.STANDARD)).problem())
				.isEqualTo(InputProblem.DIRECTORY);
	}

	@Test
	void everySampleReadsTheSameHoweverItIsPacked() throws IOException {
		int read = 0;
		for (String sample : Samples.names()) {
			byte[] log = Samples.bytes(sample);
			if (refused(log) == null) {
				Report expected = plain(log);
				assertThat(read(find(log))).as(sample).isEqualTo(expected);
				assertThat(read(find(Packed.gzip(log)))).as(sample).isEqualTo(expected);
				assertThat(read(find(Packed.zip(Map.of("x", log))))).as(sample).isEqualTo(expected);
				for (byte[] stream : new byte[][]{log, Packed.gzip(log)}) {
					Origin origin = Origins.of("-", Packed.slow(stream, 3), Budget.STANDARD);
					assertThat(read(List.of(origin))).as(sample).isEqualTo(expected);
				}
				read++;
			}
		}
		assertThat(read).isGreaterThan(20);
	}

	@Test
	void theLogOfAZipIsToldByItsBytes() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("folder/", new byte[0]);
		entries.put("scan.log", Samples.bytes("other/syslog.log"));
		entries.put("picture.png", LOG);
		entries.put("old.log", Samples.bytes("legacy.log"));
		List<Origin> found = find(Packed.zip(entries));
		assertThat(found).hasSize(1);
		assertThat(found.get(0).name()).endsWith("some file/picture.png");
		assertThat(read(found)).isEqualTo(plain(LOG));
	}

	@Test
	void severalLogsInAZipAreChosenFrom() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("b.log", LOG);
		entries.put("notes.txt", "hello".getBytes(StandardCharsets.UTF_8));
		entries.put("a\u202E.log", Samples.bytes("article.log"));
		byte[] zip = Packed.zip(entries);
		InputException several = refused(zip);
		assertThat(several.problem()).isEqualTo(InputProblem.ZIP_WITH_SEVERAL);
		assertThat(several.entries()).containsExactly("b.log", "a\u202E.log");
		assertThat(read(find(zip, "b.log"))).isEqualTo(plain(LOG));
		// named as it was shown
		assertThat(read(find(zip, "a\u21C4.log"))).isEqualTo(plain(Samples.bytes("article.log")));
		assertThat(find(zip, "b.log", "a\u202E.log")).hasSize(2);
		InputException missing = refused(zip, "c.log");
		assertThat(missing.problem()).isEqualTo(InputProblem.ZIP_NO_SUCH_ENTRY);
		assertThat(missing.entries()).containsExactly("b.log", "notes.txt", "a\u202E.log");
		assertThat(refused(zip, "notes.txt").problem()).isEqualTo(InputProblem.OTHER);
	}

	@Test
	void aZipWithoutALogSaysWhatItHolds() throws IOException {
		InputException none = refused(Packed.zip(Map.of("a.txt", new byte[]{'a'}, "b.txt", new byte[]{'b'})));
		assertThat(none.problem()).isEqualTo(InputProblem.ZIP_WITHOUT_LOG);
		assertThat(none.entries()).containsExactlyInAnyOrder("a.txt", "b.txt");
		assertThat(refused(Packed.zip(Map.of())).problem()).isEqualTo(InputProblem.ZIP_WITHOUT_LOG);
	}

	@Test
	void aZipWithVeryManyEntriesIsLookedIntoOnlySoFar() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i < 20_000; i++) {
			entries.put(i + ".txt", new byte[]{'x'});
		}
		entries.put("scan.log", LOG);
		assertThat(refused(Packed.zip(entries)).entries()).hasSize(10_000);
	}

	@Test
	void aZipOnAStreamIsRefused() throws IOException {
		byte[] zip = Packed.zip(Map.of("scan.log", LOG));
		InputException refused = catchThrowableOfType(InputException.class,
				() -> Origins.of("-", new ByteArrayInputStream(zip), Budget.STANDARD));
		assertThat(refused.problem()).isEqualTo(InputProblem.ZIP_STREAM);
	}

	/** The flag and the method of an entry stand in its head and again in the directory (APPNOTE.TXT 4.3.7, 4.3.12). */
	@Test
	void anEncryptedZipAndAnUnknownMethodAreTold() throws IOException {
		byte[] zip = Packed.zip(Map.of("scan.log", LOG));
		int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		byte[] encrypted = zip.clone();
		encrypted[6] |= 1;
		encrypted[directory + 8] |= 1;
		assertThat(refused(encrypted).problem()).isEqualTo(InputProblem.ZIP_ENCRYPTED);
		byte[] unknown = zip.clone();
		unknown[8] = 14;
		unknown[directory + 10] = 14;
		assertThat(refused(unknown).problem()).isEqualTo(InputProblem.ZIP_UNREADABLE);
	}

	@Test
	void aCutOrDamagedFileIsReadAsFarAsItGoesOrRefused() throws IOException {
		byte[] log = RandomLog.of(6000, 60);
		for (byte[] packed : new byte[][]{Packed.gzip(log), Packed.zip(Map.of("scan.log", log))}) {
			// each length of heads and ends, and some in between
			for (int length = 0; length < packed.length; length += length < 150 || length > packed.length - 150
					? 1
					: STEP) {
				readOrRefuse(Arrays.copyOf(packed, length));
			}
			Random random = new Random(6001);
			for (int i = 0; i < FLIPS; i++) {
				byte[] bad = packed.clone();
				bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
				readOrRefuse(bad);
			}
		}
	}

	/** Anything but a report or a refusal fails the test that calls this. */
	private void readOrRefuse(byte[] packed) throws IOException {
		List<Origin> found;
		try {
			found = find(packed);
		} catch (InputException e) {
			return;
		}
		try (LogInput input = LogInput.open(found)) {
			Report report = input.read(ReadMonitor.NONE);
			Part part = input.parts().get(0);
			assertThat(part.bytes()).isEqualTo(report.extent().bytes()).isPositive();
			assertThat(part.problem().map(InputException::bytes).orElse(part.bytes())).isEqualTo(part.bytes());
		}
	}

	@Test
	void aDamagedEntryIsNoticed() throws IOException {
		byte[] log = RandomLog.of(6002, 20_000);
		byte[] zip = Packed.zip(Map.of("scan.log", log));
		zip[zip.length / 2] ^= 1;
		try (LogInput input = LogInput.open(find(zip))) {
			input.read(ReadMonitor.NONE);
			assertThat(input.parts().get(0).problem().orElseThrow().problem()).isEqualTo(InputProblem.DAMAGED);
		}
	}

	@Test
	void aBombInAZipIsLeft() throws IOException {
		byte[] log = Packed.join(LOG, new byte[3 << 20]);
		Path file = Files.write(folder.resolve("bomb.zip"), Packed.zip(Map.of("scan.log", log)));
		for (Budget budget : List.of(new Budget(1 << 20, 1032, 1 << 19), new Budget(1 << 30, 20, 1 << 20))) {
			try (LogInput input = LogInput.open(Origins.of(file.toString(), List.of(), budget))) {
				Report report = input.read(ReadMonitor.NONE);
				assertThat(input.parts().get(0).problem().orElseThrow().problem()).isIn(InputProblem.TOO_LARGE,
						InputProblem.TOO_DENSE);
				assertThat(report.extent().bytes()).isBetween(1L << 20, 2L << 20);
				assertThat(report.targets().hosts()).hasSize(26);
			}
		}
	}
}
