package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;

/** Which word of a line has which colour. */
class ColoursTest {

	private static final String TIME = "2026-02-11T08:00:00";

	private final LogLanguage language = LogLanguage.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[INFO]                     | LEVEL INFO
			[WARN]                     | LEVEL_WARN WARN
			[WARNING]                  | LEVEL_WARN WARNING
			[ERROR]                    | LEVEL_ERROR ERROR
			[FATAL]                    | LEVEL_ERROR FATAL
			[DEBUG] some text          | LEVEL DEBUG
			[Thread: Scan default:1]   | THREAD Scan default:1
			[Site: a b] [two words]    | SITE a b
			[Engine ID: 5]             | PROPERTY Engine ID, PROPERTY 5
			[10.0.0.3:3389/TCP] x      | TARGET 10.0.0.3:3389/TCP
			[[2001:db8::5]:443/TCP] x  | TARGET [2001:db8::5]:443/TCP
			[10.0.0.0/24] [] x         | -
			ALIVE (reason=reset)       | ALIVE ALIVE, REASON reset
			DEAD (reason=no-response)  | DEAD DEAD, REASON no-response
			OPEN (reason=syn-ack:TTL=64) | OPEN OPEN, REASON syn-ack, ATTRIBUTE TTL, NUMBER 64
			CLOSED (reason=reset)      | CLOSED CLOSED, REASON reset
			FILTERED (reason=reset)    | FILTERED FILTERED, REASON reset
			UNFILTERED (reason=reset)  | STATE UNFILTERED, REASON reset
			AJAR (reason=bell:x=5ms)   | STATE AJAR, REASON bell, ATTRIBUTE x, NUMBER 5ms
			`OPEN|FILTERED (reason=a)`   | `FILTERED OPEN|FILTERED, REASON a`
			`CLOSED|FILTERED (reason=a)` | `CLOSED CLOSED|FILTERED, REASON a`
			Nmap phase started.        | KEYWORD Nmap phase started.
			Nmap will scan 5 IP addresses at a time. | KEYWORD Nmap will scan, NUMBER 5, KEYWORD IP addresses, KEYWORD at a time.
			Nmap task Ping Scan started. | KEYWORD Nmap task, TASK Ping Scan, KEYWORD started.
			Nmap task A is an estimated 2.5% complete with an estimated 9 second(s) remaining. | KEYWORD Nmap task, TASK A, KEYWORD is an estimated, NUMBER 2.5, KEYWORD % complete, KEYWORD with an estimated, NUMBER 9, KEYWORD second(s) remaining
			Scan for site A B started by "u". | KEYWORD Scan for site, SITE A B, KEYWORD started by, PROPERTY "u"
			a - b - NOT VULNERABLE [UNIQUE ID: 7] | STATE NOT VULNERABLE, KEYWORD [UNIQUE ID:, NUMBER 7
			Excluding address range: 10.0.0.1 - 10.0.0.2 | KEYWORD Excluding address range:, TARGET 10.0.0.1 - 10.0.0.2
			3 nodes completed, 2 active, 1 pending. | NUMBER 3, KEYWORD nodes completed,, NUMBER 2, KEYWORD active,, NUMBER 1, KEYWORD pending.
			some other message         | -
			""")
	void coloursTheWordsOfAnEntry(String rest, String expected) {
		assertThat(show(TIME + ' ' + rest)).isEqualTo("TIME " + TIME + (expected.equals("-") ? "" : ", " + expected));
	}

	/** Each entry of a line, and a continuation before the first; what stands between two has no colour. */
	@Test
	void coloursEachEntryOfALine() {
		String entry = TIME + " [INFO] [10.0.0.1] DEAD (reason=reset)";
		String colours = "TIME " + TIME + ", LEVEL INFO, TARGET 10.0.0.1, DEAD DEAD, REASON reset";
		for (String between : new String[]{"", " ", "\r", "\u2400", "\u241B[0m", " | ", "_ or ", " and "}) {
			assertThat(show(entry + between + entry)).as(between).isEqualTo(colours + ", " + colours);
		}
		assertThat(show('_' + entry + "_ or _" + entry + "_ he said")).isEqualTo(colours + ", " + colours);
		assertThat(show("x".repeat(600) + entry)).isEqualTo("CONTINUATION " + "x".repeat(600) + ", " + colours);
		assertThat(language.problems(entry + entry.replace("DEAD", "DAED"))).singleElement()
				.extracting(Problem::offset)
				.isEqualTo(entry.length() + entry.indexOf("DEAD"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"java.lang.Error: x", "\tat a.B.c(B.java:1)", "  indented", "NSC 11/3/08 9:57 PM: text",
			"_x_"})
	void coloursAContinuationAsAWhole(String line) {
		assertThat(show(line)).isEqualTo(Style.CONTINUATION + " " + line);
		assertThat(show(line + "  \r")).isEqualTo(Style.CONTINUATION + " " + line);
	}

	@Test
	void looksPastTheSignForAByteOrderMark() {
		assertThat(language.colours('\u2422' + TIME + " [INFO] x")).containsExactly(new Span(1, 19, Style.TIME),
				new Span(22, 4, Style.LEVEL));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\t\r", "\n2026-02-11T08:00:00 x"})
	void coloursNothingOfABlankLine(String line) {
		assertThat(language.colours(line)).isEmpty();
	}

	private String show(String line) {
		return language.colours(line).stream().map(span -> show(line, span)).collect(Collectors.joining(", "));
	}

	private static String show(String line, Span span) {
		return span.style() + " " + line.substring(span.offset(), span.offset() + span.length());
	}
}
