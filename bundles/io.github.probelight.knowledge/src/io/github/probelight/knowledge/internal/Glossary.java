package io.github.probelight.knowledge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.probelight.knowledge.Topic;

/** The topics of one kind and the lookup among them. */
public final class Glossary {

	private final List<Topic> topics;
	private final Map<String, Topic> byKey = new HashMap<>();
	private final List<Formed> formed = new ArrayList<>();

	/** A form that words of a topic have. */
	private record Formed(WordPattern shape, Topic topic) {}

	/** A glossary of these topics, whose order decides when several forms match. */
	public Glossary(List<Explained> explained) {
		this.topics = explained.stream().map(Explained::topic).toList();
		topics.forEach(topic -> byKey.put(Spelling.key(topic.word()), topic));
		for (Explained one : explained) {
			for (String also : one.also()) {
				if (WordPattern.isForm(also)) {
					formed.add(new Formed(WordPattern.of(also), one.topic()));
				} else {
					byKey.putIfAbsent(Spelling.key(also), one.topic());
				}
			}
		}
	}

	/** Every topic, in the order of the data file. */
	public List<Topic> topics() {
		return topics;
	}

	/** The topic that has this very word, or names it among its other words; no plurals and no forms. */
	public Optional<Topic> named(String word) {
		return Optional.ofNullable(byKey.get(Spelling.key(word)));
	}

	/** The topic of a word: as written, then as a plural, then by the first form that fits. */
	public Optional<Topic> find(String word) {
		String key = Spelling.key(word);
		Topic topic = byKey.get(key);
		if (topic != null) {
			return Optional.of(topic);
		}
		for (String singular : Spelling.singulars(key)) {
			topic = byKey.get(singular);
			if (topic != null) {
				return Optional.of(topic);
			}
		}
		String even = Spelling.even(word);
		return formed.stream().filter(one -> one.shape().matchesEven(even)).map(Formed::topic).findFirst();
	}
}
