package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** A log that is followed while others write to it, turn it over, replace it or delete it. */
class FollowTest {
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: x] [Site: Zürich] [10.0.0.%1$d] ALIVE (reason=echo-reply)\r\n";
	private static final String CONTINUED = "\tat a.b.C.d(C.java:1)\r\n";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();
	private final Semaphore news = new Semaphore(0);

	private Path file() {
		return folder.resolve("scan.log");
	}

	@BeforeEach
	void write() throws IOException {
		append(LINE.formatted(1) + LINE.formatted(2));
	}

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private void append(String text) throws IOException {
		append(text.getBytes(StandardCharsets.UTF_8));
	}

	private void append(byte... bytes) throws IOException {
		Files.write(file(), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private OpenLog follow() throws IOException {
		OpenLog log = logs.open(file());
		log.addListener(changed -> news.release());
		log.follow(true);
		await(() -> log.state() == OpenLogState.COMPLETE);
		return log;
	}

	/** Waits for news after which something is so. */
	private void await(BooleanSupplier so) {
		assertTimeoutPreemptively(PATIENCE, () -> {
			while (!so.getAsBoolean()) {
				news.acquire();
			}
		});
	}

	private void awaitAll(OpenLog log) throws IOException {
		long size = Files.size(file());
		await(() -> log.index().extent().bytes() == size && log.report().extent().bytes() == size);
	}

	private void assertShowsFile(OpenLog log) throws IOException {
		String whole = Files.readString(file());
		assertThat(log.text().text(0, whole.length() + 1)).isEqualTo(whole);
		assertThat(log.text().gone()).isFalse();
		try (LogFile read = LogFile.open(file())) {
			assertThat(log.report()).isEqualTo(LogReader.read(read, ReadMonitor.NONE));
		}
	}

	/** In the middle of a character of two bytes, of a line end of two, and of an entry. */
	@ParameterizedTest
	@ValueSource(ints = {1, 20, 54, 55, 101, 102, 103, 110})
	void goesOnFromAnyByte(int cut) throws IOException {
		OpenLog log = follow();
		byte[] more = (LINE.formatted(3) + CONTINUED + LINE.formatted(4)).getBytes(StandardCharsets.UTF_8);
		append(Arrays.copyOf(more, cut));
		awaitAll(log);
		assertThat(log.state()).as("what is known stays while more is read").isEqualTo(OpenLogState.COMPLETE);
		append(Arrays.copyOfRange(more, cut, more.length));
		awaitAll(log);
		assertShowsFile(log);
		assertThat(LogNotice.of(log)).isEmpty();
		assertThat(LogNotice.isProblem(log)).isFalse();
		assertThat(LogNotice.callsForReload(log)).isFalse();
	}

	/** Of which the first line says nothing, not even that something stands before each. */
	@Test
	void aLogThatHasJustBegunIsJudgedWhenThereIsMore() throws IOException {
		String tail = "> java.io.IOException: gone\n> " + CONTINUED;
		Files.writeString(file(), tail);
		OpenLog log = follow();
		assertThat(log.report().extent().entries()).isZero();
		assertThat(LogNotice.of(log)).contains("No scan log entry");
		for (int line = 3; line < 5; line++) {
			append("> " + LINE.formatted(line) + tail);
			awaitAll(log);
			assertShowsFile(log);
		}
		assertThat(log.report().messages().exceptions()).singleElement()
				.satisfies(exceptions -> assertThat(exceptions.count()).isEqualTo(3));
		assertThat(LogNotice.of(log)).doesNotContain("No scan log entry").contains(">");
	}

	@Test
	void isNotReadOnUnlessItIsFollowed() throws IOException {
		OpenLog log = follow();
		log.follow(false);
		append(LINE.formatted(3));
		log.look();
		await(() -> log.fileState() == FileState.GROWN);
		assertThat(log.report().extent().lines()).isEqualTo(2);
		assertThat(LogNotice.of(log)).contains("has grown");
		log.follow(true);
		awaitAll(log);
		assertShowsFile(log);
		assertThat(LogNotice.of(log)).isEmpty();
	}

	/** What is left of the file is shown, nothing else. */
	@Test
	void whatWasCutOffIsToldAndBlank() throws IOException {
		append(LINE.formatted(3).repeat(1000));
		OpenLog log = follow();
		assertThat(log.text().row(0)).isEqualTo(LINE.formatted(1).strip());
		try (var channel = Files.newByteChannel(file(), StandardOpenOption.WRITE)) {
			channel.truncate(0);
		}
		await(() -> log.fileState() == FileState.SHRUNK);
		assertThat(LogNotice.callsForReload(log)).isTrue();
		assertThat(LogNotice.of(log)).contains("scan.log");
		assertThat(log.text().row(1001)).isEmpty();
		append(("x".repeat(70) + '\n').repeat(5000));
		await(() -> log.fileState() == FileState.REPLACED);
		for (long row = 0; row < log.index().extent().rows(); row += 50) {
			assertThat(log.text().row(row)).doesNotContain("xx");
		}
		assertThat(log.index().extent().rows()).isEqualTo(1002);
		assertThat(log.isOutdated()).isTrue();
	}

	/** Nothing of the size tells, and the time of the file may be any. */
	@Test
	void otherBytesOfTheSameSizeAreNeverShown() throws IOException {
		append(LINE.formatted(3).repeat(3000));
		OpenLog log = follow();
		long size = Files.size(file());
		var modified = Files.getLastModifiedTime(file());
		try (OutputStream over = Files.newOutputStream(file(), StandardOpenOption.WRITE)) {
			over.write(("y".repeat(68) + '\n').repeat(3000).getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Files.size(file())).isEqualTo(size);
		Files.setLastModifiedTime(file(), modified);
		for (long row = 1000; row < 2000; row += 10) {
			assertThat(log.text().row(row)).doesNotContain("yy");
		}
		assertThat(log.text().gone()).isTrue();
		assertThat(LogNotice.of(log)).contains("what is gone shows as blank");
		assertThat(LogNotice.isProblem(log)).isTrue();
		await(() -> log.fileState() == FileState.REPLACED);
	}

	@Test
	void aLogThatTurnsOverIsNamedWithItsNewName() throws IOException {
		OpenLog log = follow();
		Files.move(file(), folder.resolve("scan.log.1"));
		await(() -> log.fileState() == FileState.DELETED);
		assertThat(LogNotice.of(log))
				.isEqualTo("scan.log is now named scan.log.1: what was read of it is still shown.");
		assertThat(LogNotice.callsForReload(log)).isFalse();
		append(LINE.formatted(7));
		await(() -> log.fileState() == FileState.REPLACED);
		assertThat(LogNotice.of(log)).contains("is now named scan.log.1", "A new scan.log has begun");
		assertThat(LogNotice.callsForReload(log)).isTrue();
		assertThat(log.text().row(0)).isEqualTo(LINE.formatted(1).strip());
		assertThat(log.text().gone()).isFalse();
		assertThat(log.index().extent().rows()).as("the new log is another one").isEqualTo(2);
	}

	@Test
	void aLogThatIsReplacedOrDeletedIsStillShown() throws IOException {
		OpenLog log = follow();
		Path other = Files.writeString(folder.resolve("other"), LINE.formatted(8).repeat(500));
		Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		await(() -> log.fileState() == FileState.REPLACED);
		assertThat(log.index().extent().rows()).isEqualTo(2);
		Files.delete(file());
		await(() -> log.fileState() == FileState.DELETED);
		assertThat(LogNotice.of(log)).contains("was deleted");
		append(LINE.formatted(9));
		await(() -> log.fileState() != FileState.DELETED);
		assertThat(log.fileState()).isIn(FileState.REPLACED, FileState.SHRUNK);
		assertThat(log.text().row(1)).isEqualTo(LINE.formatted(2).strip());
		assertThat(log.isOutdated()).isTrue();
	}

	@Test
	void ofAPackedLogItIsToldThatItHasChanged() throws IOException {
		Path packed = folder.resolve("scan.log.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write(Files.readAllBytes(file()));
		}
		OpenLog log = logs.open(packed);
		log.addListener(changed -> news.release());
		await(() -> log.state() == OpenLogState.COMPLETE);
		log.follow(true);
		assertThat(log.isFollowed()).as("packed bytes are not those of the log").isFalse();
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed, StandardOpenOption.APPEND))) {
			out.write(Files.readAllBytes(file()));
		}
		log.look();
		await(() -> log.fileState() == FileState.GROWN);
		assertThat(LogNotice.of(log)).contains("has grown");
		assertThat(LogNotice.callsForReload(log)).isTrue();
		assertThat(log.isOutdated()).isTrue();
	}

	/** A writer that is not waited for: whatever has been read at whatever moment was so in the file. */
	@Test
	void goesOnWhileItIsWritten() throws IOException, InterruptedException {
		OpenLog log = follow();
		Thread writer = Thread.ofPlatform().start(() -> {
			try (OutputStream out = Files.newOutputStream(file(), StandardOpenOption.APPEND)) {
				for (int i = 0; i < 20_000; i++) {
					out.write(LINE.formatted(i % 60).getBytes(StandardCharsets.UTF_8));
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		await(() -> log.index().extent().lines() > 2);
		writer.join();
		awaitAll(log);
		assertShowsFile(log);
	}
}
