package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.values.KnownWords;

/** The words that the language knows are those that are explained. */
class KnownWordsTest {

	@Test
	void agreesWithTheKnowledge() {
		assertThat(KnownWords.REASONS).isEqualTo(words(Kind.REASON)).hasSize(36);
		assertThat(KnownWords.LEVELS).isEqualTo(words(Kind.LEVEL));
		Set<String> states = new HashSet<>(KnownWords.HOST_STATES);
		states.addAll(KnownWords.PORT_STATES);
		assertThat(states).isEqualTo(words(Kind.STATE));
	}

	@Test
	void keepsHostsAndPortsApart() {
		assertThat(KnownWords.HOST_STATES).doesNotContainAnyElementsOf(KnownWords.PORT_STATES);
	}

	private static Set<String> words(Kind kind) {
		List<Topic> topics = Knowledge.standard().topics(kind);
		return new HashSet<>(topics.stream().map(Topic::word).toList());
	}
}
