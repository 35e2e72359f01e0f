package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.validation.ScanLogValidator;
import io.github.probelight.testing.Samples;

/** What is warned of, where, and what is not. */
class WarningsTest {

	private final LogLanguage language = LogLanguage.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			impossible-date       | 2026-02-30T08:00:00 x                                       | 2026-02-30T08:00:00
			impossible-date       | 2026-13-01T08:00:00 x                                       | 2026-13-01T08:00:00
			impossible-date       | 2026-00-01T08:00:00 x                                       | 2026-00-01T08:00:00
			impossible-date       | 2025-02-29T08:00:00 x                                       | 2025-02-29T08:00:00
			impossible-date       | 2026-02-11T24:00:00 x                                       | 2026-02-11T24:00:00
			impossible-date       | 2026-02-11T23:60:00 x                                       | 2026-02-11T23:60:00
			impossible-date       | 2026-02-11T23:59:60 x                                       | 2026-02-11T23:59:60
			impossible-date       | 2026-02-11T08:00:00+18:01 x                                 | 2026-02-11T08:00:00+18:01
			impossible-date       | 2026-02-11T08:00:00-01:60 x                                 | 2026-02-11T08:00:00-01:60
			unknown-level         | 2026-02-11T08:00:00 [TRACE] x                               | TRACE
			unknown-level         | 2026-02-11T08:00:00 [INFORMATION] x                         | INFORMATION
			port-out-of-range     | 2026-02-11T08:00:00 [10.0.0.1:65536/TCP] x                  | 65536
			port-out-of-range     | 2026-02-11T08:00:00 [10.0.0.1:99999] x                      | 99999
			percentage-beyond-100 | 2026-02-11T08:00:00 Nmap task a is an estimated 100.01% complete. | 100.01
			percentage-beyond-100 | 2026-02-11T08:00:00 Nmap task a is an estimated 101% complete.    | 101
			unknown-state         | 2026-02-11T08:00:00 [10.0.0.1] SLEEPING (reason=reset)      | SLEEPING
			unknown-state         | 2026-02-11T08:00:00 [10.0.0.1:1/TCP] OPEN&#124;CLOSED (reason=reset) | OPEN&#124;CLOSED
			unknown-reason        | 2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=carrier-pigeon) | carrier-pigeon
			unknown-reason        | 2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=No-Answer)    | No-Answer
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=1x)          | DEAD (reason=1x)
			malformed-result      | 2026-02-11T08:00:00 DEAD (reason=no-response)               | DEAD
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] [a b] DEAD (reason=no-response) | DEAD
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.0/24] DEAD (reason=no-response) | DEAD
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1:655360/TCP] OPEN (reason=reset) | OPEN
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1:80/TCP] DEAD (reason=reset)   | DEAD
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] OPEN (reason=syn-ack)        | OPEN
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE                        | ALIVE
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE ()                     | ALIVE ()
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE (reason=)              | ALIVE (reason=)
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE (reason=echo-reply     | ALIVE (reason=echo-reply
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE (reason=echo-reply:latency) | ALIVE (reason=echo-reply:latency)
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] ALIVE (reason=echo-reply) x  | ALIVE (reason=echo-reply) x
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] alive (reason=echo-reply)    | alive (reason=echo-reply)
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1] (reason=echo-reply)          | (reason=echo-reply)
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1:80/TCP] OPEN reason=syn-ack   | OPEN reason=syn-ack
			malformed-result      | 2026-02-11T08:00:00 [10.0.0.1:80/TCP] OPEN (cause=syn-ack)  | OPEN (cause=syn-ack)
			malformed-result      | 2026-02-11T08:00:00 OPEN (reason=syn-ack                    | OPEN (reason=syn-ack
			""")
	void warns(String code, String line, String where) {
		String text = line.replace("&#124;", "|");
		List<Problem> problems = language.problems(text);
		assertThat(problems).extracting(Problem::code).containsExactly(code);
		Problem problem = problems.getFirst();
		assertThat(text.substring(problem.offset(), problem.offset() + problem.length()))
				.isEqualTo(where.replace("&#124;", "|"));
		assertThat(problem.text()).endsWith(".").hasSizeGreaterThan(15);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "a continuation", "2026-02-11T08:00:00", "2024-02-29T23:59:59.999 [INFO] x",
			"2026-02-11T00:00:00+18:00 [DEBUG] x", "2026-12-31T23:59:59-18:00 [WARN] x",
			"0000-01-01T00:00:00 [ERROR] x",
			"2026-02-11T08:00:00 [10.0.0.1:0/TCP] OPEN (reason=syn-ack)",
			"2026-02-11T08:00:00 [10.0.0.1:65535/TCP] CLOSED|FILTERED (reason=no-ipid-change)",
			"2026-02-11T08:00:00 [10.0.0.1:00080/TCP] UNFILTERED (reason=reset)",
			"2026-02-11T08:00:00 [10.0.0.1:1/UDP] OPEN|FILTERED (reason=no-response:weather=fair)",
			"2026-02-11T08:00:00 [10.0.0.1:1/TCP] FILTERED (reason=no-response)",
			"2026-02-11T08:00:00 Nmap task a is an estimated 100% complete.",
			"2026-02-11T08:00:00 Nmap task a is an estimated 100.00% complete.",
			"2026-02-11T08:00:00 Nmap task a is an estimated 0.00% complete.",
			"2026-02-11T08:00:00 [10.0.0.1] Dead end reached.", "2026-02-11T08:00:00 [10.0.0.1] Open ports: 5",
			"2026-02-11T08:00:00 OPEN", "2026-02-11T08:00:00 ALIVE and kicking",
			"2026-02-11T08:00:00 [10.0.0.1] DEADLINE",
			"2026-02-11T08:00:00 [10.0.0.1] Registered.", "2026-02-11T08:00:00 see (reason=x)",
			"2026-02-11T08:00:00 [10.0.0.1] OPENSSH found"})
	void isSilent(String line) {
		assertThat(language.problems(line)).isEmpty();
	}

	@Test
	void warnsOfAllThatIsOddInOneLine() {
		String line = "2026-02-30T08:00:00 [FINE] [10.0.0.1:70000/TCP] AJAR (reason=door-bell)";
		assertThat(language.problems(line)).extracting(Problem::code, Problem::offset)
				.containsExactly(
						tuple(ScanLogValidator.IMPOSSIBLE_DATE, 0), tuple(ScanLogValidator.UNKNOWN_LEVEL, 21),
						tuple(ScanLogValidator.PORT_OUT_OF_RANGE, 37), tuple(ScanLogValidator.UNKNOWN_STATE, 48),
						tuple(ScanLogValidator.UNKNOWN_REASON, 61));
	}

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "several-phases.log", "interleaved-sites.log",
			"ipv6.log",
			"connect-scan.log", "one-address.log", "wrapped.log", "article.log", "spaces.log",
			"fractions-and-zones.log"})
	void isSilentAboutOrdinaryLogs(String sample) {
		assertThat(new String(Samples.bytes(sample), StandardCharsets.UTF_8).lines()).isNotEmpty()
				.allSatisfy(line -> assertThat(language.problems(line)).as(line).isEmpty());
	}

	/** Counted by hand in the sample: seven lines between the first and the last ALIVE, five of OPEN, two cut ones. */
	@Test
	void warnsOfEachMalformedResultOfTheSample() {
		assertThat(new String(Samples.bytes("malformed.log"), StandardCharsets.UTF_8).lines()
				.flatMap(line -> language.problems(line).stream())).extracting(Problem::code)
				.containsOnly(ScanLogValidator.MALFORMED_RESULT)
				.hasSize(11);
	}
}
