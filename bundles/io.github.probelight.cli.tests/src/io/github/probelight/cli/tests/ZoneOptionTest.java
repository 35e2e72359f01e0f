package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Samples;

/** Times by the clocks of a zone, and the same log in all of them. */
class ZoneOptionTest {

	private static final String BERLIN = "Europe/Berlin";

	/** An hour of autumn in which the clocks of Berlin are put back from 03:00 to 02:00. */
	private static final byte[] AUTUMN = """
			2026-10-25T00:10:00 [INFO] [Thread: Scan default:1] one
			2026-10-25T00:30:00 [INFO] [Thread: Scan default:1] two
			2026-10-25T01:30:00 [INFO] [Thread: Scan default:1] three
			2026-10-25T02:10:00 [INFO] [Thread: Scan default:1] four
			""".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	Path folder = Path.of("");

	private String log = "";

	@BeforeEach
	void copy() throws IOException {
		log = Samples.copy("small-scan.log", folder).toString();
	}

	private static String out(String... arguments) {
		Run run = Run.of(arguments);
		assertThat(run.code()).as(run.err()).isZero();
		return run.out();
	}

	@Test
	void thePageIsTheSameButForItsTimes() {
		String page = out("report", log);
		String there = out("report", log, "--zone", BERLIN);
		assertThat(there).containsOnlyOnce(BERLIN).contains("2026-03-14 22:30:00 to 22:38:32 " + BERLIN);
		assertThat(there.replace(" 22:3", " 21:3").replace(BERLIN, "GMT")).isEqualTo(page);
		assertThat(out("report", log, "--zone", "utc")).isEqualTo(page);
	}

	@Test
	void tablesHaveTheOffsetToo() {
		assertThat(out("export", log, "--table", "hosts", "--format", "csv", "--zone", BERLIN))
				.contains(",2026-03-14T22:30:26+01:00,")
				.doesNotContain("T21:3");
		assertThat(out("export", log, "--table", "results", "--format", "csv", "--zone", "+05:30").lines().skip(1))
				.isNotEmpty()
				.allMatch(row -> row.contains(",2026-03-15T03:0") && row.contains("+05:30,"));
		assertThat(out("report", log, "--format", "csv", "--zone", BERLIN))
				.contains(",first,2026-03-14T22:30:00+01:00\r\n");
	}

	@Test
	void jsonKeepsItsInstants() {
		for (String table : new String[]{"hosts", "entries"}) {
			assertThat(out("export", log, "--table", table, "--format", "jsonl", "--zone", BERLIN))
					.isEqualTo(out("export", log, "--table", table, "--format", "jsonl"));
		}
		assertThat(out("report", log, "--format", "json", "--zone", BERLIN))
				.isEqualTo(out("report", log, "--format", "json"));
	}

	@Test
	void aHostIsToldInIt() {
		assertThat(out("host", "10.20.30.5", log, "--zone", BERLIN)).containsOnlyOnce("Times are those of " + BERLIN)
				.contains("2026-03-14 22:3")
				.doesNotContain("2026-03-14 21:3");
		assertThat(out("host", "10.20.30.5", log)).doesNotContain("Times are those of");
	}

	@Test
	void aLineKeepsItsTextAndIsExplainedInIt() throws IOException {
		String first = Files.readAllLines(Path.of(log)).getFirst();
		assertThat(out("explain", log + ":1", "--zone", BERLIN)).startsWith(first + "\n")
				.contains("  time: 2026-03-14T21:30:00\n", "    Europe/Berlin: 2026-03-14 22:30:00.\n");
		assertThat(out("explain", "--line", first, "--zone", "+01:00").replaceAll("\\s+", " "))
				.contains("In GMT+01:00: 2026-03-14 22:30:00.");
	}

	@ParameterizedTest
	@CsvSource({"22:36,22:37", "2026-03-14T22:36,22:37", "21:36Z,22:37", "22:36,16:37-05"})
	void timesWithoutAZoneAreReadInIt(String since, String until) {
		assertThat(out("export", log, "--table", "entries", "--format", "csv", "--since", since, "--until", until,
				"--zone", BERLIN).lines().skip(1)).isNotEmpty().allMatch(row -> row.contains(",2026-03-14T22:36"));
	}

