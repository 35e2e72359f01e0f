package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Trouble;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** Errors and warnings, grouped by what they say; a slow reader that shares no code with the engine groups them too. */
class ProblemsTest {

	private static final long START = Instant.parse("2026-03-01T10:00:00Z").getEpochSecond();

	static List<String> names() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void samplesAreGroupedAsTheSlowReaderDoes(String name) throws IOException {
		assertThat(trouble(Samples.bytes(name), 1 << 20).problems()).isEqualTo(NaiveProblems.of(Samples.bytes(name)));
	}

	@Test
	void randomLogsToo() throws IOException {
		int groups = 0;
		for (int seed = 0; seed < 150; seed++) {
			byte[] log = RandomLog.troubled(9000 + seed, 20 + seed * 3);
			List<ProblemGroup> found = trouble(log, 400).problems();
			assertThat(found).as("seed %s", seed).isEqualTo(NaiveProblems.of(log));
			groups += found.size();
		}
		assertThat(groups).isGreaterThan(1_000);
	}

	@Test
	void randomWordsToo() throws IOException {
		Random random = new Random(11);
		String letters = "aZé7.:-/\\@%_'\"`(), =[]~$+ 0x19f";
		for (int round = 0; round < 60; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 20; i++) {
				StringBuilder word = new StringBuilder();
				for (int length = random.nextInt(14); length >= 0; length--) {
					word.append(letters.charAt(random.nextInt(letters.length())));
				}
				text.append("2026-03-01T10:00:00 [ERROR] [a.example.test] x")
						.append(word)
						.append('\n')
						.append(word)
						.append('\n')
						.append("2026-03-01T10:00:00 [WARN]\n")
						.append(word)
						.append('\n');
			}
			byte[] log = text.toString().getBytes(StandardCharsets.UTF_8);
			assertThat(trouble(log, 1 << 20).problems()).as(text.toString()).isEqualTo(NaiveProblems.of(log));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"Failure communicating with NSE @ 192.0.2.200:40814.|Failure communicating with NSE @ …",
			"NSC FAILURE => javax.net.ssl.SSLException|NSC FAILURE => javax.net.ssl.SSLException",
			"Read timed out after 12.5 seconds (try 3 of 4)|Read timed out after … seconds (try … of …)",
			"user \"alice\" and 'bob' can't log in|user … and … can't log in",
			"cannot read /opt/scan/44.log or C:\\temp\\x: no space|cannot read … or …: no space",
			"thread-17 of java.lang.Object@1a2b3c uses TLSv1 and utf8|thread-… of … uses TLSv1 and utf8",
			"https://host.example.test/a?b=1 at 2026-03-01T10:00:00.123Z|…?b=… at …",
			"id 0a1b2c3d-ffff and deadbeef and 5f|id … and deadbeef and …",
			"lost fe80::1%eth0, 2001:db8::5 and 10.0.0.1:80->10.0.0.2:443|lost …, … and …->…",
			"srv01 does not answer host.example.test.|… does not answer …", "1,024 of 2,048|… of …",
			"a  b\tc |a b c", "'|'", "e.g. and/or|e.g. and/or"})
	void whatVariesIsTakenOut(String message, String gist) throws IOException {
		assertThat(loud("[ERROR] [srv01:445/TCP] " + message)).extracting(ProblemGroup::text).containsExactly(gist);
	}

	@ParameterizedTest
	@CsvSource({"ERROR,1", "FATAL,1", "CRITICAL,1", "SEVERE,1", "WARN,1", "WARNING,1", "INFO,0", "DEBUG,0",
			"Error,0"})
	void levelsThatComplain(String level, int found) throws IOException {
		assertThat(loud("[" + level + "] x")).hasSize(found);
	}

	@Test
	void aResultIsNoProblemWhateverItsLevel() throws IOException {
		assertThat(loud("[ERROR] [10.0.0.1] DEAD (reason=no-response)")).isEmpty();
	}

	@Test
	void theHostIsThatOfTheTargetOrTheFirstAddress() throws IOException {
		assertThat(loud("[ERROR] [10.0.0.1] no way to 10.0.0.9", "[ERROR] no way to 10.0.0.2:80",
				"[ERROR] no way to 2001:db8::5", "[ERROR] no way to 10.0.0.2/24", "[ERROR] no way to 300.1.1.1"))
				.extracting(ProblemGroup::hosts)
				.containsExactly(List.of("10.0.0.1", "10.0.0.2", "2001:db8::5"));
	}

	@Test
	void anEntryWithoutAMessageSaysWhatFollows() throws IOException {
		byte[] log = """
				2026-03-01T10:00:00 [ERROR] [Thread: NSC @ 192.0.2.50:46096->203.0.113.42:40815]

				  Error encountered at 10.0.0.7
				  and more
				2026-03-01T10:00:01 [ERROR] [Site: A]
				2026-03-01T10:00:02 [ERROR]
				""".getBytes(StandardCharsets.US_ASCII);
		for (int chunk = 1; chunk < log.length; chunk++) {
			assertThat(trouble(log, chunk).problems())
					.extracting(ProblemGroup::text, ProblemGroup::count, ProblemGroup::hosts)
					.containsExactly(tuple("Error encountered at …", 1L, List.of("10.0.0.7")),
							tuple("", 2L, List.of()));
		}
	}

	@Test
	void whatFollowsIsToldWithoutControlBytes() throws IOException {
		byte[] log = "2026-03-01T10:00:00 [ERROR] [Site: A]\0\nError\0encountered\u007F at 10.0.0.7\0\n"
				.getBytes(StandardCharsets.US_ASCII);
		for (int chunk = 1; chunk < log.length; chunk++) {
			assertThat(trouble(log, chunk).problems()).extracting(ProblemGroup::text)
					.containsExactly("Error encountered at …");
		}
	}

	@ParameterizedTest
	@CsvSource({"90 90 90,90", "90 90,-1", "90 89 91,90", "3600 3610 3600 3590 3600,3600", "60 60 60 64,-1",
			"0 0 0 0,-1", "90 90 90 90 90 90 90 90 90 500,90", "90 90 90 90 90 90 90 90 500,-1", "1 1 1,1",
			"-5 -5 -5,-1"})
	void aSteadyRhythm(String gaps, long every) throws IOException {
		StringBuilder log = new StringBuilder();
		long time = START;
		log.append(entry(time));
		for (String gap : gaps.split(" ")) {
			time += Long.parseLong(gap);
			log.append(entry(time));
		}
		assertThat(trouble(log.toString().getBytes(StandardCharsets.US_ASCII), 1 << 20).problems())
				.extracting(ProblemGroup::everySeconds)
				.containsExactly(every);
	}

	private static String entry(long seconds) {
		return Instant.ofEpochSecond(seconds).toString().substring(0, 19) + " [WARN] x\n";
	}

	@ParameterizedTest
	@CsvSource({"10,90,1", "9,90,0", "10,10,1", "10,9,0"})
	void whatElseComesSteadilyIsTold(int entries, int seconds, int found) throws IOException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < entries; i++) {
			log.append(Instant.ofEpochSecond(START + i * seconds).toString(), 0, 19)
					.append(" [INFO] SSL handshake complete.\n");
		}
		assertThat(trouble(log.toString().getBytes(StandardCharsets.US_ASCII), 100).problems()).hasSize(found);
	}

	/** A million different texts take no more memory than some thousand, and what is told is the same for every cut. */
	@Test
	void moreTextsThanAreKept() throws IOException {
		StringBuilder text = new StringBuilder();
		int entries = 0;
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 3_000; i++, entries++) {
				text.append("2026-03-01T10:00:00 [ERROR] ").append(letters(i)).append('\n');
			}
		}
		byte[] log = text.toString().getBytes(StandardCharsets.US_ASCII);
		Trouble whole = trouble(log, 1 << 20);
		assertThat(whole.problems()).hasSize(2_000).allMatch(problem -> problem.count() == 2);
		assertThat(whole.others()).isEqualTo(entries - 4_000);
		assertThat(NaiveProblems.of(log)).containsAll(whole.problems());
		for (int chunk : new int[]{100, 1_000, 33_333}) {
			assertThat(trouble(log, chunk)).isEqualTo(whole);
		}
	}

	@Test
	void longTextsAreCutBetweenLetters() throws IOException {
		for (int letters : new int[]{100, 119, 120, 121, 239, 240, 241, 900, 1_100}) {
			String wide = "é".repeat(letters);
			assertThat(loud("[ERROR] " + wide)).extracting(ProblemGroup::text)
					.containsExactly(wide.substring(0, Math.min(letters, 120)));
			assertThat(loud("[ERROR] x " + "a-1 ".repeat(letters)).get(0).text()).startsWith("x a-…")
					.hasSizeLessThan(241);
		}
	}

	/** Returns a number in letters. */
	private static String letters(int number) {
		StringBuilder text = new StringBuilder();
		for (char digit : Integer.toString(number).toCharArray()) {
			text.append((char) (digit - '0' + 'k'));
		}
		return text.toString();
	}

	private static List<ProblemGroup> loud(String... entries) throws IOException {
		StringBuilder log = new StringBuilder();
		for (String entry : entries) {
			log.append("2026-03-01T10:00:00 ").append(entry).append('\n');
		}
		return trouble(log.toString().getBytes(StandardCharsets.UTF_8), 1 << 20).problems();
	}

	private static Trouble trouble(byte[] log, int chunk) throws IOException {
		return new LogReader(ByteSource.of(log), 2, chunk).read(ReadMonitor.NONE).messages().trouble();
	}
}
