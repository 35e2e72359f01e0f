package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the grammar allows is read as it was meant. */
class SentencesTest {

	private static final int SENTENCES = 60;

	/** The rules of messages that are understood, one by one. */
	static List<ParserRule> messages() {
		return ((Alternatives) Reading.GRAMMAR.getKnownRule().getAlternatives()).getElements()
				.stream()
				.map(SentencesTest::called)
				.toList();
	}

	@ParameterizedTest
	@MethodSource("messages")
	void readsSentencesOfEachMessage(ParserRule rule) {
		Sentences sentences = new Sentences(rule.getName().hashCode());
		Set<String> different = new HashSet<>();
		for (int n = 0; n < SENTENCES; n++) {
			String sentence = sentences.of(rule);
			different.add(sentence);
			EObject alone = Reading.read(rule.getName(), sentence);
			assertThat(alone.eClass().getName()).as(sentence).isEqualTo(rule.getName());
			EObject known = Reading.read("Known", sentence);
			assertThat(Reading.show(known)).isEqualTo(Reading.show(alone));
			assertThat(Reading.message(sentence)).isEqualTo(Reading.show(alone));
		}
		assertThat(different).isNotEmpty();
	}

	@Test
	void coversAllMessages() {
		assertThat(messages()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
	}

	@Test
	void readsSentencesOfWholeLogs() {
		Sentences sentences = new Sentences(11);
		for (int n = 0; n < 300; n++) {
			Reading.log(sentences.of(Reading.GRAMMAR.getLogRule()));
		}
	}

	@Test
	void readsSentencesOfEntriesAndBrackets() {
		Sentences sentences = new Sentences(12);
		for (int n = 0; n < 500; n++) {
			Reading.read("Entry", sentences.of(Reading.GRAMMAR.getEntryRule()));
			Reading.read("Bracket", sentences.of(Reading.GRAMMAR.getBracketRule()));
		}
	}

	private static ParserRule called(AbstractElement element) {
		return (ParserRule) ((RuleCall) element).getRule();
	}
}
