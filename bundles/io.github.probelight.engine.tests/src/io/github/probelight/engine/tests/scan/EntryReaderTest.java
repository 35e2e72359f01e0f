package io.github.probelight.engine.tests.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** The plain reader decides what a line says; the scanner, which remembers lines before, has to say the same. */
class EntryReaderTest {

	private static final Pattern IPV4 = Pattern.compile("\\[(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)([:\\]])");
	private static final int LINES = 20_000;

	/** Lines that were compared, and of them those that the scanner read on its short way. */
	private int lines;
	private int repeats;

	@Test
	void bothAgreeOnTheSamples() {
		for (String name : Samples.names()) {
			compare(name, Samples.bytes(name));
		}
		assertThat(lines).isGreaterThan(700);
	}

	@Test
	void bothAgreeOnDamagedSamples() {
		Mutations mutations = new Mutations(7);
		for (int round = 0; round < 20; round++) {
			for (String name : Samples.names()) {
				byte[] sample = Samples.bytes(name);
				compare(name + ", round " + round, mutations.changed(sample, 1 + sample.length / 500));
			}
		}
		assertThat(lines).isGreaterThan(14_000);
	}

	@Test
	void bothAgreeOnGeneratedLogs() throws IOException {
		LogPlan plan = LogPlan.ofLines(3, LINES, 500);
		for (LogPlan variant : List.of(plan, plan.withSites(5, true), plan.withShares(0.9, 0.3, 0.2))) {
			ByteArrayOutputStream log = new ByteArrayOutputStream();
			LogGenerator.write(variant, log);
			compare(variant.toString(), log.toByteArray());
		}
		assertThat(lines).isGreaterThanOrEqualTo(3 * LINES);
		assertThat(repeats).isGreaterThan(lines / 2);
	}

	/** Other targets than IPv4 addresses take the short way too. */
	@Test
	void bothAgreeOnGeneratedLogsWithOtherTargets() throws IOException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(4, LINES, 500).withSites(2, true), log);
		for (String target : List.of("[2001:db8:$1:$2:$3::$4$5", "[[2001:db8:$1:$2:$3::$4]$5", "[host-$2-$3-$4.test$5",
				"[h$3x$4$5", "[Host-$4.test$5")) {
			int before = repeats;
			byte[] other = IPV4.matcher(log.toString(StandardCharsets.US_ASCII))
					.replaceAll(target)
					.getBytes(StandardCharsets.US_ASCII);
			compare(target, other);
			assertThat(repeats - before).as(target).matches(n -> target.startsWith("[Host") ? n == 0 : n > LINES / 4);
		}
	}

	@Test
	void aMessageKnowsWhetherItIsAnEventOfAPhase() {
		List<MessageKind> events = Stream.of("Nmap phase started.", "Nmap phase complete.",
				"Nmap will scan 1024 IP addresses at a time.", "Nmap scan of 1 IP address starting.",
				"Nmap task Ping Scan started.", "Nmap task Ping Scan is an estimated 5% complete",
				"Nmap task Ping Scan completed.")
				.map(message -> EntryReader.read("2026-02-11T08:00:00 " + message).orElseThrow())
				.map(EntryFacts::kind)
				.toList();
		assertThat(Arrays.stream(MessageKind.values()).filter(MessageKind::isPhaseEvent))
				.containsExactlyInAnyOrderElementsOf(events);
	}

	/** What is a second entry of a line, and what only quotes some of one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			2; (reason=reset) T [INFO] [Site: a] x
			2; (reason=reset)T [INFO] x
			2;.T [INFO] x
			2;]T[INFO] x
			2;_T [INFO] x
			2;xT [INFO] x
			2;:T [INFO] [
			2;  T [INFO][7] x
			3; T [INFO] [a] T [INFO] [a]
			1; T [INFO] x
			1; "T [INFO] x
			1; T [Site: a] x
			1; T [info] [Site: a] x
			1; T [] [Site: a] x
			1; T [INFO x] [Site: a] x
			1;.T x
			1;0T [INFO] [Site: a] x
			1;.2026-02-11T08:00:0 [INFO] [Site: a] x
			1;.2026-02-11 08:00:00 [INFO] [Site: a] x
			""")
	void anotherEntryOfALineTakesMoreThanATime(String text) {
		String line = "2026-02-11T08:00:00 [INFO] message"
				+ text.substring(2).replaceAll("T(?= ?\\[| x)", "2026-02-11T08:00:00");
		assertThat(EntryFacts.all(line)).as(line).hasSize(text.charAt(0) - '0');
	}

	/** The next entry is found wherever it begins, and what is said in front of it is not its own. */
	@Test
	void whatStandsBeforeAnotherEntryBelongsToNeither() {
		String entry = "2026-02-11T08:00:00 [INFO] [10.0.0.1] DEAD (reason=no-response)";
		for (int length = 0; length < 200; length++) {
			String between = " " + "-".repeat(length) + " ";
			List<EntryFacts> all = EntryFacts.all(entry + between + entry + between + entry);
			assertThat(all).hasSize(3);
			assertThat(all.get(0).kind()).isEqualTo(length < 16 ? MessageKind.RESULT : MessageKind.TEXT);
			assertThat(all.get(2).kind()).isEqualTo(MessageKind.RESULT);
		}
		assertThat(EntryFacts.all("2026-02-11T08:00:00 [INFO] Nmap task NSE started. and " + entry))
				.extracting(EntryFacts::name)
				.containsExactly("NSE", "");
	}

	private static boolean another(EntryScanner scanner, EntryReader reader) {
		boolean more = reader.another();
		assertThat(scanner.another()).isEqualTo(more);
		return more;
	}

	private void compare(String log, byte[] b) {
		EntryScanner scanner = new EntryScanner();
		EntryReader reader = new EntryReader();
		for (int from = 0; from < b.length;) {
			int lf = scanner.next(b, from, b.length);
			assertThat(reader.scan(b, from, lf)).as("%s, byte %s", log, from).isEqualTo(scanner.isEntry());
			assertThat(reader.message().string()).isEqualTo(scanner.message().string());
			repeats += scanner.isEntry() && scanner.repeats() ? 1 : 0;
			for (boolean more = scanner.isEntry() || another(scanner, reader); more; more = another(scanner, reader)) {
				assertThat(EntryFacts.of(scanner)).as("%s, byte %s", log, from).isEqualTo(EntryFacts.of(reader));
				assertThat(scanner.message().string()).isEqualTo(reader.message().string());
				assertThat(scanner.ipv4()).isEqualTo(reader.ipv4());
				assertThat(scanner.hasHost()).isEqualTo(reader.hasHost());
				assertThat(scanner.flag()).isEqualTo(reader.flag());
			}
			lines++;
			from = lf + 1;
		}
	}
}
