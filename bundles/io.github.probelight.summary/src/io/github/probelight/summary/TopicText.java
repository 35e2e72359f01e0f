package io.github.probelight.summary;

import java.util.List;
import java.util.StringJoiner;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** What a word of a log means, short enough for a tooltip. */
public final class TopicText {

	private static final int MOST_CAUSES = 3;
	private static final String BULLET = "\n• ";

	private TopicText() {}

	/** The explanation of a word; "" for one that nobody has explained yet. */
	public static String of(Kind kind, String word) {
		return word.isEmpty() ? "" : Knowledge.standard().find(kind, word).map(TopicText::of).orElse("");
	}

	/** The name of a word and its meaning, where the rest stands beside; "" for one that nobody has explained yet. */
	public static String inShort(Kind kind, String word) {
		return word.isEmpty() ? "" : Knowledge.standard().find(kind, word).map(TopicText::inShort).orElse("");
	}

	/** All that is known of a word but its name; "" for one that nobody has explained yet. */
	public static String inFull(Kind kind, String word) {
		return Knowledge.standard().find(kind, word).map(TopicText::inFull).orElse("");
	}

	private static String inFull(Topic topic) {
		StringJoiner text = new StringJoiner("\n\n");
		text.add(topic.meaning());
		topic.parts().forEach(part -> text.add(part.heading() + ":\n" + part.text()));
		return text.toString();
	}

	private static String inShort(Topic topic) {
		return topic.name() + "\n" + topic.meaning();
	}

	private static String of(Topic topic) {
		StringJoiner text = new StringJoiner("\n\n");
		text.add(inShort(topic));
		text.add("Set off by: " + topic.trigger());
		List<String> causes = topic.causes();
		text.add("Usual causes:" + BULLET
				+ String.join(BULLET, causes.subList(0, Math.min(MOST_CAUSES, causes.size()))));
		return text.toString();
	}
}
