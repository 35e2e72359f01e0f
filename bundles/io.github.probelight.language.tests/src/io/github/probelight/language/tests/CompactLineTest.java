package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.language.ide.Fold;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.testing.Samples;

/** What a compact look leaves out of a line. */
class CompactLineTest {

	private static final String TIME = "2026-02-11T08:00:00 ";

	private final LogLanguage language = LogLanguage.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[INFO] [Thread: a] [Site: b] hello [x]      | hello [x]
			[Site: b] [Thread: a] hello                 | hello
			[INFO] [Thread: a] [Principal: p] [Site: b] hello | [Principal: p] hello
			[INFO] [Thread: a] [Thread: b] hello        | [Thread: b] hello
			hello                                       | hello
			[10.0.0.1:22] some words                    | [10.0.0.1:22] some words
			[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=63) | `10.0.0.1:22/TCP         OPEN     syn-ack TTL 63`
			[10.0.0.1] ALIVE (reason=echo-reply:latency=3ms:variance=1ms:timeout=100ms) | `10.0.0.1                ALIVE    echo-reply latency 3ms variance 1ms timeout 100ms`
			[2001:db8:1111:2222:3333:4444:5555:6666] DEAD (reason=no-response) | `2001:db8:1111:2222:3333:4444:5555:6666 DEAD     no-response`
			`[a] OPEN|FILTERED (reason=no-response)`    | `a                       OPEN|FILTERED no-response`
			DEAD (reason=no-response)                   | `DEAD     no-response`
			Nmap task A B is an estimated 4.5% complete. | A B 4.5 %
			Nmap task A is an estimated 4% complete with an estimated 207 second(s) remaining. | A 4 % · 3 min 27 s to go
			""")
	void leavesOutWhatRepeats(String rest, String seen) {
		String line = TIME + rest.strip();
		assertThat(seen(line)).isEqualTo(seen.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`2026-02-11T08:00:00 [INFO] [Thread: a] [Site: b]` | nothing else is there
			`2026-02-31T08:00:00 [INFO] [Thread: a] hello`     | the time is no time
			`	at a.b.C(D.java:1)`                             | a continuation
			""")
	void leavesLinesAsTheyAre(String line, String why) {
		assertThat(language.look(line).folds()).as(why).isEmpty();
	}

	/** A long line is folded as far as it is read; whatever it is, folds are in order, apart, and within the line. */
	@Test
	void foldsOfAnySampleAreInOrder() {
		int folded = 0;
		for (String name : Samples.names()) {
			for (String line : new String(Samples.bytes(name), StandardCharsets.UTF_8).split("\n")) {
				int end = -1;
				LineLook look = language.look(line);
				for (Fold fold : look.folds()) {
					assertThat(fold.offset()).as(line).isGreaterThan(end);
					assertThat(fold.length()).as(line).isPositive();
					end = fold.end();
					folded++;
				}
				assertThat(end).as(line).isLessThanOrEqualTo(line.length());
			}
		}
		assertThat(folded).isGreaterThan(1000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Scan default:7:nmap:stdin | Harbour Office | ``                    | ``             | nmap · Harbour Office
			Scan default:7            | Harbour Office | Scan default:7:nmap:stdin | Harbour Office | scan 7
			Scan 44:nmap:stdin        | b              | Scan 44:nmap:stdin    | a              | b
			do-unix@10.0.0.1:22       | b              | Scan 44               | b              | do-unix@10.0.0.1:22
			Scan 44                   | b              | Scan 44               | b              | ``
			``                        | ``             | Scan 44               | b              | ``
			""")
	void tellsOfAnotherThreadOrSite(String thread, String site, String threadBefore, String siteBefore, String news) {
		LineHead before = new LineHead(0, "INFO", threadBefore, siteBefore);
		assertThat(new LineHead(0, "INFO", thread, site).news(before)).isEqualTo(news);
	}

	/** What lies around a fold is seen for what it is, with what stands in the place of the fold in between. */
	@Test
	void hidesWhatBeginsOrEndsInIt() {
		Fold equalsSign = new Fold(10, 1, " ");
		assertThat(equalsSign.hides(7, 13)).as("TTL=63").isFalse();
		assertThat(equalsSign.hides(7, 11)).as("TTL=").isFalse();
		assertThat(equalsSign.hides(10, 11)).as("=").isTrue();
		assertThat(equalsSign.hides(7, 10)).as("TTL").isFalse();
		assertThat(equalsSign.hides(11, 13)).as("63").isFalse();
		Fold head = new Fold(0, 88, "");
		assertThat(head.hides(0, 98)).as("a line up to its address").isTrue();
		assertThat(head.hides(21, 27)).as("Thread").isTrue();
		assertThat(head.hides(88, 98)).as("the address").isFalse();
	}

	@Test
	void cutsLongNames() {
		assertThat(new LineHead(0, "", "", "x".repeat(60)).news(null)).hasSize(40).endsWith("x…");
	}

	private String seen(String line) {
		StringBuilder seen = new StringBuilder();
		int at = 0;
		for (Fold fold : language.look(line).folds()) {
			seen.append(line, at, fold.offset()).append(fold.shown());
			at = fold.end();
		}
		return seen.append(line, at, line.length()).toString();
	}
}
