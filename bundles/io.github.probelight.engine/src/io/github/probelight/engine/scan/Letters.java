package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.text.Utf8;

/** Letters and digits of words, in valid UTF-8. */
final class Letters {

	private Letters() {}

	/** Tells whether a character is part of a word: a letter or digit of any language, or an underscore. */
	static boolean isWord(char c) {
		return c < 128 ? isWord((byte) c) : Character.isLetterOrDigit(c);
	}

	/** Tells whether an ASCII byte is a letter, a digit or an underscore. */
	static boolean isWord(byte c) {
		return c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z' || c == '_';
	}

	/** Returns the length in bytes of the letter or digit beyond ASCII at {@code at}, or 0 if it is something else. */
	static int wide(byte[] b, int at, int to) {
		int length = Utf8.sequence(b, at, to);
		String c = text(b, at, at + length);
		return c.length() == 1 && isWord(c.charAt(0)) ? length : 0;
	}

	/** Tells whether a lower-case letter is at {@code at}. */
	static boolean isLowerCase(byte[] b, int at, int to) {
		return b[at] >= 0
				? b[at] >= 'a' && b[at] <= 'z'
				: Character.isLowerCase(text(b, at, at + Utf8.sequence(b, at, to)).charAt(0));
	}

	static String text(byte[] b, int from, int to) {
		return new String(b, from, to - from, StandardCharsets.UTF_8);
	}
}
