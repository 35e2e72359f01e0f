package io.github.probelight.engine.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is searched for in the text of a log as it is shown.
 *
 * @param text the words, or a regular expression
 * @param caseSensitive whether upper and lower case differ
 * @param wholeWord whether a match must not be a part of a word; says nothing of an expression
 * @param regex whether {@code text} is a regular expression of {@link Pattern}
 */
public record TextQuery(String text, boolean caseSensitive, boolean wholeWord, boolean regex) {

	/**
	 * Returns the query as a pattern.
	 *
	 * @throws PatternSyntaxException if it is a regular expression and not a valid one
	 */
	public Pattern pattern() {
		String expression = regex ? text : Pattern.quote(text);
		if (wholeWord && !regex) {
			expression = "(?<!\\w)" + expression + "(?!\\w)";
		}
		return Pattern.compile(expression, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * Tells whether each match of this query holds one of the other, as it does while a person types on: where that one
	 * was not found, this one is not.
	 */
	public boolean narrows(TextQuery other) {
		boolean longer = isPlain() && other.isPlain() && caseSensitive == other.caseSensitive && !other.text.isEmpty()
				&& text.contains(other.text);
		return longer || equals(other);
	}

	/** Tells whether a match is the text itself, in this or any case, wherever it is. */
	boolean isPlain() {
		return !wholeWord && !regex;
	}
}
