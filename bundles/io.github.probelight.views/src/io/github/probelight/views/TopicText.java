package io.github.probelight.views;

import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;

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

	private static String of(Topic topic) {
		StringJoiner text = new StringJoiner("\n\n");
		text.add(topic.name() + "\n" + topic.meaning());
		if (!topic.trigger().isEmpty()) {
			text.add(NLS.bind(Messages.Topic_trigger, topic.trigger()));
		}
		if (!topic.causes().isEmpty()) {
			text.add(Messages.Topic_causes + BULLET
					+ String.join(BULLET, topic.causes().subList(0, Math.min(MOST_CAUSES, topic.causes().size()))));
		}
		return text.toString();
	}
}
