package io.github.probelight.summary.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/**
 * Finds the one topic of a word, whatever its kind: as it is written, then by another spelling or name, then as a plural
 * or by its form. Where several kinds know a word alike, the first of {@link Kind} counts.
 */
final class TopicFinder {

	/** Names of threads that have a blank, as a shell gives them in two arguments or more. */
	private static final Pattern THREAD = Pattern.compile("Scan \\S*\\d(:\\S+)*|NS[CE] @ \\S+");

	private TopicFinder() {}

	/** Returns the topic that has a word as its name: a finding by its code, then one that is spelled just so. */
	static Optional<Topic> named(String word) {
		List<Topic> topics = topics(Knowledge.standard()::named, word);
		return topics.stream()
				.filter(topic -> topic.kind() == Kind.FINDING && topic.word().equals(word))
				.findFirst()
				.or(() -> topics.stream().filter(topic -> topic.word().equalsIgnoreCase(word)).findFirst())
				.or(() -> topics.stream().findFirst());
	}

	/** Returns the topic of a plural, or of a text that has the form of such a name or message. */
	static Optional<Topic> formed(String text) {
		return topics(Knowledge.standard()::find, text).stream().findFirst();
	}

	private static List<Topic> topics(BiFunction<Kind, String, Optional<Topic>> lookup, String word) {
		return Arrays.stream(Kind.values()).flatMap(kind -> lookup.apply(kind, word).stream()).toList();
	}

	/** Returns the other topics that have this very name, such as a line and a finding. */
	static List<Topic> others(String word, Topic topic) {
		return topics(Knowledge.standard()::named, word).stream()
				.filter(other -> other.kind() != topic.kind() || !other.word().equals(topic.word()))
				.toList();
	}

	/**
	 * Puts words together that are one thing, as nobody likes to quote: the longest run of words that is the very name of
	 * a topic, that of a thread or of a task, or a message. Words that say something by themselves in a result, states and
	 * reasons, are no message.
	 */
	static List<String> together(List<String> words) {
		List<String> groups = new ArrayList<>();
		for (int from = 0; from < words.size();) {
			int to = words.size();
			while (to > from + 1 && !isOne(words.subList(from, to))) {
				to--;
			}
			groups.add(String.join(" ", words.subList(from, to)));
			from = to;
		}
		return groups;
	}

	private static boolean isOne(List<String> words) {
		String all = String.join(" ", words);
		return named(all).isPresent() || THREAD.matcher(all).matches()
				|| Knowledge.standard().find(Kind.TASK, all).isPresent()
				|| Knowledge.standard().find(Kind.LINE, all).isPresent()
						&& words.stream().noneMatch(TopicFinder::isResult)
						&& words.stream().anyMatch(word -> Explainer.explain(word).isEmpty());
	}

	private static boolean isResult(String word) {
		return Knowledge.standard().named(Kind.STATE, word).isPresent()
				|| Knowledge.standard().named(Kind.REASON, word).isPresent();
	}
}
