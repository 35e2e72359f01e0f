package io.github.probelight.engine.search;

import java.util.regex.Pattern;

/**
 * What is searched for in the text of a log as it is shown.
 *
 * @param text the words, or a regular expression
 * @param caseSensitive whether upper and lower case differ
 * @param wholeWord whether a match must not be a part of a word; says nothing of an expression
 * @param regex whether {@code text} is a regular expression, in the {@link ExpressionSyntax} of whoever searches
 */
public record TextQuery(String text, boolean caseSensitive, boolean wholeWord, boolean regex) {

	/** Returns words as a pattern, which takes no more time than there is text. */
	Pattern pattern() {
		String expression = Pattern.quote(text);
		if (wholeWord) {
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
