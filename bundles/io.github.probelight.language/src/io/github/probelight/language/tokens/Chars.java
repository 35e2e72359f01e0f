package io.github.probelight.language.tokens;

/** What the terminals call a digit, a word, a blank. */
final class Chars {

	private Chars() {}

	static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean digits(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!digit(text.charAt(i))) {
				return false;
			}
		}
		return to > from;
	}

	static boolean capital(char c) {
		return c >= 'A' && c <= 'Z';
	}

	static boolean letter(char c) {
		return capital(c) || c >= 'a' && c <= 'z';
	}

	static boolean letters(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!letter(text.charAt(i))) {
				return false;
			}
		}
		return to > from;
	}

	static boolean capitals(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!capital(text.charAt(i))) {
				return false;
			}
		}
		return to > from;
	}

	/** What a word may hold: letters and digits of any language, and {@code _}. */
	static boolean word(char c) {
		return c < 128 ? letter(c) || digit(c) || c == '_' : Character.isLetterOrDigit(c);
	}

	static boolean blank(char c) {
		return c == ' ' || c == '\t';
	}

	/** The end of the blanks that start at {@code from}. */
	static int blanks(String text, int from, int to) {
		int i = from;
		while (i < to && blank(text.charAt(i))) {
			i++;
		}
		return i;
	}
}
