package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.workspace.KeptLogs;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** A log that was open before is shown from what is kept of it, and nothing of what is shown is another's. */
class KeptLogTest {
	private static final String LINE = "2026-03-14T21:30:05 [INFO] [Thread: Scan 1:nmap:stdin] [Site: Zürich] [10.0.%d.%d] DEAD (reason=no-response)\n";
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final KeepRules ALL = new KeepRules(1 << 26, 1, -60_000);

	@TempDir
	Path folder = Path.of("");
	private final Semaphore news = new Semaphore(0);

	private KeptReports store() {
		return KeptReports.in(folder.resolve("kept"), ALL);
	}

	private Path file() {
		return folder.resolve("scan.log");
	}

	private static byte[] lines(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(LINE.formatted(i / 250, i % 250));
		}
		// a line of several rows
		return text.append("x".repeat(5_000)).append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	@AfterEach
	void nothingIsLeftHalfWritten() throws IOException {
		awaitKept();
		try (var files = Files.list(Files.createDirectories(folder.resolve("kept")))) {
			assertThat(files.toList()).allSatisfy(kept -> assertThat(kept.toString()).endsWith(".kept"));
		}
	}

	/** Opens the log, looks at it when it is read to its end, and closes it when it is kept. */
	private void openAndClose(boolean known) throws IOException {
		OpenLogs logs = new OpenLogs(this::store);
		try (LogFile file = LogFile.open(file())) {
			long bytes = store().beginShown(file(), file, LineLayout.PLAIN).knownBytes();
			assertThat(bytes > 0).as("something is known").isEqualTo(known);
		}
		OpenLog log = logs.open(file());
		try {
			log.addListener(changed -> news.release());
			await(() -> log.state() == OpenLogState.COMPLETE);
			assertShowsFile(log);
			awaitKept();
			assertThat(store().logs()).isEqualTo(1);
		} finally {
			logs.release(log);
		}
	}

	/** Who keeps a log has begun before it is complete. */
	private static void awaitKept() {
		assertTimeoutPreemptively(PATIENCE, () -> Job.getJobManager().join(KeptLogs.class, null));
	}

	private void await(BooleanSupplier so) {
		assertTimeoutPreemptively(PATIENCE, () -> {
			while (!so.getAsBoolean()) {
				news.acquire();
			}
		});
	}

	private void assertShowsFile(OpenLog log) throws IOException {
		String whole = Files.readString(file());
		assertThat(log.text().text(0, whole.length() + 1)).isEqualTo(whole);
		assertThat(log.text().gone()).isFalse();
		OpenLogs plain = new OpenLogs();
		OpenLog anew = plain.open(file());
		try (LogFile read = LogFile.open(file())) {
			anew.addListener(changed -> news.release());
			await(() -> anew.state() == OpenLogState.COMPLETE);
			assertThat(log.report()).isEqualTo(LogReader.read(read, ReadMonitor.NONE));
			assertThat(log.index().extent()).isEqualTo(anew.index().extent());
			for (long row = 0; row <= log.index().extent().rows(); row++) {
				assertThat(log.index().offset(row)).isEqualTo(anew.index().offset(row));
				assertThat(log.index().chars(row)).isEqualTo(anew.index().chars(row));
				assertThat(log.index().lineOfRow(row)).isEqualTo(anew.index().lineOfRow(row));
			}
		} finally {
			plain.release(anew);
		}
	}

	@Test
	void aLogThatWasOpenIsKnown() throws IOException {
		Files.write(file(), lines(0, 2_000));
		openAndClose(false);
		openAndClose(true);
		openAndClose(true);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 30, 90, 4_000, 120_000})
	void aLogThatHasGrownIsReadOn(int more) throws IOException {
		byte[] all = lines(0, 3_000);
		Files.write(file(), Arrays.copyOf(all, 200_017));
		openAndClose(false);
		Files.write(file(), Arrays.copyOfRange(all, 200_017, 200_017 + more), StandardOpenOption.APPEND);
		openAndClose(true);
	}

	@Test
	void aLogThatWasWrittenOverIsReadAnew() throws IOException {
		byte[] log = lines(0, 2_000);
		Files.write(file(), log);
		FileTime time = Files.getLastModifiedTime(file());
		openAndClose(false);
		Arrays.fill(log, 100_000, 100_100, (byte) '?');
		Files.write(file(), log);
		Files.setLastModifiedTime(file(), time);
		openAndClose(false);
	}

	@Test
	void aLogThatIsFollowedGoesOnFromWhatIsKept() throws IOException {
		Files.write(file(), lines(0, 2_000));
		openAndClose(false);
		OpenLogs logs = new OpenLogs(this::store);
		OpenLog log = logs.open(file());
		try {
			log.addListener(changed -> news.release());
			log.follow(true);
			await(() -> log.state() == OpenLogState.COMPLETE);
			Files.write(file(), lines(2_000, 3_000), StandardOpenOption.APPEND);
			long size = Files.size(file());
			await(() -> log.index().extent().bytes() == size && log.report().extent().bytes() == size);
			assertShowsFile(log);
		} finally {
			logs.release(log);
		}
	}
}
