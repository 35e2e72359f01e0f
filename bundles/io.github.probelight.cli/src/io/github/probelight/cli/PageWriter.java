package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Lines of text for a person, of at most {@link #WIDTH} characters.
 *
 * @param out where they go
 */
record PageWriter(PrintWriter out) {

	static final int WIDTH = 100;

	/** Prints a line, without the blanks at its end. */
	void line(String text) {
		out.println(cut(text.stripTrailing(), WIDTH));
	}

	/** Prints a line as {@link String#format} has it. */
	void line(String format, Object... values) {
		line(String.format(Locale.ROOT, format, values));
	}

	void blank() {
		out.println();
	}

	/** Cuts a text to its last so many characters, the first of them a sign that there was more. */
	static String tail(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int start = text.length() - most + 1;
		return '…' + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
	}

	/** Cuts a text to so many characters, the last of them a sign that it goes on. */
	static String cut(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
		return text.substring(0, end) + '…';
	}
}
