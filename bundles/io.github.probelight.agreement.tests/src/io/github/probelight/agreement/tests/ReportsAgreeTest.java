package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;

/** The engine's report of a whole log holds the numbers that the grammar's facts add up to, however the log is split. */
class ReportsAgreeTest {

	private static final ReadMonitor MONITOR = new ReadMonitor() {

		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void progress(long bytesDone, long bytesTotal) {
			// nobody watches
		}
	};

	static List<String> samples() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void onEachSample(String name) throws IOException {
		byte[] log = Samples.bytes(name);
		List<String> expected = expected(log);
		for (int chunk : new int[]{1 << 21, 4096, 257, 64}) {
			assertThat(Statistics.of(read(log, 1 + chunk % 3, chunk))).as("%s in chunks of %d", name, chunk)
					.isEqualTo(expected);
		}
	}

	@Test
	void atEverySplitOfASmallLog() throws IOException {
		byte[] log = Samples.bytes("continuations.log");
		List<String> expected = expected(log);
		for (int chunk = 16; chunk < 700; chunk++) {
			assertThat(Statistics.of(read(log, 2, chunk))).as("chunks of %d", chunk).isEqualTo(expected);
		}
	}

	@Test
	void onAGeneratedLog() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(7, 12_000, 300).withSites(3, true), out);
		byte[] log = out.toByteArray();
		List<String> expected = expected(log);
		assertThat(expected).hasSizeGreaterThan(300);
		assertThat(Statistics.of(read(log, 2, 1 << 16))).isEqualTo(expected);
	}

	private static Report read(byte[] log, int threads, int chunk) throws IOException {
		return new LogReader(new Bytes(log), threads, chunk).read(MONITOR);
	}

	private static List<String> expected(byte[] log) {
		Statistics statistics = new Statistics();
		boolean mark = log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF;
		byte[] text = mark ? Arrays.copyOfRange(log, 3, log.length) : log;
		Lines.split(text).forEach(line -> statistics.line(GrammarReader.of(line)));
		return statistics.lines();
	}
}
