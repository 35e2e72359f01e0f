package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.Heading;
import io.github.probelight.summary.section.ReportSections;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;
import io.github.probelight.testing.Samples;

/** All that the page can say. */
class ReportTextTest {

	private static final String HEAD = "2026-02-11T10:%02d:%02d [INFO] [Thread: Scan default:1] [Site: %s] %s";

	static List<String> samples() {
		return Samples.names()
				.stream()
				.filter(name -> !List.of("legacy.log", "empty.log", "only-line-ends.log").contains(name))
				.toList();
	}

	private static String page(byte[] log) {
		Run run = Run.of(log, "report", "-", "--all");
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		return run.out();
	}

	private static String page(Stream<String> lines) {
		return page(log(lines));
	}

	private static byte[] log(Stream<String> lines) {
		return lines.reduce("", (log, line) -> log + line + '\n').getBytes(StandardCharsets.UTF_8);
	}

	/** Returns the page for a browser, which says what is usual. */
	private static String html(byte[] log) {
		return Run.of(log, "report", "-", "--format", "html").out();
	}

	private static String entry(int second, String site, String message) {
		return HEAD.formatted(second / 60, second % 60, site, message);
	}

	@Test
	void saysWhatWasScannedAndHowItWent() {
		assertThat(page(Samples.bytes("small-scan.log"))).contains(
				"  41,282 bytes, 309 lines: 297 entries (3 WARN, 1 ERROR), 12 continuations\n"
						+ "  2026-03-14 21:30:00 to 21:38:32 GMT (8 min 32 s), started by amelia, line 1\n"
						+ "  All Nmap phases are complete\n",
				"  alive            15   58 %  █", "  with open ports  10   38 %  █",
				"Nmap phase of Harbour Office, line 4: 7 min 10 s, complete\n",
				"                           line        took   estimated  results  per s  silence\n"
						+ "  Process of 16 addresses     6  4 min 24 s                  125    0.5     33 s\n"
						+ "    Ping Scan                 7        21 s        22 s       16    0.8      8 s\n",
				"  22/TCP                     5         5       2\n",
				"  DEAD   no-response           6   55 %  Nothing came back\n");
	}

	@Test
	void saysWhatIsMissingAndWhatFailed() {
		assertThat(page(Samples.bytes("small-scan.log"))).contains(
				"  10.20.30.25 - 10.20.30.28  excluded      Harbour Office     2\n",
				"  plotter.example.test       not resolved  Harbour Office     3\n",
				"  CIFS                         1        1  100 %         218\n",
				"  java.net.SocketTimeoutException      1         221\n",
				"Longest silence: 33 s behind line 137\n");
		assertThat(page(Samples.bytes("several-phases.log"))).as("between scans nothing is silent")
				.contains("Longest silence: 4 s behind line 7\n");
	}

	@Test
	void saysHowTheScanEnded() {
		assertThat(page(Samples.bytes("other-messages.log"))).contains("No Nmap phase in this log",
				"Scan of Upper_Meadow paused at 2026-02-11 21:00:21, line 28",
				"Scan of Upper_Meadow completed at 2026-02-11 21:00:24, line 34",
				"Scan of Upper_Meadow stopped by amelia at 2026-02-11 21:00:25, line 35");
		assertThat(page(Samples.bytes("cut-off.log"))).contains("Not finished in this log: 1 of 1 Nmap phases",
				"Nmap phase of North_Depot, line 1: 1 min 12 s, not complete", "56 s so far  2 min 40 s");
	}

	@Test
	void namesTheWorstFindingsFirstWithTheirMeaning() {
		assertThat(page(Samples.bytes("other-messages.log"))).containsSubsequence(
				"  error    low-memory               2    22  The engine ran short of memory\n"
						+ "           The engine reported too little memory, or ran out of it.\n",
				"  warning  unresolved-target        1     6  Targets without an address\n",
				"           gone.example.test\n", "  warning  exceptions  ",
				"What to check: probelight explain low-memory\n");
		assertThat(page(Samples.bytes("small-scan.log"))).containsSubsequence(
				"  warning  credential-failures      2", "  warning  ttl-mismatch             1    71",
				"  warning  exceptions               1   221", "  warning  errors                   1   220");
	}

	@Test
	void saysAllOfManyOnlyIfAsked() {
		Stream<String> lines = IntStream.range(0, 40)
				.boxed()
				.flatMap(i -> Stream.of(entry(i, "Site " + i, "Excluding named host: h" + i + ".example.test"),
						entry(i, "Site " + i, "[10.0.0." + i + "] ALIVE (reason=reset)"),
						entry(i, "Site " + i, "[10.0.0." + i + "] Administrative credentials failed (access denied)."),
						entry(i, "Site " + i, "[10.0.0." + i + "] STATE" + (char) ('A' + i % 26) + " (reason=reset)"),
						"com.example.E" + i + "Exception: no"));
		byte[] log = log(lines);
		assertThat(page(log)).doesNotContain("\n  … and ")
				.contains("\n  Site 39  ", "\n  h39.example.test ", "\n  com.example.E39Exception ", "\n  STATEZ ",
						"  warning  credential-failures     40     3  Logins that were refused");
		assertThat(page(log).lines()).anyMatch(line -> line.matches(" +10\\.0\\.0\\.0, .* and \\d+ more"));
		assertThat(html(log)).contains("… and 30 more sites", "… and 32 more targets", "… and 32 more types",
				"… and 30 more subnets", "… and 19 more states");
	}

