package io.github.probelight.summary.explain;

import java.util.Locale;
import java.util.Optional;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Topic;

/**
 * What is known of one thing that a person asked about.
 *
 * @param title what it is, in one line
 * @param reading what its own numbers tell, in sentences, or ""
 * @param topic what is known of things like it
 */
public record Explanation(String title, String reading, Optional<Topic> topic) {

	/** The explanation of a topic, with what a number that belongs to it tells, or "". */
	static Explanation of(Topic topic, String reading) {
		return new Explanation(topic.word() + " (" + name(topic.kind()) + "): " + topic.name(), reading,
				Optional.of(topic));
	}

	/** The name of a kind of topics, in the singular. */
	public static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