	@Test
	void aTimeOfDayIsOfTheDayThatTheLogBeginsOnThere() {
		byte[] night = """
				2026-03-14T23:30:00 [INFO] [Thread: Scan default:1] one
				2026-03-14T23:50:00 [INFO] [Thread: Scan default:1] two
				""".getBytes(StandardCharsets.US_ASCII);
		assertThat(Run.of(night, "export", "-", "--table", "entries", "--format", "jsonl", "--since", "00:40", "--zone",
				BERLIN).out()).hasLineCount(1).contains("two");
		assertThat(Run.of(night, "export", "-", "--table", "entries", "--format", "jsonl", "--since", "00:40+01:00")
				.out()).hasLineCount(1).contains("two");
	}

	@ParameterizedTest
	@CsvSource({"02:30,02:31,2", "02:20,02:31,2", "02:00,03:00,3", "02:30+02:00,02:31+02:00,1",
			"02:30+01:00,02:31+01:00,1"})
	void anHourThatComesTwiceIsMeantWhole(String since, String until, int entries) {
		assertThat(Run.of(AUTUMN, "export", "-", "--table", "entries", "--format", "jsonl", "--since",
				"2026-10-25T" + since, "--until", "2026-10-25T" + until, "--zone", BERLIN).out()).hasLineCount(entries);
	}

	@ParameterizedTest
	@CsvSource({"time:02:30,2", "time:02:20..02:31,2", "time:03:10,1", "time:2026-10-25T02:00..2026-10-25T03:00,3",
			"time:2026-10-25T02:10..2026-10-25T02:31,3", "time:2026-10-25..2026-10-26,4", "-time:02:30,2"})
	void timesOfAQueryAreReadInIt(String query, int entries) {
		assertThat(Run.of(AUTUMN, "export", "-", "--table", "entries", "--format", "jsonl", "--where", query, "--zone",
				BERLIN).out()).hasLineCount(entries);
	}

	@Test
	void anHourThatComesTwiceIsToldApart() {
		assertThat(Run.of(AUTUMN, "export", "-", "--table", "entries", "--format", "csv", "--zone", BERLIN).out())
				.contains("2,2026-10-25T02:30:00+02:00,", "3,2026-10-25T02:30:00+01:00,");
	}

	@Test
	void aTimeThatNoClockShowsIsLater() {
		byte[] spring = """
				2026-03-29T00:50:00 [INFO] [Thread: Scan default:1] one
				2026-03-29T01:20:00 [INFO] [Thread: Scan default:1] two
				2026-03-29T01:40:00 [INFO] [Thread: Scan default:1] three
				""".getBytes(StandardCharsets.US_ASCII);
		assertThat(Run.of(spring, "export", "-", "--table", "entries", "--format", "jsonl", "--since",
				"2026-03-29T02:30", "--zone", BERLIN).out()).hasLineCount(1).contains("three");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Berlin|Berlin is no zone that is known: did you mean Europe/Berlin?",
			"europe/belrin|europe/belrin is no zone that is known: did you mean Europe/Berlin?",
			"nowhere at all|nowhere at all is no zone that is known: write a region such as Europe/Berlin"})
	void anUnknownZoneIsAWrongArgument(String zone, String said) {
		Run run = Run.of("report", log, "--zone", zone);
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines().findFirst()).get().asString().contains("--zone", said);
	}

	@ParameterizedTest
	@ValueSource(strings = {"report", "export", "host", "hosts", "explain"})
	void eachCommandThatShowsTimesHasIt(String command) {
		assertThat(out(command, "--help")).contains("--zone=ZONE");
	}

	@Test
	void shellsCompleteRegions() {
		assertThat(out("generate-completion")).contains("\"local\" \"UTC\" \"Africa/", "\"Europe/Berlin\"")
				.doesNotContain("\"Etc/", "SystemV")
				.hasSizeLessThan(120_000);
	}
}
