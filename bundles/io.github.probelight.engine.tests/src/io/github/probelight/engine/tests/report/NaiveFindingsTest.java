package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** Findings against the rules as they are explained, and the same for every cut. */
class NaiveFindingsTest {

	/** What {@link NaiveFindings} knows the rule of. */
	private static final Set<String> KINDS = Set.of("ttl-mismatch", "other-sender", "own-reject", "alive-by-reset",
			"reset-after-answer", "alive-unverified", "state-conflict", "contradiction", "permission-denied",
			"self-scan", "slow-host", "lossy-host", "unreachable-subnet", "all-ports-open", "lone-open-port",
			"same-ports-everywhere", "port-everywhere", "ghost-subnet");
	private static final int LOGS = 40;

	@Test
	void areThoseOfTheRules() throws IOException {
		Map<String, Integer> seen = new TreeMap<>();
		for (int seed = 0; seed < LOGS; seed++) {
			byte[] log = SuspectLog.of(seed);
			Map<String, String> findings = known(Findings.of(read(log, 1, 1 << 20)));
			assertThat(findings).as("seed %s", seed).isEqualTo(new NaiveFindings(log).all());
			findings.keySet().forEach(kind -> seen.merge(kind, 1, Integer::sum));
		}
		assertThat(seen.keySet()).isEqualTo(KINDS);
		assertThat(seen.values()).as("neither always nor never: %s", seen)
				.allSatisfy(logs -> assertThat(logs).isBetween(2, LOGS - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "interleaved-sites.log", "every-reason.log"})
	void ofSamplesToo(String sample) throws IOException {
		byte[] log = Samples.bytes(sample);
		assertThat(known(Findings.of(read(log, 1, 1 << 20)))).isEqualTo(new NaiveFindings(log).all());
	}

	@Test
	void areTheSameForEveryCut() throws IOException {
		for (int seed = 0; seed < LOGS; seed++) {
			byte[] log = SuspectLog.of(seed);
			Random random = new Random(seed);
			List<Finding> whole = Findings.of(read(log, 1, 1 << 20));
			for (int round = 0; round < 4; round++) {
				assertThat(Findings.of(read(log, 1 + round % 3, 100 + random.nextInt(1 << 10 + 3 * round))))
						.as("seed %s", seed)
						.isEqualTo(whole);
			}
			assertThat(Findings.of(tree(log, 0, log.length, random).report())).as("seed %s", seed).isEqualTo(whole);
		}
	}

	/** Parts that are written, read and put together in any order. */
	private static Partial tree(byte[] log, int from, int to, Random random) throws IOException {
		if (to - from < 4000 || random.nextInt(8) == 0) {
			return copy(Partial.of(ByteSource.of(log), from, to));
		}
		int middle = from + 1 + random.nextInt(to - from - 1);
		Partial left = tree(log, from, middle, random);
		left.append(tree(log, middle, to, random));
		return copy(left);
	}

	private static Partial copy(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return Partial.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
	}

	private static Report read(byte[] log, int threads, int chunk) throws IOException {
		return new LogReader(ByteSource.of(log), threads, chunk).read(ReadMonitor.NONE);
	}

	private static Map<String, String> known(List<Finding> findings) {
		Map<String, String> known = new TreeMap<>();
		findings.stream()
				.filter(finding -> KINDS.contains(finding.kind().code()))
				.forEach(finding -> known.put(finding.kind().code(),
						NaiveFindings.say(finding.count(), finding.subjects().apart(), finding.lines())));
		return known;
	}

	/** A log of hosts that are suspected of something, in any order, some of them again and again. */
	private static final class SuspectLog {

		private static final List<String> REASONS = List.of("syn-ack", "reset", "conn-refused", "no-response",
				"echo-reply", "user-set", "perm-denied", "localhost-response", "admin-prohibited", "Host-Unreach",
				"time-exceeded", "port-unreach", "resets", "arp-response", "abort", "x-new");
		private static final List<String> STATES = List.of("OPEN", "CLOSED", "FILTERED", "OPEN|FILTERED",
				"UNFILTERED", "CLOSED|FILTERED", "ODD");
		private static final List<String> NETWORKS = List.of("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8::",
				"2001:db8:1::");

		private final Random random;
		private final List<String> lines = new ArrayList<>();

		private SuspectLog(long seed) {
			random = new Random(seed);
		}

		static byte[] of(long seed) {
			SuspectLog log = new SuspectLog(seed);
			for (String site : List.of("A", "B c")) {
				for (String network : NETWORKS) {
					if (log.random.nextInt(1 + (int) seed % 5) == 0) {
						log.network(site, network);
					}
				}
			}
			// most stay near to where they were, as in a scan
			for (int i = 0; i < log.lines.size(); i++) {
				int other = Math.min(log.lines.size() - 1, i + log.random.nextInt(1 + log.random.nextInt(300)));
				String line = log.lines.get(i);
				log.lines.set(i, log.lines.get(other));
				log.lines.set(other, line);
			}
			return (String.join("\n", log.lines) + "\n").getBytes(StandardCharsets.UTF_8);
		}

		private void network(String site, String network) {
			int hosts = random.nextInt(4) == 0 ? 225 + random.nextInt(30) : random.nextInt(30);
			String reason = pick(REASONS);
			int pattern = random.nextInt(6);
			int noise = random.nextInt(12);
			Set<Integer> ports = new TreeSet<>(List.of(25, 1 + random.nextInt(3000)));
			for (int i = 1; i <= hosts; i++) {
				String host = network + i;
				switch (pattern) {
					case 0 -> host(site, host, "ALIVE", reason);
					case 1 -> host(site, host, "DEAD", reason);
					case 2 -> {
						for (int port : ports) {
							port(site, host, port, "TCP", "OPEN", "syn-ack", 63);
						}
					}
					case 3 -> {
						port(site, host, 25, "TCP", "OPEN", "syn-ack", 63);
						port(site, host, 5000 + i, "TCP", "OPEN", "syn-ack", 57);
					}
					case 4 -> host(site, host, "ALIVE", random.nextBoolean() ? "reset" : "conn-refused");
					default -> host(site, host, "ALIVE", "echo-reply");
				}
				if (noise == 0 || random.nextInt(20) < noise - 6) {
					anything(site, host);
				}
			}
		}

		private void anything(String site, String host) {
			int results = 1 + random.nextInt(5);
			for (int i = 0; i < results; i++) {
				if (random.nextInt(3) == 0) {
					host(site, host, random.nextBoolean() ? "ALIVE" : "DEAD", pick(REASONS));
				} else {
					port(site, host, 1 + random.nextInt(40), random.nextInt(3) == 0 ? "UDP" : "TCP", pick(STATES),
							pick(REASONS), random.nextInt(3) * 63);
				}
			}
			if (random.nextInt(4) == 0) {
				port(site, host, 7, "TCP", "OPEN", "syn-ack", 63);
				port(site, host, 8 + random.nextInt(20), "TCP", "FILTERED", "host-prohibited", 63 + random.nextInt(2));
			}
			int many = random.nextInt(6);
			int open = many == 0 ? 48 + random.nextInt(8) : 1;
			int last = open + (many == 0 ? random.nextInt(8) : 18 + random.nextInt(6));
			for (int port = 1; many < 2 && port <= last; port++) {
				port(site, host, port, "TCP", port <= open ? "OPEN" : "FILTERED",
						port <= open ? "syn-ack" : "no-response",
						0);
			}
		}

		private void host(String site, String host, String state, String reason) {
			String trip = random.nextInt(20) > 0
					? ""
					: ":latency=" + random.nextInt(600) + "ms:variance=" + random.nextInt(300) + "ms:timeout="
							+ random.nextInt(5200) + "ms";
			add(site, host, state, reason + trip);
		}

		private void port(String site, String host, int port, String protocol, String state, String reason, int ttl) {
			String target = host.indexOf(':') < 0 ? host : "[" + host + "]";
			add(site, target + ":" + port + "/" + protocol, state, reason + (ttl == 0 ? "" : ":TTL=" + ttl));
		}

		private void add(String site, String target, String state, String reason) {
			lines.add(
					"2026-03-01T10:00:00 [INFO] [Thread: Scan default:1] [Site: " + site + "] [" + target + "] " + state
							+ " (reason=" + reason + ")");
		}

		private <T> T pick(List<T> things) {
			return things.get(random.nextInt(things.size()));
		}
	}
}
