package io.github.probelight.engine.tests.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.LongRun;

/** Logs in which each line brings a name that was never seen: tables grow, and the work for a line does not. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyNamesTest {

	private static final int LINES = LongRun.on() ? 200_000 : 40_000;
	private static final int LARGEST_PORT = 99_999;

	/** What is new in each line. */
	enum Name {
		REASON(i -> "[10.0.0.1] DEAD (reason=r" + i + ")", r -> host(r).reasons().size()), REASON_OF_FEW_HOSTS(
				i -> "[10.0.0." + i % 7 + "] DEAD (reason=r" + i + ")",
				r -> Objects.requireNonNull(r.resultLines().hostReasons().get("DEAD")).size()), STATE(
						i -> "[10.0.0.1:80/TCP] " + capitals(i) + " (reason=x)",
						r -> r.resultLines().portStates().size()), HOST(
								i -> "[host-" + i + ".example.test] DEAD (reason=x)",
								r -> r.targets().hosts().size()), LATENCY(
										i -> "[10.0.0.1] ALIVE (reason=x:latency=" + (LINES - i) + "ms)",
										r -> Objects.requireNonNull(host(r).latencies()).max()), PORT(
												i -> "[10.0.0.1:" + i % LARGEST_PORT + "/TCP] OPEN (reason=x)",
												r -> host(r).ports().size()) {
											@Override
											long expected() {
												return Math.min(LINES, LARGEST_PORT);
											}
										},
		TASK(i -> "Nmap task t" + i + " started.", r -> r.phases().get(0).processes().get(0).tasks().size()), PHASE(
				i -> "Nmap phase started.", r -> r.phases().size()), SITE(
						i -> "[Site: s" + i + "] [10.0.0.1] DEAD (reason=x)", r -> r.targets().sites().size()), SCAN(
								i -> "[Thread: Scan s" + i + "] Nmap phase started.", r -> r.phases().size()), LEVEL(
										i -> "[" + capitals(i) + "] text", r -> r.messages().levels().size()), PROBLEM(
												i -> "[ERROR] " + capitals(i), r -> r.messages().trouble().others()
														+ r.messages().trouble().problems().size());

		private final IntFunction<String> line;
		private final ToLongFunction<Report> count;

		Name(IntFunction<String> line, ToLongFunction<Report> count) {
			this.line = line;
			this.count = count;
		}

		long expected() {
			return LINES;
		}

		byte[] log() {
			ByteArrayOutputStream log = new ByteArrayOutputStream();
			for (int i = 0; i < LINES; i++) {
				log.writeBytes(("2026-03-01T10:00:00 " + line.apply(i) + '\n').getBytes(StandardCharsets.US_ASCII));
			}
			return log.toByteArray();
		}

		private static Host host(Report report) {
			return report.targets().hosts().get(0);
		}

		/** Returns a number in digits that are capitals. */
		private static String capitals(int number) {
			StringBuilder text = new StringBuilder("S");
			for (char digit : Integer.toString(number).toCharArray()) {
				text.append((char) (digit - '0' + 'A'));
			}
			return text.toString();
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyNameIsKept(Name name) throws IOException {
		byte[] log = name.log();
		Sources.Partial source = new Sources.Partial(log, 0);
		LogReader reader = new LogReader(source, 2, 1 << 18);
		List<Report> grown = new ArrayList<>();
		for (int part = 1; part <= 4; part++) {
			// not at line ends: the last line is taken into a copy, and the original goes on
			source.show(log.length * part / 4 - 4 + part);
			grown.add(reader.read(ReadMonitor.NONE));
		}
		Report report = grown.get(3);
		assertThat(report.extent().lines()).isEqualTo(LINES);
		assertThat(name.count.applyAsLong(report)).isEqualTo(name.expected());
		assertThat(Findings.of(report)).allMatch(finding -> finding.count() > 0);
		assertThat(Subnets.of(report)).allMatch(subnet -> subnet.hosts() > 0);
		for (Report part : grown) {
			assertThat(LogReader.read(ByteSource.of(Arrays.copyOf(log, (int) part.extent().bytes())), ReadMonitor.NONE))
					.isEqualTo(part);
		}
	}
}
