package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.ReasonHosts;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.text.ByteSource;

/** What is said of a host over all its results. */
class HostFactsTest {

	private static final int MANY = 200_000;

	@ParameterizedTest
	@CsvSource({"7,7,7,7", "9 1,1,1,9", "3 1 2,1,2,3", "4 1 3 2,1,2,4", "5 5 1 5,1,5,5", "0 999999999,0,0,999999999"})
	void latencies(String values, int min, int median, int max) {
		Log log = new Log();
		String[] latencies = values.split(" ");
		for (String latency : latencies) {
			log.result("10.0.0.1", "ALIVE echo-reply:latency=" + latency + "ms");
		}
		assertThat(host(log).latencies()).isEqualTo(new LatencyRange(min, median, max, latencies.length));
	}

	/** One row for a reason, whatever its case and number; what nobody knows stays as it stands. */
	@Test
	void reasonsAreCountedAsNmapWritesThem() {
		Report report = new Log().result("10.0.0.1", "ALIVE reset")
				.result("10.0.0.2", "ALIVE RESET")
				.result("10.0.0.3", "ALIVE resets")
				.result("10.0.0.3", "ALIVE Odd")
				.result("10.0.0.4", "ALIVE ODD")
				.result("10.0.0.1:22/TCP", "OPEN SYN-ACK")
				.result("10.0.0.1:23/TCP", "OPEN syn-ack")
				.report();
		assertThat(report.resultLines().hostReasons()).isEqualTo(
				Map.of("ALIVE", Map.of("reset", 3L, "Odd", 1L, "ODD", 1L)));
		assertThat(report.resultLines().portReasons()).isEqualTo(Map.of("OPEN", Map.of("syn-ack", 2L)));
		assertThat(ReasonHosts.of(report).hosts()).isEqualTo(
				Map.of("ALIVE", Map.of("reset", 2L, "Odd", 1L, "ODD", 1L)));
		assertThat(ReasonHosts.of(report).ports()).isEqualTo(Map.of("OPEN", Map.of("syn-ack", 1L)));
	}

	@Test
	void latenciesOfPortsCountToo() {
		Log log = new Log().result("10.0.0.1", "ALIVE echo-reply:latency=5ms")
				.result("10.0.0.1:22/TCP", "OPEN syn-ack:latency=40ms")
				.result("10.0.0.1:80/TCP", "OPEN syn-ack:latency=:TTL=3")
				.result("10.0.0.1:80/TCP", "OPEN syn-ack:variance=3ms");
		assertThat(host(log).latencies()).isEqualTo(new LatencyRange(5, 5, 40, 2));
	}

	@Test
	void aHostWithoutLatencyHasNone() {
		Log log = new Log().result("10.0.0.1", "ALIVE echo-reply:timeout=100ms")
				.result("10.0.0.2",
						"DEAD x:latency=8ms");
		assertThat(host(log).latencies()).isNull();
		assertThat(log.report().targets().hosts().get(1).latencies()).isEqualTo(new LatencyRange(8, 8, 8, 1));
	}

	@Test
	void reasonsOfHostAndPortsOnceAndSorted() {
		Log log = new Log().result("10.0.0.1", "DEAD no-response")
				.result("10.0.0.1", "ALIVE echo-reply")
				.result("10.0.0.1:22/TCP", "OPEN syn-ack:TTL=64")
				.result("10.0.0.1:22/TCP", "FILTERED no-response")
				.result("10.0.0.1:80/TCP", "OPEN syn-ack:TTL=128");
		assertThat(host(log).reasons()).containsExactly("echo-reply", "no-response", "syn-ack");
		assertThat(host(log).reason()).isEqualTo("echo-reply");
	}

