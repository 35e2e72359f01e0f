package io.github.probelight.summary.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;

/** Texts in a query, in quotes where they need them. */
public final class QueryText {

	private static final Pattern PLAIN = Pattern.compile("[^\\s\"()\\\\]+");

	private QueryText() {}

	static String quoted(String text) {
		return PLAIN.matcher(text).matches() ? text : always(text);
	}

	/** Returns whether a state needs no quotes to be asked for: one that is explained, or a pattern. */
	static boolean isPlainState(String state) {
		return state.indexOf('*') >= 0 || states().contains(state.toLowerCase(Locale.ROOT));
	}

	/**
	 * Sees to it that a state that stands in no quotes is one.
	 *
	 * @param wrong makes the exception to throw of a sentence
	 * @throws QueryException if it is none
	 */
	public static void checkState(String state, Function<String, QueryException> wrong) throws QueryException {
		if (!isPlainState(state)) {
			throw wrong.apply("No state is called " + state + ": there are " + String.join(", ", states())
					+ ". One that only some log has stands in quotes.");
		}
	}

	/** Returns the states that are explained, in small letters. */
	static List<String> states() {
		return Knowledge.standard()
				.topics(Kind.STATE)
				.stream()
				.map(topic -> topic.word().toLowerCase(Locale.ROOT))
				.toList();
	}

	static String always(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
