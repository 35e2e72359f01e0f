package io.github.probelight.engine.tests.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.testing.OwnProcess;
import io.github.probelight.testing.Samples;

/** Whatever becomes of what is kept, what is said of a log is what stands in it. */
class KeptSurvivalTest {

	private static final KeepRules ALL = new KeepRules(1 << 26, 1, -60_000);
	private static final int VERSION_AT = 4;

	@TempDir
	Path folder = Path.of("");
	private Path log = Path.of("");
	private Report expected = Report.EMPTY;

	@BeforeEach
	void writeLog() throws IOException {
		log = Samples.copy("small-scan.log", folder);
		expected = read(KeptReports.NONE);
	}

	private Path store() {
		return folder.resolve("kept");
	}

	private KeptReports reports() {
		return KeptReports.in(store(), ALL);
	}

	private Report read(KeptReports kept) throws IOException {
		try (LogFile file = LogFile.open(log)) {
			KeptReading reading = kept.begin(log, file, LineLayout.PLAIN);
			LogReader reader = reading.reader();
			Report report = reader.read(ReadMonitor.NONE);
			reading.keeping(reader, report).run(() -> false);
			return report;
		}
	}

	private long known() throws IOException {
		try (LogFile file = LogFile.open(log)) {
			return reports().begin(log, file, LineLayout.PLAIN).knownBytes();
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(store())) {
			return all.toList();
		}
	}

	@Test
	void aFileThatIsCutAnywhereIsNone() throws IOException {
		read(reports());
		Path kept = files().getFirst();
		byte[] whole = Files.readAllBytes(kept);
		for (int length = 0; length < whole.length; length += 1 + length / 40) {
			Files.write(kept, Arrays.copyOf(whole, length));
			assertThat(known()).as("%s of %s bytes", length, whole.length).isZero();
		}
		assertThat(read(reports())).isEqualTo(expected);
		assertThat(kept).as("made anew").hasBinaryContent(whole);
	}

	@Test
	void aFileThatIsDamagedAnywhereIsNone() throws IOException {
		read(reports());
		Path kept = files().getFirst();
		byte[] whole = Files.readAllBytes(kept);
		for (int at = 0; at < whole.length; at += 1 + at / 50) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x10;
			Files.write(kept, damaged);
			assertThat(known()).as("byte %s", at).isZero();
		}
		Files.write(kept, new byte[0]);
		assertThat(read(reports())).isEqualTo(expected);
		assertThat(known()).isPositive();
	}

	/** Its sum is right: somebody who knows more has written it. */
	@Test
	void aFileOfANewerVersionIsNone() throws IOException {
		read(reports());
		Path kept = files().getFirst();
		byte[] whole = Files.readAllBytes(kept);
		ByteBuffer bytes = ByteBuffer.wrap(whole);
		assertThat(known()).isPositive();
		bytes.putInt(VERSION_AT, bytes.getInt(VERSION_AT) + 1);
		CRC32C sum = new CRC32C();
		sum.update(whole, 0, whole.length - Integer.BYTES);
		bytes.putInt(whole.length - Integer.BYTES, (int) sum.getValue());
		Files.write(kept, whole);
		assertThat(known()).isZero();
		assertThat(read(reports())).isEqualTo(expected);
		assertThat(known()).as("made anew").isPositive();
	}

	/** What is kept of another log lies under the name of this one. */
	@Test
	void aForeignFileIsNone() throws IOException {
		read(reports());
		Path own = files().getFirst();
		Path other = Samples.copy("ipv6.log", folder);
		Path first = log;
		log = other;
		read(reports());
		Path foreign = files().stream().filter(file -> !file.equals(own)).findFirst().orElseThrow();
		Files.write(foreign, Files.readAllBytes(own));
		assertThat(known()).isZero();
		assertThat(read(reports())).isEqualTo(read(KeptReports.NONE));
		log = first;
		assertThat(read(reports())).isEqualTo(expected);
	}

	@Test
	void killedWhileItWritesNothingIsKept() throws IOException, InterruptedException {
		OwnProcess killed = OwnProcess.run(List.of("-Xmx64m"), KeepingProcess.class, List.of(KeptReports.class),
				log.toString(), store().toString(), "1", "1");
		assertThat(killed.code()).as(killed.err()).isEqualTo(9);
		assertThat(files()).hasSize(1).noneMatch(file -> file.toString().endsWith(".kept"));
		assertThat(known()).isZero();
		assertThat(read(reports())).isEqualTo(expected);
		assertThat(known()).isPositive();
		// what it left behind goes when nobody can be writing it any more
		Path left = files().stream().filter(file -> !file.toString().endsWith(".kept")).findFirst().orElseThrow();
		Files.setLastModifiedTime(left, FileTime.fromMillis(0));
		reports().tidy();
		assertThat(left).doesNotExist();
		assertThat(known()).isPositive();
	}

	/** A process that may write no file of more than some hundred bytes, as on a full disk. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whereADiskIsFullNothingIsKept() throws IOException, InterruptedException {
		OwnProcess full = OwnProcess.runBy(List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh"),
				List.of("-Xmx64m", "-XX:-UsePerfData"), KeepingProcess.class, List.of(KeptReports.class),
				log.toString(), store().toString(), "1", "0");
		assertThat(full.code()).as(full.err()).isZero();
		assertThat(full.out().strip()).isEqualTo(expected.extent() + " " + expected.targets().hosts().size());
		assertThat(store()).isEmptyDirectory();
		assertThat(read(reports())).isEqualTo(expected);
		assertThat(known()).as("where there is room").isPositive();
		assertThat(Files.size(files().getFirst())).as("more than was allowed").isGreaterThan(1024);
	}

	@Test
	void twoProcessesAndSeveralThreadsAtOnce() throws Exception {
		List<Future<?>> all = new ArrayList<>();
		String said = expected.extent() + " " + expected.targets().hosts().size();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int process = 0; process < 2; process++) {
				all.add(threads.submit(() -> {
					OwnProcess run = OwnProcess.run(List.of("-Xmx64m"), KeepingProcess.class,
							List.of(KeptReports.class), log.toString(), store().toString(), "40", "0");
					assertThat(run.code()).as(run.err()).isZero();
					assertThat(run.out().lines()).hasSize(40).containsOnly(said);
					return null;
				}));
				all.add(threads.submit(() -> {
					for (int i = 0; i < 40; i++) {
						assertThat(read(reports())).isEqualTo(expected);
					}
					return null;
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		assertThat(read(reports())).isEqualTo(expected);
	}
}
