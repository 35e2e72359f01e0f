package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.testing.Samples;

/** Who was touched between two times. */
class TimeRangeTest {

	@TempDir
	Path folder = Path.of("");

	private static JsonObject report(Path log, String... options) {
		List<String> arguments = new ArrayList<>(List.of("report", "--format", "json", log.toString()));
		arguments.addAll(List.of(options));
		Run run = Run.of(arguments.toArray(String[]::new));
		assertThat(run.code()).as(run.err()).isZero();
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	/** Takes out what says where a line is, and what a log that was cut cannot know. */
	private static JsonElement bare(JsonElement value) {
		if (value instanceof JsonObject object) {
			List.of("line", "endLine", "silenceLine", "lines", "name").forEach(object::remove);
			object.entrySet().stream().map(Map.Entry::getValue).forEach(TimeRangeTest::bare);
		} else if (value instanceof JsonArray array) {
			array.forEach(TimeRangeTest::bare);
		}
		return value;
	}

	@ParameterizedTest
	@CsvSource({"21:30:26, 21:32", "21:35, 21:36", "21:37:20, 21:38", "21:30, 21:39"})
	void itIsTheReportOfALogOfTheseLines(String since, String until) throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		StringBuilder cut = new StringBuilder();
		boolean keep = false;
		for (String line : Files.readAllLines(log)) {
			if (line.startsWith("2026-")) {
				String clock = line.substring(11, 19);
				keep = clock.compareTo(since) >= 0 && clock.compareTo(until) < 0;
			}
			cut.append(keep ? line + "\n" : "");
		}
		Path only = Files.writeString(folder.resolve("only.log"), cut);
		JsonObject expected = report(only);
		JsonObject ranged = report(log, "--since", since, "--until", until);
		for (JsonObject report : List.of(expected, ranged)) {
			// phases tell of what was before; their findings too
			report.remove("phases");
			report.remove("findings");
			report.remove("narrowed");
			report.getAsJsonArray("scans")
					.forEach(scan -> List.of("ended", "by", "addresses").forEach(scan.getAsJsonObject()::remove));
		}
		assertThat(ranged.get("entries").getAsInt()).isPositive();
		assertThat(bare(ranged)).isEqualTo(bare(expected));
	}

