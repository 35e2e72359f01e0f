package io.github.probelight.cli.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** Logs as people have them, changed on the way or while they are read: what is read of them, and what is said. */
class InputTest extends TwoSamples {

	private static final String RESULT = "2026-03-02T01:00:0%1$d [INFO] [Thread: Scan 7:nmap:stdin] [Site: Elm Yard]"
			+ " [192.0.2.%1$d] DEAD (reason=no-response)";

	@Test
	void whatStandsBeforeEntriesIsPassedOverAndTold() throws IOException {
		JsonObject plain = Run.of("report", file("a.log", ARTICLE), "--format", "json").jsonWithoutFile();
		for (String prefix : new String[]{"> ", "    ", "%NEXPOSE-5: ", "scan.log:12:",
				"<134>Mar  2 01:00:00 depot nse[12]: "}) {
			String log = file("b.log", new String(ARTICLE, UTF_8).replaceAll("(?m)^", prefix).getBytes(UTF_8));
			JsonObject read = Run.of("report", log, "--format", "json").jsonWithoutFile();
			String note = "Passed over before the entries: text such as \"";
			assertThat(read.remove("notes").getAsJsonArray().get(0).getAsString())
					.startsWith(note + prefix.substring(0, 1));
			assertThat(read).as(prefix).isEqualTo(plain);
			assertThat(Run.of("report", log).out()).contains(note);
		}
	}

	/** The layout of a page from which somebody pasted: one head, then results. */
	@Test
	void resultsWithoutAHeadAreTold() throws IOException {
		String pasted = """
				2026-05-07T07:08:29 [INFO] [Thread: Scan 44:nmap:stdin] [Site: N1/N2 Back Office]
				[192.0.2.75:3306/TCP] OPEN    (reason=syn-ack:TTL=0)
				[192.0.2.75:765/TCP]  FILTERED (reason=no-response)
				[192.0.2.75:5958/TCP] FILTERED (reason=no-response)
				[192.0.2.75:5958/TCP] no result
				[INFO] ALIVE
				""";
		String told = "3 lines look like results without a head";
		assertThat(Run.of("report", file("a.log", pasted.getBytes(UTF_8))).out()).contains(told);
		assertThat(Run.of("report", file("b.log", SMALL)).out()).doesNotContain("without a head");
	}

	/** A bracket is lost, somebody wrote small letters or blanks, or each line stands in a string of JSON. */
	@ParameterizedTest
	@ValueSource(strings = {"[192.0.2.1 ALIVE (reason=echo-reply)", "192.0.2.1] ALIVE (reason=echo-reply)",
			"[192.0.2.1] Alive (reason=echo-reply)", "[192.0.2.1] ALIVE ( reason = echo-reply )",
			"[192.0.2.1]  dead  (Reason=no-response)", "［192.0.2.1］ ALIVE (reason=echo-reply)",
			"[192.0.2.1:80/TCP] OPEN (reason=syn-ack\",\"stream\":\"stdout\"}",
			"[192.0.2.1] ALIVE (reason=echo-reply)\\n\"}",
			"[192.0.2.1:80/TCP] open|filtered (reason=no-response)", "[SRV 1] ALIVE (reason=reset)",
			"[192.0.2.0/24] DEAD (reason=no-response)"})
	void whatMeansAResultAndIsNoneIsTold(String message) throws IOException {
		String line = "2026-05-07T07:08:29 [INFO] [Thread: Scan 44:nmap:stdin] [Site: N1] ";
		String log = (line + "[192.0.2.7] DEAD (reason=no-response)\n" + line + message + "\n").repeat(2);
		assertThat(Run.of("report", file("a.log", log.getBytes(UTF_8))).out()).contains(
				"2 entries look like results and cannot be read: a bracket, a letter or the target differs.",
				"No finding in what could be read");
	}

	@ParameterizedTest
	@ValueSource(strings = {"[192.0.2.1] ALIVE (reason=echo-reply)", "[192.0.2.1:80/TCP]  OPEN(reason=syn-ack:TTL=0)\r",
			"[2001:db8::1] DEAD (reason=no-response)\0", "Scan paused (reason=user)",
			"Host was skipped because it is down (no reason)", "[192.0.2.1] FROZEN (reason=cold)", "(reason=reset)",
			"()", "("})
	void resultsAndOtherTextAreNot(String message) throws IOException {
		String line = "2026-05-07T07:08:29 [INFO] [Thread: Scan 44:nmap:stdin] [Site: N1] ";
		assertThat(Run.of("report", file("a.log", (line + message + "\n").getBytes(UTF_8))).out())
				.doesNotContain("cannot be read");
	}

