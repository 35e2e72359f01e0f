package io.github.probelight.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.ide.Section;

/** Collects the sections of a hover, leaving out empty ones. */
final class Sections {

	private final List<Section> sections = new ArrayList<>();

	/** Adds a section unless its text is empty. */
	Sections add(String heading, String text) {
		if (!text.isBlank()) {
			sections.add(new Section(heading, text.strip()));
		}
		return this;
	}

	/** Adds what is known in general. */
	Sections add(Topic topic) {
		add("What it means", topic.meaning());
		topic.parts().forEach(part -> add(part.heading(), part.text()));
		return add("RFCs", topic.rfcs().stream().map(rfc -> "RFC " + rfc).collect(Collectors.joining(", ")));
	}

	/** What was added, in that order. */
	List<Section> toList() {
		return List.copyOf(sections);
	}
}
