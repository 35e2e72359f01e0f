package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.testing.Samples;

/** Words and what they mean. */
class ExplainTest {

	static List<Topic> reasons() {
		return Knowledge.standard().topics(Kind.REASON);
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void everyReasonIsExplained(Topic reason) {
		Run run = Run.of("explain", reason.word());
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith(reason.word() + " (reason): " + reason.name());
		assertThat(run.out().replaceAll("\\s+", " ")).contains(reason.meaning()).contains(reason.checks());
		assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void aTaskNeedsNoQuotes() {
		assertThat(Run.of("explain", "SYN", "Stealth", "Scan").out()).startsWith("SYN Stealth Scan (task): ");
	}

	@ParameterizedTest
	@EnumSource
	void everyWordIsListed(Kind kind) {
		Run run = Run.of("explain", "--list");
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).containsAll(Knowledge.standard()
				.topics(kind)
				.stream()
				.map(topic -> String.format("  %-27s  %s", topic.word(), topic.name()))
				.toList()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void anUnknownWordIsNamed() {
		Run run = Run.of("explain", "reset", "frobnicated\u001B");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).startsWith("reset (reason): ");
		assertThat(run.err()).hasLineCount(1).contains("frobnicated\u241B", "explain --list");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", value = {"DEAD no-response -> DEAD (state)|no-response (reason)",
			"Scan syn-ack -> scan (thread)|syn-ack (reason)", "reset resets -> reset (reason)|reset (reason)",
			"SYN Stealth Scan DEAD -> SYN Stealth Scan (task)|DEAD (state)",
			"Parallel DNS resolution of 5 hosts. -> Parallel DNS resolution (task)",
			"Scan default:44:nmap:stdin -> nmap:stdin (thread)", "Scan default:44 -> scan (thread)",
			"NSC @ 192.0.2.1:40814->192.0.2.9:5432 -> connection (thread)", "given to Nmap -> given to Nmap (figure)",
			"so far silence -> so far (figure)|silence (finding)", "low-memory -> low-memory (finding)",
			"exceptions -> exceptions (finding)", "exception -> exception (line)",
			"resultsPerSecond -> resultsPerSecond (column)", "share -> share (column)"})
	void eachWordHasOneTopic(String words, String topics) {
		assertThat(titles(Run.of(("explain " + words).split(" ")))).containsExactly(topics.split("\\|"));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", value = {"TTL=0 -> TTL (attribute)", "ttl=0 -> TTL (attribute)",
			"syn-ack:TTL=0 -> syn-ack (reason)|TTL (attribute)",
			"reason=syn-ack:TTL=124 -> syn-ack (reason)|TTL (attribute)",
			"(reason=no-response) -> no-response (reason)", "(reason=resets) -> reset (reason)",
			"LATENCY=85ms -> latency (attribute)", "[INFO] -> INFO (level)", "[Thread: -> Thread (attribute)",
			"[Silo ID: default] -> Silo ID (attribute)",
			"echo-reply:latency=85ms:variance=13ms:timeout=138ms -> echo-reply (reason)|latency (attribute)"
					+ "|variance (attribute)|timeout (attribute)",
			"[10.0.0.3:3389/TCP] -> port (attribute)", "25.06% -> percent (attribute)",
			"[Thread: Scan default:1] -> Thread (attribute)|scan (thread)"})
	void aPartOfALineIsExplainedPartByPart(String part, String topics) {
		assertThat(titles(Run.of("explain", part))).containsExactly(topics.split("\\|"));
	}

	@Test
	void theNumbersOfAPartAreRead() {
		assertThat(Run.of("explain", "TTL=0").out()).contains("TTL=0 means not measured.");
		assertThat(Run.of("explain", "syn-ack:TTL=124").out()).contains("128, the start value of Windows");
		assertThat(Run.of("explain", "latency=85ms:variance=13ms:timeout=138ms").out()).contains("85 + 4 × 13 = 137");
		assertThat(Run.of("explain", "3389/TCP").out()).contains("ms-wbt-server");
	}

