package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** A log that others still write to, and those who listen to it. */
class OpenLogTest {
	private static final String LINE = "2026-03-14T21:30:0%d [INFO] [Thread: x] [Site: A] [10.0.0.%1$d] ALIVE (reason=echo-reply)\n";

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	private Path file() {
		return folder.resolve("scan.log");
	}

	@BeforeEach
	void write() throws IOException {
		append(LINE.formatted(1) + LINE.formatted(2) + "2026-03-14T21:30:03 [INFO] [Thr");
	}

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private void append(String text) throws IOException {
		Files.writeString(file(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private OpenLog read() throws IOException {
		OpenLog log = logs.open(file());
		await(log, OpenLogState.COMPLETE);
		return log;
	}

	private static void await(OpenLog log, OpenLogState state) {
		Waiting.until("the log to be " + state, () -> log.state() == state);
	}

	@Test
	void goesOnWhereTheFileHasGrown() throws IOException {
		OpenLog log = read();
		assertThat(log.report().extent().lines()).isEqualTo(3);
		assertThat(log.scope().report()).isSameAs(log.report());
		append("ead: x] [Site: A] [10.0.0.3] DEAD (reason=no-response)\n" + LINE.formatted(4));
		log.readOn();
		Waiting.until("the new lines",
				() -> log.report().extent().lines() == 4 && log.state() == OpenLogState.COMPLETE);
		try (LogFile whole = LogFile.open(file())) {
			assertThat(log.report()).isEqualTo(LogReader.read(whole, ReadMonitor.NONE));
		}
		assertThat(log.fileState()).isEqualTo(FileState.UNCHANGED);
		assertThat(log.index().extent().bytes()).isEqualTo(Files.size(file()));
		assertThat(log.text().line(2, 200)).endsWith("[10.0.0.3] DEAD (reason=no-response)");
		assertThat(log.text().gone()).isFalse();
	}

	@Test
	void tellsWhatHasBecomeOfTheFile() throws IOException {
		OpenLog log = read();
		AtomicInteger news = new AtomicInteger();
		log.addListener(changed -> news.incrementAndGet());
		append(LINE.formatted(5));
		log.look();
		Waiting.until("news of the growth", () -> log.fileState() == FileState.GROWN && news.get() == 1);
		assertThat(log.report().extent().lines()).as("nobody asked to read on").isEqualTo(3);
		Files.delete(file());
		log.look();
		Waiting.until("news of the end", () -> log.fileState() == FileState.DELETED && news.get() == 2);
		log.readOn();
		Waiting.forEvents();
		assertThat(log.state()).isEqualTo(OpenLogState.COMPLETE);
	}

	/** A gigabyte is indexed for a second: first totals are there before that. */
	@Test
	void countsFirstLinesBeforeItIndexesTheRest() throws IOException {
		append(LINE.formatted(3).repeat(400_000));
		long size = Files.size(file());
		List<Long> indexedAtFirst = new CopyOnWriteArrayList<>();
		OpenLog log = logs.open(file());
		log.addListener(changed -> {
			if (changed.report().extent().lines() > 0) {
				indexedAtFirst.add(changed.index().extent().bytes());
			}
		});
		await(log, OpenLogState.COMPLETE);
		assertThat(indexedAtFirst.getFirst()).isLessThan(size / 2);
		try (LogFile whole = LogFile.open(file())) {
			assertThat(log.report()).isEqualTo(LogReader.read(whole, ReadMonitor.NONE));
		}
	}

	@Test
	void aListenerThatThrowsEndsNothing() throws IOException {
		OpenLog log = read();
		AtomicInteger news = new AtomicInteger();
		log.addListener(changed -> {
			throw new IllegalStateException("a listener of a test");
		});
		log.addListener(changed -> news.incrementAndGet());
		append("\n" + LINE.formatted(5));
		log.readOn();
		Waiting.until("the new line", () -> log.report().extent().lines() == 4 && log.state() == OpenLogState.COMPLETE);
		assertThat(news).hasPositiveValue();
	}
}
