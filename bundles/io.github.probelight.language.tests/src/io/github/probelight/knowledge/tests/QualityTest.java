package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** No topic is empty, a placeholder, or a copy of another one; the house's words are kept. */
class QualityTest {

	private static final Pattern SENTENCE_END = Pattern.compile("[.?!)]$");
	private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\b(todo|tbd|fixme|xxx|lorem|n/a)\\b");
	/** Words of the vendor or of Nmap for things that have one name here. */
	private static final Pattern SYNONYM = Pattern.compile("(?i)\\b(assets?|work units?|record(s)?|log lines?)\\b");

	static Stream<Named<Topic>> topics() {
		return all().map(topic -> Named.of(topic.kind() + " " + topic.word(), topic));
	}

	private static Stream<Topic> all() {
		return Arrays.stream(Kind.values()).flatMap(kind -> Knowledge.standard().topics(kind).stream());
	}

	@ParameterizedTest
	@MethodSource("topics")
	void isWorthReading(Topic topic) {
		assertThat(topic.name()).hasSizeBetween(4, 60);
		assertThat(topic.meaning()).hasSizeBetween(80, 700);
		// the rule of a finding is complete by itself
		assertThat(topic.trigger()).hasSizeBetween(12, topic.kind() == Kind.FINDING ? 1200 : 400);
		assertThat(topic.causes()).isNotEmpty().allSatisfy(cause -> assertThat(cause).hasSizeBetween(12, 300));
		assertThat(topic.checks()).isNotEmpty().allSatisfy(check -> assertThat(check).hasSizeBetween(30, 300));
	}

	@ParameterizedTest
	@EnumSource(names = {"REASON", "STATE", "FINDING"})
	void offersSeveralChecksForWhatDecidesWhatToDo(Kind kind) {
		assertThat(Knowledge.standard().topics(kind)).allSatisfy(topic -> {
			assertThat(topic.meaning()).hasSizeGreaterThan(120);
			assertThat(topic.checks()).hasSizeGreaterThanOrEqualTo(2);
		});
	}

	@ParameterizedTest
	@MethodSource("topics")
	void isWrittenInSentencesOfPlainText(Topic topic) {
		assertThat(texts(topic)).allSatisfy(text -> {
			assertThat(text).matches(t -> SENTENCE_END.matcher(t).find(), "ends like a sentence");
			assertThat(text).doesNotContain("  ", "<", ">", "\t");
			assertThat(PLACEHOLDER.matcher(text).find()).isFalse();
			assertThat(SYNONYM.matcher(text).find()).as("a synonym in: %s", text).isFalse();
		});
		assertThat(topic.name()).doesNotEndWith(".");
	}

	@Test
	void hasNoTwoTopicsThatSayTheSame() {
		Map<String, String> seen = new HashMap<>();
		all().forEach(topic -> Stream.of(topic.name(), topic.meaning()).forEach(text -> {
			String before = seen.put(text.toLowerCase(Locale.ROOT), topic.kind() + " " + topic.word());
			assertThat(before).as("%s %s repeats", topic.kind(), topic.word()).isNull();
		}));
	}

	@Test
	void hasUniqueWords() {
		for (Kind kind : Kind.values()) {
			assertThat(Knowledge.standard().topics(kind)).extracting(t -> t.word().toLowerCase(Locale.ROOT))
					.doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@MethodSource("topics")
	void isFoundByItsOwnWord(Topic topic) {
		assertThat(Knowledge.standard().find(topic.kind(), topic.word())).containsSame(topic);
	}

	private static List<String> texts(Topic topic) {
		return Stream.of(Stream.of(topic.meaning(), topic.trigger()), topic.causes().stream(), topic.checks().stream())
				.flatMap(texts -> texts)
				.toList();
	}
}
