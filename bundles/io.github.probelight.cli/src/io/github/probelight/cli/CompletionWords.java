package io.github.probelight.cli;

import java.util.Arrays;
import java.util.Iterator;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** The words that a shell offers behind explain: those that need no quotes. Made by picocli, and read only if asked. */
final class CompletionWords implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return Arrays.stream(Kind.values())
				.flatMap(kind -> Knowledge.standard().topics(kind).stream())
				.map(Topic::word)
				.filter(word -> word.matches("[A-Za-z-]+"))
				.distinct()
				.sorted()
				.iterator();
	}
}
