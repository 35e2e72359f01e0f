package io.github.probelight.engine.tests.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptCatalogue;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.testing.OwnProcess;

/** Whatever becomes of the file of all rows, what is listed of a log is what stands in it. */
class KeptCatalogueTest {

	private static final int LOGS = 300;
	private static final int VERSION_AT = 4;
	private static final String ROWS = ".rows";

	@TempDir
	Path folder = Path.of("");
	private String expected = "";

	@BeforeEach
	void writeLogs() throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < LOGS; i++) {
			Files.createDirectories(logs());
			String text = "what stands in log " + i;
			Files.writeString(logs().resolve((1000 + i) + ".log"), text);
			rows.append(text).append(' ');
		}
		expected = rows.toString();
	}

	private Path logs() {
		return folder.resolve("logs");
	}

	private Path store() {
		return folder.resolve("kept");
	}

	private Path rows() {
		return store().resolve(ROWS);
	}

	private KeptReports reports() {
		return KeptReports.in(store(), new KeepRules(1 << 26, 1, -60_000));
	}

	private String list() throws IOException {
		return ListingProcess.list(logs(), reports());
	}

	private long known() throws IOException {
		try (KeptCatalogue catalogue = new KeptCatalogue(reports()); Stream<Path> files = Files.list(logs())) {
			return files.filter(file -> catalogue.entry(List.of(file)).known().isPresent()).count();
		}
	}

	/** What a process says of rows. */
	private static String said(String rows) {
		return Integer.toString(rows.hashCode());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(store())) {
			return all.toList();
		}
	}

	@Test
	void aFileThatIsCutOrDamagedAnywhereIsNone() throws IOException {
		assertThat(list()).isEqualTo(expected);
		assertThat(known()).isEqualTo(LOGS);
		byte[] whole = Files.readAllBytes(rows());
		for (int at = 0; at < whole.length; at += 1 + at / 20) {
			Files.write(rows(), Arrays.copyOf(whole, at));
			assertThat(known()).as("cut at %s", at).isZero();
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x10;
			Files.write(rows(), damaged);
			assertThat(known()).as("damaged at %s", at).isZero();
		}
		assertThat(list()).isEqualTo(expected);
		assertThat(rows()).as("made anew").hasSize(whole.length);
	}

	/** Its sum is right: somebody who knows more has written it. */
	@Test
	void aFileOfANewerVersionIsNone() throws IOException {
		list();
		byte[] whole = Files.readAllBytes(rows());
		ByteBuffer bytes = ByteBuffer.wrap(whole);
		bytes.putInt(VERSION_AT, bytes.getInt(VERSION_AT) + 1);
		CRC32C sum = new CRC32C();
		sum.update(whole, 0, whole.length - Integer.BYTES);
		bytes.putInt(whole.length - Integer.BYTES, (int) sum.getValue());
		Files.write(rows(), whole);
		assertThat(known()).isZero();
		assertThat(list()).isEqualTo(expected);
		assertThat(known()).as("made anew").isEqualTo(LOGS);
	}

	/** The rows of another folder with files of the same names and sizes. */
	@Test
	void rowsOfOtherLogsAreNone() throws IOException {
		list();
		byte[] foreign = Files.readAllBytes(rows());
		Files.move(logs(), folder.resolve("others"));
		Files.createDirectories(logs());
		for (int i = 0; i < LOGS; i++) {
			Files.writeString(logs().resolve((1000 + i) + ".log"), "what is told by log " + i);
		}
		String told = expected.replace("what stands in", "what is told by");
		Files.write(rows(), foreign);
		assertThat(known()).isZero();
		assertThat(list()).isEqualTo(told);
		assertThat(list()).isEqualTo(told);
		Files.write(rows(), "no rows at all".getBytes(StandardCharsets.US_ASCII));
		assertThat(list()).isEqualTo(told);
	}

	@Test
	void aLogOfEqualSizeAndTimeIsReadAnew() throws IOException {
		list();
		Path log = logs().resolve("1007.log");
		FileTime time = Files.getLastModifiedTime(log);
		Files.writeString(log, "what stands by log 7");
		Files.setLastModifiedTime(log, time);
		assertThat(known()).isEqualTo(LOGS - 1);
		assertThat(list()).isEqualTo(expected.replace("in log 7 ", "by log 7 "));
	}

	/** A process that is killed at any moment leaves what was there before, or what it has written whole. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void killedWhileItWritesNothingWrongIsListed() throws Exception {
		for (int kill = 0; kill < 3; kill++) {
			reports().clear();
			OwnProcess killed = OwnProcess.runBy(List.of("sh", "-c", "\"$@\" & p=$!; while [ -z \"$(ls -A " + store()
					+ " 2>/dev/null)\" ]; do :; done; kill -9 $p; wait $p", "sh"), List.of("-Xmx64m"),
					ListingProcess.class, List.of(KeptReports.class), logs().toString(), store().toString(), "1000000",
					"true");
			assertThat(killed.code()).as(killed.err()).isEqualTo(128 + 9);
			assertThat(killed.out().lines()).allMatch(said(expected)::equals);
			assertThat(known()).isIn(0L, (long) LOGS);
			assertThat(list()).isEqualTo(expected);
			assertThat(known()).isEqualTo(LOGS);
		}
	}

	/** A process that may write no file of more than some hundred bytes, as on a full disk. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whereADiskIsFullNothingIsKept() throws IOException, InterruptedException {
		OwnProcess full = OwnProcess.runBy(List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh"),
				List.of("-Xmx64m", "-XX:-UsePerfData"), ListingProcess.class, List.of(KeptReports.class),
				logs().toString(), store().toString(), "1", "false");
		assertThat(full.code()).as(full.err()).isZero();
		assertThat(full.out().strip()).isEqualTo(said(expected));
		assertThat(store()).isEmptyDirectory();
		assertThat(list()).isEqualTo(expected);
		byte[] before = Files.readAllBytes(rows());
		assertThat(before).as("more than was allowed").hasSizeGreaterThan(1024);
		Files.writeString(logs().resolve("9999.log"), "more");
		OwnProcess later = OwnProcess.runBy(List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh"),
				List.of("-Xmx64m", "-XX:-UsePerfData"), ListingProcess.class, List.of(KeptReports.class),
				logs().toString(), store().toString(), "1", "false");
		assertThat(later.out().strip()).isEqualTo(said(expected + "more "));
		assertThat(rows()).as("what was there stays").hasBinaryContent(before);
		assertThat(files()).containsExactly(rows());
	}

	@Test
	void twoProcessesAndSeveralThreadsAtOnce() throws Exception {
		List<Future<?>> all = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int process = 0; process < 2; process++) {
				all.add(threads.submit(() -> {
					OwnProcess run = OwnProcess.run(List.of("-Xmx64m"), ListingProcess.class,
							List.of(KeptReports.class), logs().toString(), store().toString(), "12", "true");
					assertThat(run.code()).as(run.err()).isZero();
					assertThat(run.out().lines()).hasSize(12).containsOnly(said(expected));
					return null;
				}));
				all.add(threads.submit(() -> {
					for (int i = 0; i < 12; i++) {
						assertThat(list()).isEqualTo(expected);
					}
					return null;
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		assertThat(list()).isEqualTo(expected);
		assertThat(known()).isEqualTo(LOGS);
	}
}
