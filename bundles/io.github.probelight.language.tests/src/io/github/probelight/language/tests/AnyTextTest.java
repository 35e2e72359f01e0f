package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.parser.IParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.ide.Span;

/** There is no text that the language refuses, loses a part of, or fails on. */
class AnyTextTest {

	private static final int INPUTS = 6_000;

	private final LogLanguage language = LogLanguage.get();

	@Test
	void readsDamagedLogs() {
		DamagedSamples mutations = new DamagedSamples(20260211);
		Set<String> inputs = new HashSet<>();
		for (int n = 0; n < INPUTS; n++) {
			String text = mutations.next();
			inputs.add(text);
			Reading.log(text);
		}
		assertThat(inputs).hasSizeGreaterThan(INPUTS * 9 / 10);
	}

	@Test
	void survivesDamagedTextsForEachRule() {
		DamagedSamples mutations = new DamagedSamples(42);
		List<String> rules = List.of("Entry", "Continuation", "Bracket", "Target", "Message", "Known", "Result",
				"SiteStarted",
				"TaskProgress", "Text", "Decimal", "VulnerabilityCheck");
		for (int n = 0; n < 1_200; n++) {
			String text = mutations.next();
			IParseResult result = Reading.parse(rules.get(n % rules.size()), text);
			assertThat(result.getRootNode().getText()).isEqualTo(text);
		}
	}

	@Test
	void explainsDamagedLines() {
		DamagedSamples mutations = new DamagedSamples(7);
		int hovers = 0;
		for (int n = 0; n < 2_000; n++) {
			hovers += explain(mutations.next());
		}
		assertThat(hovers).isGreaterThan(5_000);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\n", "\r", "\u0000", "\uD83D", "[", "]", "_", "x",
			"2026-02-11T08:00:00 [\u0000] [Thread: \u202E] [Site: <script>alert(1)</script>] [10.0.0.1] ALIVE (reason=a:b=c)",
			"2026-02-11T08:00:00 [10.0.0.1:99999999999999999999999999/TCP] OPEN (reason=syn-ack:TTL=99999999999999999999)",
			"2026-02-11T08:00:00 Nmap task a is an estimated 99999999999999999999999.9% complete with an estimated 999999999999999 second(s) remaining.",
			"+999999999-12-31T23:59:59",
			"9999-12-31T23:59:59 Nmap task a is an estimated 1% complete with an estimated 99999999999999 second(s) remaining.",
			"0000-01-01T00:00:00+18:00 x", "2026-02-11T08:00:00 [::%x] x", "2026-02-11T08:00:00 [fffff::] x",
			"2026-02-11T08:00:00 [[::]:1/TCP] CLOSED (reason=reset)"})
	void explainsHostileLines(String line) {
		explain(line);
	}

	@ParameterizedTest
	@ValueSource(strings = {"x", "[", "[a]", "[a b]", "]", " ", "Nmap task ", "[Site: a]", ":TTL=1", "\u0000", "1", "_",
			"\uD83D\uDE00"})
	void looksAtTheBeginningOfAHugeLineOnly(String piece) {
		String huge = piece.repeat(1_000_000 / piece.length());
		for (String line : List.of(huge, "2026-02-11T08:00:00 " + huge, "2026-02-11T08:00:00 [Site: " + huge + "] x",
				"2026-02-11T08:00:00 [10.0.0.1] ALIVE (reason=" + huge + ')')) {
			explain(line);
			assertThat(language.colours(line)).allSatisfy(
					span -> assertThat(span.offset() + span.length()).isLessThanOrEqualTo(LogLanguage.LONGEST_LINE));
			Reading.log(line);
		}
	}

	@Test
	void servesSeveralThreads() {
		DamagedSamples mutations = new DamagedSamples(3);
		List<String> lines = Stream.generate(mutations::next).limit(800).toList();
		List<List<Span>> alone = lines.stream().map(language::colours).toList();
		List<List<Span>> together = lines.parallelStream().map(language::colours).toList();
		assertThat(together).isEqualTo(alone);
	}

	/** Asks all there is to ask about a line; answers how many hovers it has. */
	private int explain(String line) {
		int end = 0;
		List<Span> spans = language.colours(line);
		for (Span span : spans) {
			assertThat(span.offset()).isGreaterThanOrEqualTo(end);
			assertThat(span.length()).isPositive();
			end = span.offset() + span.length();
			assertThat(end).isLessThanOrEqualTo(line.length());
			Hover hover = language.hover(line, span.offset(), "").orElseThrow();
			assertThat(hover.offset()).isEqualTo(span.offset());
			assertThat(hover.title()).isNotEmpty();
			assertThat(hover.sections()).isNotEmpty().noneMatch(section -> section.text().isEmpty());
		}
		for (Problem problem : language.problems(line)) {
			assertThat(problem.offset()).isNotNegative();
			assertThat(problem.length()).isPositive();
			assertThat(problem.offset() + problem.length()).isLessThanOrEqualTo(line.length());
		}
		return spans.size();
	}
}