	/** Old line ends, and a page that names two results in one sentence. */
	@ParameterizedTest
	@ValueSource(strings = {"\r", "_ or _", " and ", "", "\0", "\u001B[0m"})
	void entriesOfOneLineAreRead(String between) throws IOException {
		String lines = RESULT.formatted(1) + "\n" + RESULT.formatted(2) + between + RESULT.formatted(3) + between
				+ RESULT.formatted(4) + "\n";
		String log = file("a.log", lines.getBytes(UTF_8));
		assertThat(Run.of("report", log).out()).contains("2 lines: 4 entries, 0 continuations")
				.contains("Nothing that is worth a second look in 4 entries, 4 hosts and 0 tasks");
		assertThat(Run.of("export", "--table", "results", "--format", "csv", log)
				.out()
				.lines()
				.map(row -> row.replaceAll("^(\\d+),.*(192[.0-9]+).*", "$1 $2"))).contains("1 192.0.2.1", "2 192.0.2.2",
						"2 192.0.2.3", "2 192.0.2.4");
		assertThat(Run.of("export", "--table", "entries", "--format", "csv", "--where", "192.0.2.3", log).out().lines())
				.hasSize(2);
		assertThat(Run.of("report", "--since", "2026-03-02T01:00:03", "--until", "2026-03-02T01:00:04", log).out())
				.contains("1 line: 1 entry");
		assertThat(Run.of("explain", log + ":2").out()).contains("Entry 1 of 3 in this line", "Entry 3 of 3",
				"192.0.2.4");
	}

	/** Whoever has written the log anew hears which time was not understood, and which is. */
	@ParameterizedTest
	@ValueSource(strings = {"2026-03-14 10:00:00", "2026/03/14 10:00:00,123", "14.03.2026 10:00:00", "Mar 14 10:00:00",
			"2026-03-14T10:00", "[2026-03-14T10:00:00]", "1773482400"})
	void aTimeOfAnotherFormIsNamed(String time) throws IOException {
		String line = time + " [INFO] [Thread: Scan default:1] [Site: N1] Nmap phase started.\n";
		Run run = Run.of("report", file("a.log", line.repeat(3).getBytes(UTF_8)));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("begin with \"" + time + "\", which is not read",
				"such as 2013-06-26T15:04:13");
		String other = time + " [INFO] Started [Thread pool].\n";
		assertThat(Run.of("report", file("b.log", other.getBytes(UTF_8))).err()).doesNotContain("which is not read");
	}

	/** A time with a level that is not an entry for sure is told, and so is what is too far behind in its line. */
	@Test
	void whatMayBeAnEntryOfItsOwnIsTold() throws IOException {
		String quoted = "2026-03-02T01:00:00 [INFO] Last words: 2026-03-02T01:00:00 [INFO] end, 2026-03-02T01:00:00.\n";
		assertThat(Run.of("report", file("a.log", quoted.getBytes(UTF_8))).out()).contains("1 line: 1 entry")
				.contains("1 time stands in the text of another entry: begin a line at it to count it too.")
				.contains("No finding in what could be read: 1 entry, 0 hosts and 0 tasks");
		String endless = (RESULT.formatted(5) + '\r').repeat(800);
		assertThat(Run.of("report", file("b.log", endless.getBytes(UTF_8))).out())
				.containsPattern("1 line: [4-6]\\d\\d entries")
				.containsPattern("[2-4]\\d\\d times stand in the text");
		assertThat(Run.of("report", file("c.log", SMALL)).out()).doesNotContain("in the text of another");
	}

	/** A rotated file may begin inside a thread dump. */
	@Test
	void aLogWhoseFirstEntryLiesFarBehindIsOne() throws IOException {
		String dump = "\tat a.B.c(B.java:1)\n".repeat(50_000);
		Run run = Run.of("report", file("a.log", (dump + new String(ARTICLE, UTF_8)).getBytes(UTF_8)), "--format",
				"json");
		assertThat(run.json().get("continuations").getAsInt()).isGreaterThanOrEqualTo(50_000);
		assertThat(Run.of("report", file("b.log", dump.getBytes(UTF_8))).err()).contains("is no scan log");
	}

	@Test
	void progressIsNotPartOfTheReport() throws IOException {
		String log = file("a.log", SMALL);
		for (String format : new String[]{"text", "json", "csv"}) {
			assertThat(Run.of("report", log, "--format", format, "--progress"))
					.isEqualTo(Run.of("report", log, "--format", format));
		}
	}

	/** Standard input is asked for when the other log is open already. */
	@Test
	void aLogThatChangesMeanwhileIsSaid() throws IOException {
		Path file = Files.write(folder.resolve("a.log"), SMALL);
		Run grown = Run.of(during(() -> Files.write(file, (new String(SMALL, StandardCharsets.UTF_8) + "more\n")
				.getBytes(StandardCharsets.UTF_8))), "report", file.toString(), "-");
		assertThat(grown.code()).isZero();
		assertThat(grown.err()).hasLineCount(1).contains("a.log grew while it was read");
		Run shrunk = Run.of(during(() -> Files.write(file, ARTICLE)), "report", file.toString(), "-");
		assertThat(shrunk.code()).isEqualTo(1);
		assertThat(shrunk.err()).hasLineCount(1).contains("a.log became shorter");
	}

	private interface Change {
		void happens() throws IOException;
	}

	/** Another log, with whose first byte something happens. */
	private static InputStream during(Change change) {
		return new ByteArrayInputStream(ARTICLE) {
			@Override
			public synchronized int read(byte @Nullable [] into, int from, int length) {
				try {
					if (pos == 0) {
						change.happens();
					}
				} catch (IOException e) {
					throw new AssertionError(e);
				}
				return super.read(into, from, length);
			}
		};
	}
}
