package io.github.probelight.summary.query;

import java.util.regex.Pattern;

/** Texts in a query, in quotes where they need them. */
final class QueryText {

	private static final Pattern PLAIN = Pattern.compile("[^\\s\"()\\\\]+");

	private QueryText() {}

	static String quoted(String text) {
		return PLAIN.matcher(text).matches() ? text : always(text);
	}

	static String always(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
