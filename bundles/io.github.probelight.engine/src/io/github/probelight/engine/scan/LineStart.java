package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.engine.text.Utf8;

/**
 * Where in its line the time of an entry begins. Characters that nobody sees may stand before it: marks, controls,
 * colour codes, or the signs that are shown for them. In a {@link LineLayout#PREFIXED} log there may be anything else,
 * and it takes a bracket behind the time to tell an entry; where something stands before it, one with a level.
 */
final class LineStart {

	/** What a paste puts around an entry, directly before its time and, mirrored, at its end. */
	private static final String WRAPS = "_*`\"'";
	private static final char ESCAPE = 0x1B;
	private static final char ESCAPE_SIGN = 0x241B;
	private static final char BIDI_SIGN = 0x21C4;
	private static final char UNKNOWN_SIGN = 0xFFFD;
	private static final char NO_BREAK_SPACE = 0xA0;

	private LineStart() {}

	/** Returns where the time begins, or -1 if the line starts no entry. The text of the line is UTF-8. */
	static int time(byte[] b, int from, int to, LineLayout layout) {
		int start = visible(b, from, to);
		int time = start < to && b[start] == '_' ? start + 1 : start;
		boolean plain = Timestamps.end(b, time, to) >= 0;
		if (layout != LineLayout.PREFIXED || plain && isBracketed(b, time, to)) {
			return plain ? time : -1;
		}
		return behind(b, from, to);
	}

	/** Returns the number of bytes that a paste has put directly before the time at {@code time}. */
	static int wrap(byte[] b, int from, int time, LineLayout layout) {
		if (layout != LineLayout.PREFIXED) {
			return time > from && b[time - 1] == '_' ? 1 : 0;
		}
		int i = time;
		while (i > from && WRAPS.indexOf(b[i - 1]) >= 0) {
			i--;
		}
		return time - i;
	}

	/** Tells whether the last bytes up to {@code to} mirror some bytes: {@code **_} and {@code _**}. */
	static boolean mirrors(byte[] b, int from, int length, int to) {
		for (int i = 0; i < length; i++) {
			if (b[from + i] != b[to - 1 - i]) {
				return false;
			}
		}
		return true;
	}

	/** Returns where the first time with a level behind it begins, whatever stands before it, or -1. */
	static int behind(byte[] b, int from, int to) {
		int last = Math.min(to, from + LineLayout.LONGEST_PREFIX + Timestamps.LENGTH) - Timestamps.LENGTH;
		for (int i = from; i <= last; i++) {
			if (b[i + 10] == 'T' && b[i + 4] == '-' && (i == from || b[i - 1] < '0' || b[i - 1] > '9')
					&& hasLevel(b, i, to)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean hasLevel(byte[] b, int time, int to) {
		int end = Timestamps.end(b, time, to);
		return end >= 0 && behindLevel(b, end, to) >= 0;
	}

	/** Returns the index behind a level in brackets that follows the blanks at {@code from}, or -1. */
	static int behindLevel(byte[] b, int from, int to) {
		int open = HeadReader.gap(b, from, to);
		int close = open + 1;
		while (close < to && b[close] >= 'A' && b[close] <= 'Z') {
			close++;
		}
		return open < to && b[open] == '[' && close > open + 1 && close < to && b[close] == ']' ? close + 1 : -1;
	}

	/** Tells whether a bracket follows the time that begins at {@code time}. */
	static boolean isBracketed(byte[] b, int time, int to) {
		int open = HeadReader.gap(b, Timestamps.end(b, time, to), to);
		return open < to && b[open] == '[';
	}

	/** Returns the index behind the characters at {@code from} that nobody sees. */
	static int visible(byte[] b, int from, int to) {
		int i = from;
		// most lines begin with a digit
		while (i < to && (b[i] < ' ' && b[i] != '\t' || b[i] == 0x7F)) {
			int end = i + Math.max(1, Utf8.sequence(b, i, to));
			String c = Letters.text(b, i, end);
			if (b[i] < 0 && !isUnseen(c)) {
				break;
			}
			i = c.charAt(0) == ESCAPE || c.charAt(0) == ESCAPE_SIGN ? colour(b, end, to) : end;
		}
		return i;
	}

	/** Returns the index behind the rest of a colour code, such as {@code [0;31m} or {@code [K}. */
	private static int colour(byte[] b, int from, int to) {
		int i = from + 1;
		while (i < to && (b[i] >= '0' && b[i] <= '9' || b[i] == ';')) {
			i++;
		}
		return i < to && b[from] == '[' && (b[i] | 32) >= 'a' && (b[i] | 32) <= 'z' ? i + 1 : from;
	}

	/** Tells whether nobody sees a character beyond ASCII, or it is a sign that is shown for one. */
	private static boolean isUnseen(String c) {
		char first = c.charAt(0);
		return first == NO_BREAK_SPACE || first >= 0x2400 && first <= 0x2426 || first == BIDI_SIGN
				|| first == UNKNOWN_SIGN || !ShownText.of(c).equals(c);
	}
}