	@Test
	void sumsUpManyProcesses() {
		byte[] log = log(IntStream.range(0, 10).boxed().flatMap(i -> {
			int start = 15 * i + i * i;
			return Stream.of(entry(start, "A", "Nmap scan of 8 IP addresses starting."),
					entry(start + 1, "A", "Nmap task Ping Scan started."),
					entry(start + 2 + i, "A", "[10.0.0." + i + "] DEAD (reason=no-response)"),
					entry(start + 3 + i, "A", "Nmap task Ping Scan completed."));
		}));
		assertThat(page(log)).contains("  Ping Scan     10  1 min 05 s       10    0.2     11 s        38\n")
				.containsSubsequence("  Process of 8 addresses    25         28 s",
						"  Process of 8 addresses    29         30 s", "  Process of 8 addresses    33         32 s");
		assertThat(page(log).lines().filter(line -> line.contains("Process of 8"))).hasSize(10);
		assertThat(html(log)).contains("The slowest of 10 processes:");
		assertThat(html(log).split("Process of 8", -1)).hasSize(4);
	}

	@Test
	void ofManyPhasesTheLongestIsShown() {
		byte[] log = log(IntStream.range(0, 20)
				.boxed()
				.flatMap(i -> Stream.of(entry(60 * i, "A", "Nmap phase started."),
						entry(60 * i + 10 + i, "A", "Nmap phase complete."))));
		assertThat(page(log)).doesNotContain("… and ")
				.contains("Nmap phases  line  took            processes  results\n"
						+ "  A             1  10 s  complete          0        0\n",
						"\nNmap phase of A, line 1: 10 s, complete\n", "\nNmap phase of A, line 39: 29 s, complete\n");
		assertThat(html(log)).contains("… and 8 more phases", "The longest: Nmap phase of A, line 39: 29 s, complete");
	}

	@Test
	void cutsWhatIsTooLong() {
		String site = "\uD83D\uDD25".repeat(200);
		String name = "h".repeat(300);
		String page = page(Stream.of(entry(0, site, "Nmap phase started."),
				entry(0, site, "Nmap scan of 9999999999999999 IP addresses starting."),
				entry(0, site, "Nmap task " + name + " started."),
				entry(9, site, "[" + name + "] ALIVE (reason=" + name + ")"),
				entry(9, site, "[" + name + "b:80/TCP] " + name.toUpperCase(Locale.ROOT) + " (reason=reset)"),
				entry(9, site, "Unable to determine IP address for target: " + name),
				entry(9, site, "Scan stopped: \"" + name + '"'), "com." + name + "Exception: " + name));
		assertThat(page.lines()).allMatch(line -> line.length() <= 100)
				.allMatch(line -> StandardCharsets.UTF_8.newEncoder().canEncode(line), "no half of a character")
				.filteredOn(line -> line.contains("…"))
				.hasSizeGreaterThan(8);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void fitsOnATerminalAndHidesNothingInIt(String sample) {
		assertThat(page(Samples.bytes(sample))).doesNotContainPattern("[\\p{Cc}&&[^\n]]")
				.doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u200B\uFEFF]");
		assertThat(page(Samples.bytes(sample)).lines()).allMatch(line -> line.length() <= 100);
	}

	/** Names may be cut and bars are drawn; all else is on the page as every face has it. */
	@ParameterizedTest
	@MethodSource("samples")
	void saysWhatTheSectionsSay(String sample) throws IOException {
		Report report = LogReader.read(ByteSource.of(Samples.bytes(sample)), ReadMonitor.NONE);
		Part part = new Part("-", 0, report.extent().lines(), report.extent().bytes(), Optional.empty(),
				FileState.UNCHANGED, "", Unread.of(Samples.bytes(sample), Samples.bytes(sample).length), "");
		ReadLog log = new ReadLog(List.of(part), report);
		assertThat(page(Samples.bytes(sample)))
				.contains(ReportSections.parts(log, () -> Findings.of(report), Zone.GMT, true)
						.values()
						.stream()
						.flatMap(List::stream)
						.flatMap(section -> Stream.concat(Stream.of(section.title()), section.blocks().stream()))
						.flatMap(ReportTextTest::words)
						.toList());
	}

	private static Stream<String> words(Block block) {
		return switch (block) {
			case Sentence sentence -> words(sentence.values());
			case Grid grid when grid.rows().isEmpty() -> Stream.of();
			case Grid grid -> Stream.concat(grid.columns().stream().map(Heading::title),
					grid.rows().stream().flatMap(ReportTextTest::words));
		};
	}

	private static Stream<String> words(Row row) {
		return switch (row) {
			case Row.Cells cells -> words(cells.cells());
			case Row.More more -> Stream.of(more.text());
		};
	}

	private static Stream<String> words(List<Value> values) {
		return values.stream().filter(value -> !(value instanceof Value.Quoted)).map(Value::text);
	}
}
