package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.ShortLines;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLogState;

/**
 * A log of more than 2^27 lines and of more than 2^33 bytes, in a long run: beyond what an int counts, and in a document
 * that shows a part of it. Otherwise a log of a thousandth of that. Each tool is used, and the heap of 512 MB is enough.
 */
@ExtendWith(NoLoggedErrors.class)
class ManyLinesTest {
	private static final long LINES = ((1L << 27) + 1_000_000) / (LongRun.on() ? 1 : 1000);
	private static final int MORE_LINES = 200_000;
	private static final Duration LONGEST_EVENT = Duration.ofMillis(100);
	/** The first event of its kind in a process loads classes. */
	private static final Duration LONGEST_OPENING = Duration.ofMillis(350);
	private static final String OPEN = "open";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void areReadWithEachTool() throws Exception {
		Path file = window.folder().resolve("many-lines.log");
		try (OutputStream out = Files.newOutputStream(file)) {
			ShortLines.write(out, 0, LINES);
		}
		window.openSample("small-scan.log");
		try (EventTimes times = new EventTimes()) {
			LogEditor editor = times.run(OPEN, () -> (LogEditor) window.open(file));
			times.run("read", () -> editor);
			Waiting.until("the log to be read", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
			assertThat(LogWindow.log(editor).report().extent().lines()).isEqualTo(LINES);
			assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize(ShortLines.HOSTS);
			usesTheTools(times, editor);
			assertThat(LogNotice.of(LogWindow.log(editor))).as("enough memory").isEmpty();
			System.out.printf("A log of %,d bytes, %,d lines; %d MB of heap in use; longest event in ms of processor "
					+ "time: %s%n", Files.size(file), LINES, heap() >> 20, times);
			assertThat(times.longest()).allSatisfy((step, time) -> assertThat(time).as(step)
					.isLessThan(step.equals(OPEN) ? LONGEST_OPENING : LONGEST_EVENT));
		}
	}

	private static void usesTheTools(EventTimes times, LogEditor editor) throws Exception {
		long warnings = LINES / ShortLines.WARNING_EVERY;
		ToolDrive tools = new ToolDrive(times, editor);
		tools.pages();
		tools.jumps(LINES);
		long last = warnings * ShortLines.WARNING_EVERY - 1;
		tools.finds("Line " + last + '.', true);
		assertThat(editor.cursor().line()).isEqualTo(last);
		tools.finds("[10.0.0.1:1/TCP]", false);
		tools.counts(".10:1/TCP]", count(10, 1));
		tools.filters("level:warn", warnings);
		tools.filters("host:10.0.0.7", (LINES - 7 + ShortLines.HOSTS - 1) / ShortLines.HOSTS);
		tools.filters("\"Line " + last + "\"", 1);
		tools.filters("-level:warn", LINES - warnings);
		tools.filters("state:closed", closed());
		tools.goesToTime(ShortLines.time(LINES - LINES / 10));
		tools.walks();
		tools.outlines();
		tools.follows(LINES + MORE_LINES, out -> ShortLines.write(out, LINES, LINES + MORE_LINES));
	}

	/** The lines that are results of a port of a host. */
	private static long count(int host, int port) {
		long turn = (long) ShortLines.HOSTS * ShortLines.PORTS;
		long count = 0;
		for (long line = (port - 1L) * ShortLines.HOSTS + host; line < LINES; line += turn) {
			count += ShortLines.isResult(line) ? 1 : 0;
		}
		return count;
	}

	private static long closed() {
		long count = 0;
		for (long line = 0; line < LINES; line++) {
			long port = line / ShortLines.HOSTS % ShortLines.PORTS;
			count += port % ShortLines.OPEN_EVERY != 0 && ShortLines.isResult(line) ? 1 : 0;
		}
		return count;
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
