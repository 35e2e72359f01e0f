package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.language.tests.Sentences;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Samples;

/** Both readers see the same entries, and the same facts in them; no line is known of which they think differently. */
class LinesAgreeTest {

	private static final int DAMAGED = 20_000;
	private static final int SENTENCES = 6_000;
	private static final int SEVERAL = 10_000;

	private final EngineFacts engine = new EngineFacts();

	@Test
	void onEveryLineOfTheSamples() {
		int lines = 0;
		int entries = 0;
		for (String name : Samples.names()) {
			for (byte[] line : Lines.split(Samples.bytes(name))) {
				entries += compare(line) == null ? 0 : 1;
				lines++;
			}
		}
		assertThat(lines).isGreaterThan(700);
		assertThat(entries).isGreaterThan(600);
	}

	static LongStream damages() {
		return LongRun.seeds(20260211);
	}

	@ParameterizedTest
	@MethodSource("damages")
	void onDamagedLines(long seed) {
		Lines lines = new Lines(seed);
		int entries = 0;
		for (int n = 0; n < DAMAGED; n++) {
			entries += compare(lines.damaged()) == null ? 0 : 1;
		}
		assertThat(entries).isGreaterThan(DAMAGED / 2);
	}

	static LongStream grammars() {
		return LongRun.seeds(2026);
	}

	@ParameterizedTest
	@MethodSource("grammars")
	void onSentencesOfTheGrammar(long seed) {
		Sentences sentences = new Sentences(seed);
		int known = 0;
		for (int n = 0; n < SENTENCES; n++) {
			ParserRule rule = n % 2 == 0 ? GrammarReader.GRAMMAR.getEntryRule() : GrammarReader.GRAMMAR.getKnownRule();
			String text = (n % 2 == 0 ? "" : "2026-02-11T08:00:00 [INFO] ") + sentences.of(rule);
			Facts seen = compare(Lines.split(text.getBytes(StandardCharsets.UTF_8)).getFirst());
			known += seen != null && seen.kind() != MessageKind.TEXT ? 1 : 0;
		}
		assertThat(known).isGreaterThan(SENTENCES / 3);
	}

	/** What is free holds words that the grammar quotes, and characters of every class. */
	@ParameterizedTest
	@MethodSource("grammars")
	void onSentencesWhoseFreePartsSayAnything(long seed) {
		Sentences sentences = new Sentences(seed, FreeText.pieces());
		int known = 0;
		for (int n = 0; n < SENTENCES; n++) {
			String text = "2026-02-11T08:00:00 [INFO] " + sentences.of(GrammarReader.GRAMMAR.getKnownRule());
			Facts seen = compare(Lines.split(text.getBytes(StandardCharsets.UTF_8)).getFirst());
			known += seen != null && seen.kind() != MessageKind.TEXT ? 1 : 0;
		}
		assertThat(known).isGreaterThan(SENTENCES * 4 / 5);
	}

	/** Lines stand behind each other in one line, and anything between them that people and tools leave there. */
	@ParameterizedTest
	@MethodSource("damages")
	void onLinesWithSeveralEntries(long seed) {
		Lines lines = new Lines(seed);
		int second = 0;
		int third = 0;
		for (int n = 0; n < SEVERAL; n++) {
			LineEntries seen = compare(lines.several(), engine::line);
			second += seen.entries().size() > 1 ? 1 : 0;
			third += seen.entries().size() > 2 ? 1 : 0;
		}
		assertThat(second).isGreaterThan(SEVERAL / 2);
		assertThat(third).isGreaterThan(SEVERAL / 10);
	}

	/** One reader that is wrong by a second, about a line on which both are of one mind. */
	@Test
	void aPlantedDisagreementIsSeen() {
		byte[] line = "2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=no-response)".getBytes(StandardCharsets.UTF_8);
		Facts seen = Objects.requireNonNull(compare(line));
		assertThat(seen.kind()).isEqualTo(MessageKind.RESULT);
		Facts wrong = new Facts(seen.time() + 1000, seen.level(), seen.thread(), seen.site(), seen.host(), seen.port(),
				seen.protocol(), seen.kind(), seen.name(), seen.detail(), seen.verdict(), seen.number(), seen.decimal(),
				seen.result());
		assertThatExceptionOfType(AssertionError.class)
				.isThrownBy(() -> compare(line, read -> new LineEntries(true, List.of(wrong))))
				.withMessageContaining("10.0.0.1");
		assertThatExceptionOfType(AssertionError.class).as("an entry that is none to one reader")
				.isThrownBy(() -> compare(line, read -> new LineEntries(false, List.of())));
	}

	/** Compares a line and returns what both see in it. */
	private @Nullable Facts compare(byte[] line) {
		return compare(line, engine::line).first();
	}

	private static LineEntries compare(byte[] line, Function<byte[], LineEntries> other) {
		LineEntries seen = GrammarReader.line(line, LineLayout.PLAIN);
		assertThat(other.apply(line)).as(GrammarReader.decode(line)).isEqualTo(seen);
		return seen;
	}
}
