package io.github.probelight.workspace.search;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is searched for.
 *
 * @param text
 *            the words, or a regular expression
 * @param caseSensitive
 *            whether upper and lower case differ
 * @param wholeWord
 *            whether a match must not be a part of a word
 * @param regex
 *            whether {@code text} is a regular expression of {@link Pattern}
 */
public record SearchQuery(String text, boolean caseSensitive, boolean wholeWord, boolean regex) {

	/**
	 * The query as a pattern.
	 *
	 * @throws PatternSyntaxException
	 *             if it is a regular expression and not a valid one
	 */
	Pattern pattern() {
		String expression = regex ? text : Pattern.quote(text);
		if (wholeWord && !regex) {
			expression = "(?<!\\w)" + expression + "(?!\\w)";
		}
		return Pattern.compile(expression, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** Whether looking for a plain sequence of characters is all there is to do. */
	boolean isPlain() {
		return caseSensitive && !wholeWord && !regex;
	}

	/** A matcher that gives up as soon as {@code cancelled} says so: an expression may try too many ways to match. */
	static Matcher matcher(Pattern pattern, String row, BooleanSupplier cancelled) {
		return pattern.matcher(new Interruptible(row, cancelled));
	}

	private record Interruptible(String text, BooleanSupplier cancelled) implements CharSequence {
		@Override
		public char charAt(int index) {
			if (cancelled.getAsBoolean()) {
				throw new SearchCancelledException();
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
