package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.language.tokens.EntryStart;
import io.github.probelight.language.tokens.LegibleText;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** The engine's report of a whole log holds the numbers that the grammar's facts add up to, however the log is split. */
class ReportsAgreeTest {

	/** Sizes of chunks that a normal run tries with each sample; a long run tries all. */
	private static final int SPLITS = 500;
	/** Damaged logs made of each sample, and changes of each. */
	private static final int DAMAGED = 3;
	private static final int CHANGES = 40;
	private static final String BASE = "small-scan.log";

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
			assertThat(ReportNumbers.of(read(log, 1 + chunk % 3, chunk))).as("%s in chunks of %d", name, chunk)
					.isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void atEverySplit(String name) throws IOException {
		byte[] log = Samples.bytes(name);
		Report whole = read(log, 1, log.length + 1);
		assertThat(ReportNumbers.of(whole)).isEqualTo(expected(log));
		int step = LongRun.on() ? 1 : 1 + log.length / SPLITS;
		int splits = 0;
		for (int chunk = 1; chunk < log.length; chunk += step, splits++) {
			assertThat(read(log, 1 + chunk % 3, chunk)).as("chunks of %d", chunk).isEqualTo(whole);
		}
		assertThat(splits).isGreaterThanOrEqualTo(Math.min(log.length - 1, SPLITS / 2));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void onDamagedLogs(long seed) throws IOException {
		Mutations mutations = new Mutations(seed);
		long facts = 0;
		for (String name : samples()) {
			for (int n = 0; n < DAMAGED; n++) {
				byte[] log = mutations.changed(mutations.spliced(Samples.bytes(name), Samples.bytes(BASE)), CHANGES);
				List<String> expected = expected(log);
				assertThat(ReportNumbers.of(read(log, 2, 1000))).as("%s, seed %d, %d", name, seed, n)
						.isEqualTo(expected);
				facts += expected.size();
			}
		}
		assertThat(facts).isGreaterThan(100 * DAMAGED * samples().size());
	}

	@Test
	void aPlantedDisagreementIsSeen() throws IOException {
		String log = new String(Samples.bytes(BASE), StandardCharsets.UTF_8);
		List<String> expected = expected(log.getBytes(StandardCharsets.UTF_8));
		for (String[] change : new String[][]{{"latency=9ms", "latency=8ms"}, {"TTL=255", "TTL=254"},
				{"echo-reply", "echo-replx"}, {"[10.20.30.3]", "[10.20.30.2]"}, {"21:38:32", "21:38:33"}}) {
			assertThat(log).contains(change[0]);
			byte[] changed = log.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
			assertThat(ReportNumbers.of(read(changed, 2, 4096))).as(change[1]).isNotEqualTo(expected);
		}
	}

	static LongStream seeds() {
		return LongRun.seeds(7);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void onAGeneratedLog(long seed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(seed, 12_000, 300).withSites(3, true), out);
		byte[] log = out.toByteArray();
		List<String> expected = expected(log);
		assertThat(expected).hasSizeGreaterThan(300);
		assertThat(ReportNumbers.of(read(log, 2, 1 << 16))).isEqualTo(expected);
	}

	private static Report read(byte[] log, int threads, int chunk) throws IOException {
		return new LogReader(ByteSource.of(log), threads, chunk).read(MONITOR);
	}

	private static List<String> expected(byte[] log) {
		ReportNumbers statistics = new ReportNumbers();
		boolean mark = log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF;
		byte[] text = mark ? Arrays.copyOfRange(log, 3, log.length) : log;
		List<byte[]> lines = Lines.split(text);
		String all = lines.stream().map(GrammarReader::decode).collect(Collectors.joining("\n"));
		boolean prefixed = EntryStart.isPrefixed(LegibleText.of(all).text());
		LineLayout layout = prefixed ? LineLayout.PREFIXED : LineLayout.PLAIN;
		lines.forEach(line -> statistics.line(GrammarReader.line(line, layout)));
		return statistics.lines();
	}
}