	@ParameterizedTest
	@CsvSource({"no-respones, no-response", "ALVIE, ALIVE", "tll-mismatch, ttl-mismatch",
			"latencyMedain, latencyMedian"})
	void aWordThatIsSpelledWronglyHasAHint(String wrong, String right) {
		Run run = Run.of("explain", wrong);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("did you mean " + right);
	}

	@Test
	void aWholeLineIsExplainedPartByPart() {
		String line = "2026-03-14T21:30:27 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: Harbour Office]"
				+ " [10.20.30.7:443/TCP] OPEN (reason=syn-ack:TTL=128)";
		Run run = Run.of("explain", "--line", line);
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("An entry: ")
				.containsSubsequence("  time: 2026-03-14T21:30:27", "  level: INFO",
						"  thread: Scan default:7:nmap:stdin", "  site: Harbour Office", "  target: 10.20.30.7",
						"  port: 443/TCP", "https", "  state: OPEN", "  reason: syn-ack", "  TTL: 128", "Windows");
		assertThat(Run.of("explain", line).out()).isEqualTo(run.out());
		assertThat(Run.of("explain", "--line", "2026-03-14T21:30:27 [INFO] Nmap task Ping Scan is an estimated 25.06%"
				+ " complete with an estimated 93 second(s) remaining.").out())
				.containsSubsequence("  task: Ping Scan", "  done: 25.06 %", "  remaining: 1 min 33 s");
	}

	@ParameterizedTest
	@CsvSource({"'[10.0.0.1] DEAD (reason=no-response)', a result without its head",
			"'	at com.example.Engine.run(Engine.java:12)', a continuation", "hello, a continuation",
			"'  ', An empty line", "'', An empty line"})
	void aLineThatIsNoEntryIsSaidToBeNone(String line, String said) {
		Run run = Run.of("explain", "--line", line);
		assertThat(run.code()).isZero();
		assertThat(run.out().replaceAll("\\s+", " ")).contains(said).doesNotContain("An entry:");
	}

	@Test
	void aLineOfALogIsExplained(@TempDir Path folder) throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		List<String> lines = Files.readAllLines(log);
		Run first = Run.of("explain", log + ":1");
		assertThat(first.code()).isZero();
		assertThat(first.out()).startsWith(lines.getFirst() + "\n\nAn entry: ");
		Run trace = Run.of("explain", log + ":222");
		assertThat(trace.out().replaceAll("\\s+", " ")).startsWith("\u2409" + lines.get(221).strip())
				.contains("a continuation of the entry in line 220.");
		Run beyond = Run.of("explain", log + ":310");
		assertThat(beyond.code()).isEqualTo(1);
		assertThat(beyond.err()).hasLineCount(1).contains("has 309 lines, no line 310.");
		assertThat(Run.of("explain", folder.resolve("nowhere.log") + ":3").err()).hasLineCount(1)
				.contains("does not exist");
	}

	@Test
	void aLineOfAPackedLogIsExplained(@TempDir Path folder) throws IOException {
		byte[] log = Files.readAllBytes(Samples.copy("small-scan.log", folder));
		Path packed = folder.resolve("nsc.log.gz.0");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write(log);
		}
		assertThat(Run.of("explain", packed + ":16").out().lines().skip(1))
				.containsExactlyElementsOf(
						Run.of("explain", folder.resolve("small-scan.log") + ":16").out().lines().skip(1).toList());
	}

	private static List<String> titles(Run run) {
		assertThat(run.code()).as(run.err()).isZero();
		return run.out()
				.lines()
				.filter(line -> line.matches("\\S.*\\((\\w+)\\): .*"))
				.map(line -> line.replaceFirst("(\\(\\w+\\)): .*", "$1"))
				.toList();
	}
}
