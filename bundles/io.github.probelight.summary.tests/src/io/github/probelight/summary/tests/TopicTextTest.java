package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.TopicText;

class TopicTextTest {

	@Test
	void saysMeaningTriggerAndTheLikeliestCauses() {
		Topic topic = Knowledge.standard().find(Kind.REASON, "no-response").orElseThrow();
		String text = TopicText.of(Kind.REASON, "no-response");
		assertThat(text).startsWith(topic.name() + "\n" + topic.meaning() + "\n\nSet off by: " + topic.trigger())
				.contains("\n\nUsual causes:\n• " + topic.causes().getFirst());
		assertThat(text.chars().filter(c -> c == '•').count()).isBetween(1L, 3L);
	}

	@Test
	void saysOnlyTheMeaningInShort() {
		Topic topic = Knowledge.standard().find(Kind.STATE, "DEAD").orElseThrow();
		assertThat(TopicText.inShort(Kind.STATE, "DEAD")).isEqualTo(topic.name() + "\n" + topic.meaning());
	}

	@Test
	void isEmptyForWordsThatNobodyHasExplained() {
		assertThat(TopicText.of(Kind.REASON, "")).isEmpty();
		assertThat(TopicText.inShort(Kind.STATE, "")).isEmpty();
		assertThat(TopicText.of(Kind.REASON, "never-heard-of")).isEmpty();
	}
}
