package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.language.tests.Sentences;

/** The engine knows each message of the grammar, and each of their words. */
class VocabularyTest {

	private static final int SENTENCES = 200;

	@Test
	void everyMessageHasAKind() {
		Set<EClass> mapped = new HashSet<>(Kinds.SAME.keySet());
		assertThat(mapped.stream().map(EClass::getName))
				.containsAll(messages().stream().map(ParserRule::getName).toList())
				.contains("Text");
		assertThat(Kinds.SAME.values()).containsAll(List.of(MessageKind.values()));
	}

	@Test
	void bothReadEachQuotedWord() {
		IParser parser = GrammarReader.INJECTOR.getInstance(IParser.class);
		EngineFacts engine = new EngineFacts();
		for (ParserRule rule : messages()) {
			if (!Kinds.SAME.keySet().stream().map(EClass::getName).toList().contains(rule.getName())) {
				continue;
			}
			Sentences sentences = new Sentences(rule.getName().hashCode());
			Set<String> read = new HashSet<>();
			for (int n = 0; n < SENTENCES; n++) {
				String sentence = sentences.of(rule);
				byte[] line = ("2026-02-11T08:00:00 " + sentence).getBytes(StandardCharsets.UTF_8);
				Facts seen = engine.of(line);
				if (seen != null && Objects.equals(seen, GrammarReader.of(line)) && seen.kind() != MessageKind.TEXT) {
					for (ILeafNode leaf : parser.parse(rule, new StringReader(sentence)).getRootNode().getLeafNodes()) {
						read.add(leaf.getText());
					}
				}
			}
			assertThat(read).as(rule.getName()).containsAll(words(rule));
		}
	}

	@Test
	void aNameMayHoldAnyQuotedWord() {
		EngineFacts engine = new EngineFacts();
		Set<String> words = new TreeSet<>();
		messages().forEach(rule -> words.addAll(words(rule)));
		for (String word : words) {
			String name = "a " + word + " b";
			byte[] line = ("2026-02-11T08:00:00 Nmap task " + name + " started.").getBytes(StandardCharsets.UTF_8);
			Facts seen = Objects.requireNonNull(engine.of(line));
			assertThat(seen).as(word).isEqualTo(GrammarReader.of(line));
			assertThat(seen.kind()).as(word).isEqualTo(MessageKind.TASK_STARTED);
			assertThat(seen.name()).isEqualTo(name);
		}
		assertThat(words).hasSizeGreaterThan(50);
	}

	@Test
	void aValueMayHoldAQuotedWord() {
		EngineFacts engine = new EngineFacts();
		Set<String> words = new TreeSet<>();
		messages().forEach(rule -> words.addAll(words(rule)));
		int results = 0;
		for (String word : words) {
			for (String value : List.of(word, "x" + word, "5" + word, "-" + word + "x", "a.5-" + word, word + "9")) {
				byte[] line = ("2026-02-11T08:00:00 [10.0.0.1] DEAD (reason=x:key=" + value + ":TTL=5)")
						.getBytes(StandardCharsets.UTF_8);
				Facts seen = Objects.requireNonNull(engine.of(line));
				assertThat(seen).as(value).isEqualTo(GrammarReader.of(line));
				boolean oneWord = value.chars().noneMatch(c -> " :=|)]".indexOf(c) >= 0);
				assertThat(seen.kind() == MessageKind.RESULT).as(value).isEqualTo(oneWord);
				results += oneWord ? 1 : 0;
			}
		}
		assertThat(results).isPositive();
	}

	/** The quoted words of a rule itself; those of the parts that it is made of belong to no single message. */
	private static List<String> words(ParserRule rule) {
		return GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).toList();
	}

	private static List<ParserRule> messages() {
		return ((Alternatives) GrammarReader.GRAMMAR.getKnownRule().getAlternatives()).getElements()
				.stream()
				.map(element -> (ParserRule) ((RuleCall) element).getRule())
				.toList();
	}
}
