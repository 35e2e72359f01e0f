package io.github.probelight.knowledge.internal;

import java.util.List;

import io.github.probelight.knowledge.Topic;

/**
 * A topic and the other forms by which it is found.
 *
 * @param also
 *            other words, or forms with {@code *} for any text; see {@link WordPattern}
 */
public record Explained(Topic topic, List<String> also) {

	/** Copies the list, so that the value never changes. */
	public Explained {
		also = List.copyOf(also);
	}
}
