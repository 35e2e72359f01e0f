package io.github.probelight.summary.explain;

import java.util.List;
import java.util.Optional;

import io.github.probelight.knowledge.Topic;

/** Explains words and parts of lines, as people copy them out of a log, a report or a table. */
public final class Explainer {

	private Explainer() {}

	/** Returns the things that words ask about: words that are one name together are one of them. */
	public static List<String> together(List<String> words) {
		return TopicFinder.together(words);
	}

	/**
	 * Explains one thing.
	 *
	 * @param asked a word, such as {@code no-response}, or a part of a line with several, such as
	 *            {@code (reason=syn-ack:TTL=0)}
	 * @return an explanation of a word, or of each part; none if nothing is known
	 */
	public static List<Explanation> explain(String asked) {
		String text = asked.strip();
		return topic(TopicFinder.named(text)).or(() -> some(FragmentReader.read(text)))
				.or(() -> ColumnWords.find(text).map(List::of))
				.or(() -> topic(TopicFinder.formed(text)))
				.orElse(List.of());
	}

	private static Optional<List<Explanation>> topic(Optional<Topic> topic) {
		return topic.map(found -> List.of(Explanation.of(found, "")));
	}

	private static Optional<List<Explanation>> some(List<Explanation> parts) {
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
	}

	/** Returns other topics of the same name as a word that was explained, such as a finding beside a line. */
	public static List<Topic> others(String asked, Explanation given) {
		return given.topic().map(topic -> TopicFinder.others(asked.strip(), topic)).orElse(List.of());
	}
}
