package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;

/** Samples and generated logs against numbers that were counted without the engine. */
class SamplesTest {

	private static final Set<String> NOT_COUNTED_HERE = Set.of("longestLine", "targets");

	static List<String> names() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void holdsWhatIsExpected(String name) throws IOException {
		Map<String, Long> found = ReportFacts.of(LogReader.read(ByteSource.of(Samples.bytes(name)), ReadMonitor.NONE));
		Map<String, Long> expected = Samples.expected(name);
		assertThat(expected).isNotEmpty();
		expected.forEach((fact, value) -> {
			if (!NOT_COUNTED_HERE.contains(fact)) {
				assertThat(found.getOrDefault(fact, 0L)).as(fact).isEqualTo(value);
			}
		});
	}

	static Stream<LogPlan> plans() {
		return Stream.of(LogPlan.ofLines(1, 2_000, 50), LogPlan.ofLines(2, 60_000, 3_000).withPorts(20),
				LogPlan.ofLines(3, 30_000, 500).withSites(3, true), LogPlan.ofLines(4, 30_000, 500).withSites(4, false),
				LogPlan.ofLines(5, 20_000, 20_000).withShares(0.9, 0.5, 0.3));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void countsWhatWasGenerated(LogPlan plan) throws IOException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		Map<String, Long> totals = LogGenerator.write(plan, log).facts();
		Map<String, Long> found = ReportFacts
				.of(new LogReader(ByteSource.of(log.toByteArray()), 3, 1 << 16).read(ReadMonitor.NONE));
		found.values().removeIf(count -> count == 0);
		assertThat(found).isEqualTo(totals);
	}

	@ParameterizedTest
	@MethodSource("names")
	void looksLikeWhatItIs(String name) {
		byte[] log = Samples.bytes(name);
		Verdict expected = switch (name) {
			case "empty.log" -> Verdict.EMPTY;
			case "legacy.log" -> Verdict.LEGACY;
			case "only-line-ends.log" -> Verdict.OTHER;
			case "steady-errors.log" -> Verdict.RELATED;
			default -> Verdict.SCAN_LOG;
		};
		assertThat(LogSniffer.of(log, Math.min(log.length, 8192))).isEqualTo(expected);
	}
}