	@Test
	void manyLatenciesAreKeptWhole() throws IOException {
		Random random = new Random(85);
		Map<String, List<Integer>> expected = new LinkedHashMap<>();
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		for (int i = 0; i < MANY; i++) {
			String address = "10.0.0." + random.nextInt(3);
			int latency = random.nextInt(address.endsWith("0") ? 4 : 1_000_000);
			expected.computeIfAbsent(address, key -> new ArrayList<>()).add(latency);
			log.writeBytes(("2026-03-01T10:00:00 [" + address + "] ALIVE (reason=x:latency=" + latency + "ms)\n")
					.getBytes(StandardCharsets.US_ASCII));
		}
		Report report = LogReader.read(ByteSource.of(log.toByteArray()), ReadMonitor.NONE);
		expected.values().forEach(Collections::sort);
		assertThat(report.targets().hosts()).hasSize(3).allSatisfy(host -> {
			List<Integer> values = Stream.ofNullable(expected.get(host.address())).flatMap(List::stream).toList();
			int size = values.size();
			assertThat(host.latencies()).isEqualTo(
					new LatencyRange(values.get(0), values.get((size - 1) / 2), values.get(size - 1), size));
		});
		for (int chunk : new int[]{1 << 12, 1 << 17}) {
			assertThat(new LogReader(ByteSource.of(log.toByteArray()), 2, chunk).read(ReadMonitor.NONE))
					.isEqualTo(report);
		}
	}

	/** A record has little room for them; what is larger is kept elsewhere. */
	@Test
	void longTimesAndLateLinesAreKeptWhole() throws IOException {
		Log log = new Log();
		for (long span : new long[]{4_294_967, 1, 400L * 86_400, 4_294_966}) {
			log.result("10.0.0." + span % 7, "ALIVE echo-reply:latency=2097150ms:variance=2097151ms:timeout=7ms")
					.result("10.0.1." + span % 7, "ALIVE echo-reply:latency=2097150ms:variance=0ms:timeout=2097150ms")
					.result("10.0.2." + span % 7, "ALIVE echo-reply:latency=0ms")
					.pass(span)
					.result("10.0.0." + span % 7, "ALIVE echo-reply")
					.result("10.0.2." + span % 7, "ALIVE echo-reply:timeout=999999999ms");
			Host host = log.report()
					.targets()
					.hosts()
					.get(log.report().targets().hostIndex("Lab", "10.0.0." + span % 7));
			assertThat(host.last() - host.first()).isGreaterThanOrEqualTo(span * 1000);
		}
		List<Host> hosts = log.report().targets().hosts();
		assertThat(hosts.stream().filter(host -> host.address().startsWith("10.0.0.")).map(Host::roundTrip))
				.containsOnly(new RoundTrip(2_097_150, 2_097_151, 7));
		assertThat(hosts.stream().filter(host -> host.address().startsWith("10.0.1.")).map(Host::roundTrip))
				.containsOnly(new RoundTrip(2_097_150, 0, 2_097_150));
		assertThat(hosts.stream().filter(host -> host.address().startsWith("10.0.2.")).map(Host::roundTrip))
				.containsOnly(new RoundTrip(-1, -1, 999_999_999));
		assertSameInParts(log);
	}

	private static void assertSameInParts(Log log) throws IOException {
		List<Host> hosts = log.report().targets().hosts();
		for (long before : new long[]{0, 0xFFFFFFFDL, 0xFFFFFFFEL, 0xFFFFFFFFL, 1L << 40}) {
			ReportBuilder part = new ReportBuilder();
			EntryScanner scanner = new EntryScanner();
			byte[] b = log.bytes();
			long line = 0;
			for (int at = 0; at < b.length; at = scanner.next(b, at, b.length) + 1) {
				scanner.next(b, at, b.length);
				part.entry(scanner, line++);
			}
			ReportBuilder whole = new ReportBuilder();
			whole.append(part, before);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			FactsOutput out = new FactsOutput(new DataOutputStream(bytes));
			whole.write(out);
			out.end();
			List<Host> moved = ReportBuilder
					.read(new FactsInput(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
					.report(0, 0)
					.targets()
					.hosts();
			assertThat(moved).hasSameSizeAs(hosts);
			for (int i = 0; i < moved.size(); i++) {
				assertThat(moved.get(i).line()).isEqualTo(hosts.get(i).line() + before);
				assertThat(moved.get(i).roundTrip()).isEqualTo(hosts.get(i).roundTrip());
				assertThat(moved.get(i).first()).isEqualTo(hosts.get(i).first());
				assertThat(moved.get(i).last()).isEqualTo(hosts.get(i).last());
			}
		}
	}

	private static Host host(Log log) {
		return log.report().targets().hosts().get(0);
	}
}
