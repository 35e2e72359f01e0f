package io.github.probelight.summary.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text.
 *
 * @param values its words and facts, one behind the other; the words hold the blanks between them
 */
public record Sentence(List<Value> values) implements Block {

	/** Makes a sentence of texts, which are words of ours, of numbers, and of {@link Value}s. */
	static Sentence of(Object... things) {
		return new Sentence(Arrays.stream(things).map(Value::of).toList());
	}

	/** Returns whether it has words of ours only, as the heading of a table has. */
	public boolean plain() {
		return values.stream().allMatch(Value.Words.class::isInstance);
	}

	/** Returns it as people read it. */
	public String text() {
		return values.stream().map(Value::text).collect(Collectors.joining());
	}
}