	/** A program reads what a page says with "(whole log)"; of a whole log there is nothing to say. */
	@Test
	void jsonSaysWhatIsOfTheWholeLog() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		String rest = ",\"wholeLog\":[\"phases\",\"scans.ended\",\"scans.by\",\"scans.addresses\"],\"wholeLogFindings\":[\"phase-incomplete\",\"task-stalled\","
				+ "\"progress-backwards\",\"estimate-missed\"]}";
		assertThat(report(log, "--where", "state:dead", "--until", "21:35").get("narrowed"))
				.hasToString("{\"since\":null,\"until\":\"2026-03-14T21:35:00\",\"where\":\"state:dead\"" + rest);
		assertThat(report(log, "--since", "22:35", "--zone", "+01:00").get("narrowed"))
				.hasToString("{\"since\":\"2026-03-14T21:35:00\",\"until\":null,\"where\":null" + rest);
		assertThat(report(log).has("narrowed")).isFalse();
	}

	/** The line that says how a scan ended answers no query for results. */
	@Test
	void howAScanEndedIsOfTheWholeLog() throws IOException {
		String line = "2026-03-14T21:%02d:00 [INFO] [Thread: Scan %s] [Site: %s] %s\n";
		StringBuilder text = new StringBuilder();
		for (String site : List.of("Hill", "Yard")) {
			text.append(line.formatted(30, "default:7:nmap", site, "[10.0.0.1] DEAD (reason=no-response)"));
		}
		text.append(line.formatted(40, "7:nmap", "Hill", "[10.0.0.2] ALIVE (reason=echo-reply)"))
				.append(line.formatted(50, "default:7", "Hill", "Scan [7] completed successfully."));
		Path log = Files.writeString(folder.resolve("ends.log"), text);
		assertThat(ends(report(log))).isEqualTo("[completed, interrupted]");
		assertThat(ends(report(log, "--where", "state:dead"))).isEqualTo("[completed, interrupted]");
		assertThat(ends(report(log, "--where", "state:alive"))).isEqualTo("[completed]");
		assertThat(ends(report(log, "--until", "21:35"))).isEqualTo("[completed, interrupted]");
		assertThat(Run.of("report", log.toString(), "--where", "state:dead").out())
				.contains("Scans (how they ended, given: whole log)", "completed");
		assertThat(Run.of("report", log.toString()).out()).doesNotContain("whole log");
	}

	private static String ends(JsonObject report) {
		return report.getAsJsonArray("scans")
				.asList()
				.stream()
				.map(scan -> scan.getAsJsonObject().get("ended").getAsString())
				.toList()
				.toString();
	}

	@Test
	void thePageSaysWhichFindingsAreOfTheWholeLog() throws IOException {
		String log = Files.writeString(folder.resolve("cut.log"), """
				2026-03-14T21:30:00 [INFO] [Thread: Scan 7] [Site: Hill] Nmap phase started.
				2026-03-14T21:30:01 [INFO] [Thread: Scan 7] [Site: Hill] [10.0.0.1] DEAD (reason=no-response)
				""").toString();
		assertThat(Run.of("report", log).out()).contains("phase-incomplete").doesNotContain("whole log");
		assertThat(Run.of("report", log, "--where", "state:dead").out())
				.containsPattern("phase-incomplete .*\\(whole log\\)\n");
	}

	/** Entries that answer a query may lie far apart without anybody having been silent. */
	@Test
	void aQueryKnowsNoSilences() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		String[] page = {"report", log.toString(), "--all"};
		for (String option : List.of("--where=state:dead", "--where=level:error or state:dead")) {
			assertThat(Run.of(with(page, option)).out()).contains("Only entries that answer")
					.doesNotContain("ongest silence");
			assertThat(report(log, option).get("silences")).hasToString("[]");
			assertThat(Run.of("report", log.toString(), "--format", "csv", option).out())
					.contains("log,small-scan.log,silenceSeconds,\r\n");
		}
		assertThat(Run.of(with(page, "--since", "21:30:30")).out()).contains("ongest silence");
		assertThat(report(log, "--since", "21:30:30").getAsJsonArray("silences")).isNotEmpty();
	}

	@Test
	void tasksThatRunAtItsStartAreThere() throws IOException {
		Run run = Run.of("export", Samples.copy("small-scan.log", folder).toString(), "--table", "tasks", "--format",
				"csv", "--since", "21:35", "--until", "21:36");
		assertThat(run.out().lines().skip(1)).singleElement()
				.asString()
				.contains("SYN Stealth Scan,2026-03-14T21:34:42");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"21:36|21:37", "2026-03-14T21:36|2026-03-14T21:37:00",
			"2026-03-14 21:36|21:37", "21:36Z|21:37:00.000", "22:36+01:00|22:37+0100", "16:06-05:30|16:07-0530",
			"2026-03-14T22:36+01|21:37"})
	void timesAreGivenInSeveralForms(String since, String until) throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		Run run = Run.of("export", log.toString(), "--table", "entries", "--format", "csv", "--since", since, "--until",
				until);
		assertThat(run.code()).as(run.err()).isZero();
		List<String> expected = Files.readAllLines(log)
				.stream()
				.filter(line -> line.startsWith("2026-03-14T21:36"))
				.toList();
		assertThat(run.out().lines().skip(1)).hasSize(expected.size())
				.allMatch(row -> row.contains(",2026-03-14T21:36"));
		assertThat(expected).isNotEmpty();
	}

	@Test
	void aTimeOfDayBehindMidnightIsOfTheNextDay() {
		byte[] log = """
				2026-01-01T23:50:00 [INFO] [Thread: Scan default:1] one
				2026-01-02T00:05:00 [INFO] [Thread: Scan default:1] two
				2026-01-02T00:15:00 [INFO] [Thread: Scan default:1] three
				""".getBytes(StandardCharsets.US_ASCII);
		assertThat(Run.of(log, "export", "-", "--table", "entries", "--format", "jsonl", "--since", "23:55", "--until",
				"00:10").out()).hasLineCount(1).contains("two");
		assertThat(Run.of(log, "export", "-", "--table", "entries", "--format", "jsonl", "--since", "2026-01-02").out())
				.hasLineCount(2);
	}

	/** Whoever mistyped an hour reads which day was taken; a query says the same with the same times. */
	@ParameterizedTest
	@CsvSource({"22:00, 21:00, 2026-03-15T21:00:00", "21:37, 21:31, 2026-03-15T21:31:00"})
	void theDayAfterIsTold(String since, String until, String told) throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		String[] entries = {"export", "--table", "entries", log};
		Run range = Run.of(with(entries, "--since", since, "--until", until));
		assertThat(range.code()).isZero();
		assertThat(range.err()).hasLineCount(1)
				.contains("--until " + until + " is before --since " + since, "the day after: " + told);
		Run query = Run.of(with(entries, "--where", "time:" + since + ".." + until));
		assertThat(query.code()).as(query.err()).isZero();
		List<String> later = range.out().lines().toList();
		assertThat(query.out().lines()).containsAll(later);
		assertThat(Run.of(with(entries, "--since", since)).out().lines()).containsExactlyElementsOf(later);
	}

	@Test
	void betweenATimeAndItselfLiesNothing() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		assertThat(Run.of("report", log, "--since", "21:31", "--until", "21:31").err())
				.contains("nothing lies between them");
		assertThat(Run.of("report", log, "--where", "time:21:31..21:31").err()).contains("No time is from 21:31:00");
	}

	private static String[] with(String[] command, String... options) {
		return Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
	}

	@Test
	void thePageSaysThatItIsOfARange() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		assertThat(Run.of("report", log, "--since", "21:35", "--until", "21:36").out())
				.contains(
						"Only entries from 2026-03-14 21:35:00 to before 2026-03-14 21:36:00, and tasks that ran then\n");
		assertThat(Run.of("report", log, "--since", "21:35").out())
				.contains("Only entries from 2026-03-14 21:35:00 on");
		assertThat(Run.of("report", log, "--until", "21:36").out())
				.contains("Only entries before 2026-03-14 21:36:00, and tasks that ran then\n");
		assertThat(Run.of("report", log).out()).doesNotContain("Only entries");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"soon|21:30|soon is no time", "25:00|21:30|25:00 is no time",
			"2026-02-30|21:30|2026-02-30 is no time", "2026-03-14T21:30|2026-03-14T21:30|nothing lies between"})
	void whatIsNoTimeIsSaidToBeNone(String since, String until, String said) throws IOException {
		Run run = Run.of("report", Samples.copy("small-scan.log", folder).toString(), "--since", since, "--until",
				until);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains(said);
	}

	@Test
	void entriesAreChosenByAQuery() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		Run rows = Run.of("export", log, "--table", "results", "--format", "csv", "--where",
				"state:dead -reason:no-response 10.20.30.0/24");
		assertThat(rows.code()).as(rows.err()).isZero();
		assertThat(rows.out().lines().skip(1)).hasSize(5)
				.allMatch(row -> row.contains(",DEAD,"))
				.noneMatch(row -> row.contains("no-response"));
		JsonObject report = report(Path.of(log), "--where", "state:dead", "--since", "21:30", "--until", "21:35");
		Run dead = Run.of("export", log, "--table", "results", "--format", "jsonl", "--where",
				"state:dead time:21:30..21:35");
		assertThat(report.getAsJsonObject("hostStates").get("DEAD").getAsLong()).isEqualTo(dead.out().lines().count())
				.isPositive();
		assertThat(report.getAsJsonObject("portStates").keySet()).isEmpty();
		assertThat(Run.of("report", log, "--where", "state:dead").out())
				.contains("Only entries that answer state:dead\n");
	}

	@Test
	void aQueryThatIsWrongIsSaidToBe() throws IOException {
		Run run = Run.of("report", Samples.copy("small-scan.log", folder).toString(), "--where", "port:80 stat:dead");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("Nothing is called stat", "(at character 9)");
	}

	/** How a task ran, and what Nmap was given, is no matter of the entries that count. */
	@Test
	void whatIsOfTheWholeLogSaysSo() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		for (List<String> narrowed : List.of(List.of("--where", "state:dead"), List.of("--until", "21:35"))) {
			List<String> asked = new ArrayList<>(List.of("report", log, "--all"));
			asked.addAll(narrowed);
			assertThat(Run.of(asked.toArray(String[]::new)).out()).contains("given to Nmap (whole log)  26",
					"7 min 10 s, complete (whole log)");
			asked.set(2, "--format=html");
			assertThat(Run.of(asked.toArray(String[]::new)).out()).contains("given to Nmap (whole log)",
					"Tasks (whole log)", "Timeline (tasks of the whole log)", "complete (whole log)");
		}
		assertThat(Run.of("report", log, "--all").out()).doesNotContain("whole log");
	}
}
