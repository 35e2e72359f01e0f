package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.EntryScanner;

/** The last result of each port of each host, against maps. */
class PortResultsTest {

	private static final String[] PROTOCOLS = {"SCTP", "TCP", "UDP"};
	private static final String[] STATES = {"OPEN", "FILTERED", "CLOSED"};

	/** What there should be: results by address and by protocol and port. */
	private final Map<String, TreeMap<String, PortResult>> expected = new HashMap<>();
	private final Random random = new Random(11);
	private final EntryScanner scanner = new EntryScanner();

	/** Some hosts get a few ports again and again, others many ports once; parts differ in size. */
	@Test
	void partsOfAnySizeAndReportsInBetween() {
		for (int seed = 0; seed < 30; seed++) {
			random.setSeed(seed);
			expected.clear();
			ReportBuilder whole = new ReportBuilder();
			ReportBuilder part = new ReportBuilder();
			List<Report> reports = new ArrayList<>();
			List<Map<String, List<PortResult>>> then = new ArrayList<>();
			long lines = 0;
			for (int i = 0; i < 60; i++) {
				int size = 1 + random.nextInt(1 << random.nextInt(10));
				for (int line = 0; line < size; line++) {
					take(part, random.nextInt(1 + random.nextInt(40)), random.nextInt(1 << random.nextInt(17)),
							random.nextInt(3), line, lines);
				}
				whole.append(part, lines);
				part.clear();
				lines += size;
				if (random.nextInt(8) == 0) {
					whole = random.nextBoolean() ? new ReportBuilder(whole) : whole;
					reports.add(whole.report(0, lines));
					then.add(copy());
				}
			}
			reports.add(whole.report(0, lines));
			then.add(copy());
			for (int i = 0; i < reports.size(); i++) {
				assertThat(ports(reports.get(i))).as("seed %s report %s", seed, i).isEqualTo(then.get(i));
			}
		}
	}

	/** So many results that they are joined while they are read; at the end a few hosts hold on to old memory. */
	@Test
	void manyResults() {
		ReportBuilder whole = new ReportBuilder();
		ReportBuilder part = new ReportBuilder();
		long lines = 0;
		for (int round = 0; round < 80; round++) {
			for (int line = 0; line < 20_000; line++) {
				// most hosts come back, with other ports, each round; one in sixteen only once
				int host = line % 16 == 0 ? 100 + round * 16 + line % 15 : line % 97;
				take(part, host, round * 200 + line / 97, line % 3, line, lines);
			}
			whole.append(part, lines);
			part.clear();
			lines += 20_000;
		}
		Report report = whole.report(0, lines);
		assertThat(report.targets().hosts()).hasSizeGreaterThan(1_000);
		assertThat(ports(report)).isEqualTo(copy());
	}

	@Test
	void linesBeyondThirtyTwoBits() {
		ReportBuilder whole = new ReportBuilder();
		long lines = 0;
		for (long before : new long[]{0, 1L << 31, 1L << 32, 1L << 45, (1L << 45) + 7}) {
			lines = before;
			ReportBuilder part = new ReportBuilder();
			for (int line = 0; line < 5; line++) {
				take(part, line % 2, (int) (before % 1000) + line, 1, line, lines);
			}
			whole.append(part, lines);
		}
		assertThat(ports(whole.report(0, lines))).isEqualTo(copy());
	}

	private void take(ReportBuilder part, int host, int port, int protocol, int line, long before) {
		String address = "10.0." + (host >> 8) + "." + (host & 255);
		String state = STATES[random.nextInt(3)];
		int ttl = random.nextInt(500) - 245;
		String reason = "r" + random.nextInt(4);
		String text = "2026-01-01T00:00:00 [INFO] [Site: S] [" + address + ":" + port + "/" + PROTOCOLS[protocol] + "] "
				+ state + " (reason=" + reason + (ttl < 0 ? "" : ":TTL=" + ttl) + ")\n";
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		scanner.next(bytes, 0, bytes.length);
		part.entry(scanner, line);
		expected.computeIfAbsent(address, key -> new TreeMap<>())
				.put("%s/%06d".formatted(PROTOCOLS[protocol], port),
						new PortResult(port, PROTOCOLS[protocol], state, reason, Math.max(ttl, -1), before + line));
	}

	private Map<String, List<PortResult>> copy() {
		Map<String, List<PortResult>> copy = new HashMap<>();
		expected.forEach((address, ports) -> copy.put(address, List.copyOf(ports.values())));
		return copy;
	}

	private static Map<String, List<PortResult>> ports(Report report) {
		Map<String, List<PortResult>> ports = new HashMap<>();
		for (Host host : report.targets().hosts()) {
			ports.put(host.address(), List.copyOf(host.ports()));
		}
		return ports;
	}
}
