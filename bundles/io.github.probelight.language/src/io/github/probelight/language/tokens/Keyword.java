package io.github.probelight.language.tokens;

/**
 * A quoted text of the grammar.
 *
 * @param text
 *            as it stands in the log
 * @param type
 *            the type of its token
 */
record Keyword(String text, int type) {

	/** Whether it stands at {@code at}, and ends where a word ends. */
	boolean isAt(String line, int at, int to) {
		int end = at + text.length();
		return end <= to && line.startsWith(text, at)
				&& (end == to || !Chars.word(text.charAt(text.length() - 1)) || !Chars.word(line.charAt(end)));
	}
}
