package io.github.probelight.language.ide.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the numbers of a line, which the grammar keeps as text since they may be of any length. */
final class Numbers {

	/** In digits; what is longer counts as absent. */
	private static final int LONGEST = 15;

	private Numbers() {}

	/** The whole number at the start of a text such as {@code 85ms}; -1 if there is none, or it is absurdly large. */
	static long leading(@Nullable String text) {
		if (text == null) {
			return -1;
		}
		int end = 0;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end == 0 || end > LONGEST ? -1 : Long.parseLong(text, 0, end, 10);
	}

	/** As {@link #leading}, for values that fit 32 bits; larger ones count as absent. */
	static int leadingInt(@Nullable String text) {
		long number = leading(text);
		return number > Integer.MAX_VALUE ? -1 : (int) number;
	}

	/** A Decimal of the grammar; -1 if it is absent or absurdly large. */
	static double decimal(@Nullable String text) {
		return leading(text) < 0 || text == null ? -1 : Double.parseDouble(text);
	}

	/** A count with its noun, in the singular for one. */
	static String count(String number, String noun, String nouns) {
		return number + ' ' + (number.equals("1") ? noun : nouns);
	}
}
