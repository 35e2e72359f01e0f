package io.github.probelight.export.text;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Lines of text for a person, of at most {@link #WIDTH} characters.
 *
 * @param out where they go
 */
public record PageWriter(PrintWriter out) {

	/** Characters of the longest line. */
	public static final int WIDTH = 100;

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

	/** Cuts a text to so many characters, the last of them a sign that it goes on. */
	public static String cut(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
		return text.substring(0, end) + '…';
	}
}
