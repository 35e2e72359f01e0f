package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.github.probelight.cli.ProgressLine;
import io.github.probelight.engine.text.ByteSource;

/** The line of progress with a clock that the test moves. */
class ProgressLineTest {

	private static final long MILLISECOND = 1_000_000;

	private final StringWriter err = new StringWriter();
	private long now = Long.MAX_VALUE - 50 * MILLISECOND;

	private ProgressLine line(boolean terminal, double total) {
		return new ProgressLine(new PrintWriter(err), terminal, () -> now, done -> total < 0 ? -1 : done / total);
	}

	private void pass(long milliseconds) {
		now += milliseconds * MILLISECOND;
	}

	@Test
	void isDrawnAgainAndGoneAtTheEnd() {
		try (ProgressLine line = line(true, 400_000_000)) {
			pass(500);
			line.progress(100_000_000, 400_000_000);
			pass(500);
			line.progress(250_000_000, 400_000_000);
		}
		String first = "100 MB of 400 MB  25 %  200 MB/s  1 s left";
		String second = "250 MB of 400 MB  62 %  250 MB/s  0 s left";
		assertThat(err).hasToString(first + '\r' + " ".repeat(first.length()) + '\r' + second + '\r'
				+ " ".repeat(second.length()) + '\r');
	}

	@Test
	void isDrawnAtMostTenTimesASecond() {
		ProgressLine line = line(true, 1000);
		for (int i = 1; i <= 1000; i++) {
			pass(1);
			line.progress(i, 1000);
		}
		assertThat(Arrays.stream(err.toString().split("\r")).filter(text -> !text.isBlank())).hasSize(10);
	}

	@Test
	void saysWhatItCanWithoutATotal() {
		ProgressLine line = line(true, -1);
		pass(2000);
		line.progress(1_234_567_890, ByteSource.UNKNOWN_SIZE);
		assertThat(err).hasToString("1.2 GB  617 MB/s");
	}

	@Test
	void saysTheShareOfPackedBytesWithoutATotal() {
		ProgressLine line = line(true, 2_469_135_780.0);
		pass(2000);
		line.progress(1_234_567_890, ByteSource.UNKNOWN_SIZE);
		assertThat(err).hasToString("1.2 GB  50 %  617 MB/s  2 s left");
	}

	@Test
	void elsewhereThanOnATerminalThereIsALineNowAndThen() {
		try (ProgressLine line = line(false, 12_000)) {
			for (int i = 1; i <= 12; i++) {
				pass(1000);
				line.progress(i * 999, 12_000);
			}
		}
		assertThat(err.toString()).isEqualToNormalizingNewlines(
				"5.0 kB of 12.0 kB  41 %  999 bytes/s  7 s left\n10.0 kB of 12.0 kB  83 %  999 bytes/s  2 s left\n");
	}

	@Test
	void aQuickReadingShowsNothing() {
		try (ProgressLine line = line(true, 1)) {
			pass(99);
			line.progress(1, 1);
		}
		assertThat(err).hasToString("");
	}
}
