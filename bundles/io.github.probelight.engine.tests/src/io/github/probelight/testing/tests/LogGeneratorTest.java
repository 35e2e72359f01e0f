package io.github.probelight.testing.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.testing.GeneratedTotals;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;

/** The totals of a generated log, against the log read back slowly. */
class LogGeneratorTest {

	private static final Pattern RESULT = Pattern.compile(
			"\\[Site: (.+?)\\] \\[([0-9.]+)(?::(\\d+)/(TCP|UDP))?\\] +([A-Z]+) \\(reason=([a-z-]+)(?::[^)]*)?\\)$");

	static Stream<LogPlan> plans() {
		return Stream.of(LogPlan.ofLines(1, 300, 20), LogPlan.ofLines(2, 1, 1), LogPlan.ofBytes(3, 2 << 20, 3_000),
				LogPlan.ofBytes(4, 2 << 20, 3_000).withSites(3, true),
				LogPlan.ofBytes(5, 1 << 20, 2_100).withSites(2, false),
				LogPlan.ofBytes(6, 1 << 20, 5).withPorts(100), LogPlan.ofLines(7, 5_000, 100_000),
				LogPlan.ofLines(8, 9_000, 1_030).withSites(16, true).withPorts(3).withShares(0.9, 0.5, 0.4),
				LogPlan.ofLines(9, 3_000, 500).withShares(0, 0, 0), LogPlan.ofLines(10, 3_000, 50).withShares(1, 1, 0));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void totalsAreThoseOfTheLog(LogPlan plan) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GeneratedTotals totals = LogGenerator.write(plan, out);
		assertThat(totals.facts())
				.containsExactlyInAnyOrderEntriesOf(facts(out.toString(StandardCharsets.US_ASCII), totals));
	}

	/** Times are not counted here: the first and last are compared as text. */
	private static Map<String, Long> facts(String log, GeneratedTotals totals) {
		Map<String, Long> facts = new HashMap<>();
		Set<String> sites = new HashSet<>();
		Map<String, String> hosts = new HashMap<>();
		Map<String, String> ports = new HashMap<>();
		facts.put("bytes", (long) log.length());
		facts.put("first", totals.first());
		facts.put("last", totals.last());
		log.lines().forEach(line -> {
			add(facts, "lines");
			if (!line.startsWith("20")) {
				add(facts, "continuations");
				return;
			}
			add(facts, "entries");
			add(facts, "level." + line.substring(line.indexOf('[') + 1, line.indexOf(']')));
			sites.add(line.replaceFirst(".*\\[Site: (.*?)\\].*", "$1"));
			Matcher result = RESULT.matcher(line);
			if (result.find()) {
				String host = result.group(1) + ' ' + result.group(2);
				String state = result.group(5);
				boolean port = result.group(3) != null;
				add(facts, (port ? "portLines." : "hostLines.") + state);
				add(facts, "reason." + state + '.' + result.group(6));
				(port ? ports : hosts).put(port ? host + ' ' + result.group(3) + '/' + result.group(4) : host, state);
			} else if (line.endsWith("Nmap phase started.")) {
				add(facts, "phases");
			} else if (line.endsWith("Nmap phase complete.")) {
				add(facts, "phasesComplete");
			} else if (line.contains(" Nmap scan of ")) {
				add(facts, "processes");
			} else if (line.contains(" is an estimated ")) {
				add(facts, "progress");
			} else if (line.contains(" Nmap task ")) {
				add(facts, "tasks");
			}
		});
		hosts.values().forEach(state -> add(facts, "hosts." + state));
		ports.values().forEach(state -> add(facts, "ports." + state));
		facts.put("sites", (long) sites.size());
		facts.put("hosts", (long) hosts.size());
		facts.put("ports", ports.keySet().stream().map(key -> key.substring(key.lastIndexOf(' '))).distinct().count());
		facts.values().removeIf(count -> count == 0);
		return facts;
	}

	private static void add(Map<String, Long> facts, String name) {
		facts.merge(name, 1L, Long::sum);
	}

	@Test
	void timesNeverRunBackwardsAndBeginAndEndAsToldInTheTotals() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GeneratedTotals totals = LogGenerator.write(LogPlan.ofBytes(3, 1 << 20, 3_000).withSites(3, true), out);
		List<String> times = out.toString(StandardCharsets.US_ASCII)
				.lines()
				.filter(line -> line.startsWith("20"))
				.map(line -> line.substring(0, 19))
				.toList();
		assertThat(times).isSorted();
		assertThat(totals.first()).isEqualTo(java.time.Instant.parse(times.getFirst() + "Z").toEpochMilli());
		assertThat(totals.last()).isEqualTo(java.time.Instant.parse(times.getLast() + "Z").toEpochMilli());
	}

	@Test
	void samePlanSameBytesAnotherSeedOtherBytes() throws IOException {
		LogPlan plan = LogPlan.ofBytes(11, 300_000, 500).withSites(2, true);
		ByteArrayOutputStream one = new ByteArrayOutputStream();
		ByteArrayOutputStream two = new ByteArrayOutputStream();
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		LogGenerator.write(plan, one);
		LogGenerator.write(plan, two);
		LogGenerator.write(LogPlan.ofBytes(12, 300_000, 500).withSites(2, true), other);
		assertThat(two.toByteArray()).isEqualTo(one.toByteArray());
		assertThat(other.toByteArray()).isNotEqualTo(one.toByteArray());
	}

	@Test
	void sizeIsMetWithinOnePerCent() throws IOException {
		GeneratedTotals totals = LogGenerator.write(LogPlan.ofBytes(1, 4_000_000, 2_000), new ByteArrayOutputStream());
		assertThat(totals.bytes()).isBetween(3_960_000L, 4_040_000L);
	}

	@Test
	void plansOutOfRangeAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> LogPlan.ofBytes(1, 0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> LogPlan.ofBytes(1, 1, LogPlan.MAX_HOSTS + 1));
		assertThatIllegalArgumentException().isThrownBy(() -> LogPlan.ofBytes(1, 1, 3).withSites(4, true));
		assertThatIllegalArgumentException().isThrownBy(() -> LogPlan.ofBytes(1, 1, 3).withPorts(65_536));
		assertThatIllegalArgumentException().isThrownBy(() -> LogPlan.ofBytes(1, 1, 3).withShares(0.1, 0.1, 0.6));
	}

	@Test
	void argumentsMakeALogOrAUsage(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("made.log");
		assertThat(run("--bytes", "64k", "--hosts", "50", "--seed", "3", "--output", file.toString())).isZero();
		assertThat(Files.size(file)).isBetween(65_000L, 66_500L);
		assertThat(run()).isEqualTo(2);
		assertThat(run("--bytes", "64q", "--output", file.toString())).isEqualTo(2);
		assertThat(run("--bytes", "64k", "--lines", "3", "--output", file.toString())).isEqualTo(2);
		assertThat(run("--lines", "3", "--hosts", "0", "--output", file.toString())).isEqualTo(2);
		assertThat(run("--lines", "3", "--output")).isEqualTo(2);
		assertThat(run("--lines", "3", "--output", folder.toString())).isEqualTo(1);
	}

	private static int run(String... arguments) {
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
		return LogGenerator.run(List.of(arguments), nowhere, nowhere);
	}
}
