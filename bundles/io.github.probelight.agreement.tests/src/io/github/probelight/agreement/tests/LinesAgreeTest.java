package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.language.tests.Sentences;
import io.github.probelight.testing.Samples;

/** Both readers see the same entries, and the same facts in them. */
class LinesAgreeTest {

	private static final int DAMAGED = 20_000;
	private static final int SENTENCES = 3_000;
	/** More differences than this many in a hundred would mean that their names explain too much. */
	private static final int MOST_EXPLAINED = 1;

	private final EngineFacts engine = new EngineFacts();

	@Test
	void onEveryLineOfTheSamples() {
		int lines = 0;
		for (String name : Samples.names()) {
			for (byte[] line : Lines.split(Samples.bytes(name))) {
				compare(line);
				lines++;
			}
		}
		assertThat(lines).isGreaterThan(700);
	}

	@Test
	void onDamagedLines() {
		Lines lines = new Lines(20260211);
		List<String> explained = new ArrayList<>();
		int entries = 0;
		for (int n = 0; n < DAMAGED; n++) {
			byte[] line = lines.damaged();
			Facts ours = engine.of(line);
			Facts theirs = GrammarReader.of(line);
			entries += ours == null ? 0 : 1;
			String text = GrammarReader.decode(line);
			if (isKnown(text, ours, theirs)) {
				explained.add(text);
			} else {
				assertThat(ours).as(text).isEqualTo(theirs);
			}
		}
		assertThat(entries).isGreaterThan(DAMAGED / 2);
		assertThat(explained).hasSizeLessThan(DAMAGED * MOST_EXPLAINED / 100);
	}

	@Test
	void onSentencesOfTheGrammar() {
		Sentences sentences = new Sentences(2026);
		int known = 0;
		int same = 0;
		for (int n = 0; n < SENTENCES; n++) {
			ParserRule rule = n % 2 == 0 ? GrammarReader.GRAMMAR.getEntryRule() : GrammarReader.GRAMMAR.getKnownRule();
			String text = (n % 2 == 0 ? "" : "2026-02-11T08:00:00 [INFO] ") + sentences.of(rule);
			byte[] line = Lines.split(text.getBytes(StandardCharsets.UTF_8)).getFirst();
			Facts ours = engine.of(line);
			Facts theirs = GrammarReader.of(line);
			known += theirs != null && theirs.kind() != MessageKind.TEXT ? 1 : 0;
			String first = GrammarReader.decode(line);
			if (!isKnown(first, ours, theirs)) {
				assertThat(ours).as(first).isEqualTo(theirs);
				same++;
			}
		}
		assertThat(known).isGreaterThan(SENTENCES / 3);
		assertThat(same).isGreaterThan(SENTENCES / 2);
	}

	@ParameterizedTest
	@EnumSource(Difference.class)
	void aKnownDifferenceIsStillOne(Difference difference) {
		byte[] line = difference.example().getBytes(StandardCharsets.UTF_8);
		Facts ours = engine.of(line);
		Facts theirs = GrammarReader.of(line);
		assertThat(ours).as("%s has gone: take it out of the list", difference).isNotEqualTo(theirs);
		assertThat(Arrays.stream(Difference.values())
				.filter(known -> known.explains(difference.example(), ours, theirs))).containsExactly(difference);
	}

	@Test
	void aPlantedDisagreementIsSeen() {
		byte[] line = "2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=no-response)".getBytes(StandardCharsets.UTF_8);
		Facts seen = Objects.requireNonNull(GrammarReader.of(line));
		assertThat(engine.of(line)).isEqualTo(seen);
		Facts wrong = new Facts(seen.time() + 1000, seen.level(), seen.thread(), seen.site(), seen.host(), seen.port(),
				seen.protocol(), seen.kind(), seen.name(), seen.number(), seen.decimal(), seen.result());
		assertThat(engine.of(line)).isNotEqualTo(wrong);
		assertThat(isKnown(GrammarReader.decode(line), engine.of(line), wrong)).isFalse();
		assertThat(seen.kind()).isEqualTo(MessageKind.RESULT);
	}

	private void compare(byte[] line) {
		assertThat(engine.of(line)).as(GrammarReader.decode(line)).isEqualTo(GrammarReader.of(line));
	}

	private static boolean isKnown(String line, @Nullable Facts engine, @Nullable Facts grammar) {
		return Arrays.stream(Difference.values()).anyMatch(difference -> difference.explains(line, engine, grammar));
	}
}
