package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.engine.text.Utf8;

/**
 * Where in its line the time of an entry begins. Characters that nobody sees may stand before it: marks, controls,
 * colour codes, or the signs that are shown for them. In a {@link LineLayout#PREFIXED} log there may be anything else,
 * and it takes a bracket behind the time to tell an entry; where something stands before it, one with a level, or the
 * bracket of a thread or site, or a result, for a level and its brackets get lost.
 */
final class LineStart {

	/** What a paste puts around an entry, directly before its time and, mirrored, at its end. */
	private static final String WRAPS = "_*`\"'";
	private static final int LONGEST_TARGET = 300;
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

	/** Returns where the first time with a level, thread, site or result behind it begins, whatever stands before it, or -1. */
	static int behind(byte[] b, int from, int to) {
		int last = Math.min(to, from + LineLayout.LONGEST_PREFIX + Timestamps.LENGTH) - Timestamps.LENGTH;
		for (int i = from; i <= last; i++) {
			if (b[i + 10] == 'T' && b[i + 4] == '-' && (i == from || b[i - 1] < '0' || b[i - 1] > '9')
					&& isHead(b, i, to)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isHead(byte[] b, int time, int to) {
		int end = Timestamps.end(b, time, to);
		if (end < 0) {
			return false;
		}
		int at = HeadReader.gap(b, end, to);
		return behindLevel(b, at, to) >= 0 || isKeyed(b, at, to) || isKeyed(b, behindTornLevel(b, at, to), to)
				|| isResult(b, at, to);
	}

	private static boolean isKeyed(byte[] b, int at, int to) {
		return at < to && b[at] == '[' && HeadReader.isThreadOrSite(b, at + 1, to);
	}

	/** Returns the index behind a level at {@code at} that has lost its brackets or one of them, and behind the blanks that follow. */
	private static int behindTornLevel(byte[] b, int at, int to) {
		int i = at < to && b[at] == '[' ? at + 1 : at;
		while (i < to && b[i] >= 'A' && b[i] <= 'Z') {
			i++;
		}
		return HeadReader.gap(b, i, to);
	}

	/** Tells whether a target stands there without a level before it, and a result behind it. */
	private static boolean isResult(byte[] b, int at, int to) {
		int most = Math.min(to, at + LONGEST_TARGET);
		for (int i = at; at < to && b[at] == '[' && i < most && b[i] != ' '; i++) {
			if (b[i] == ']' && HeadReader.isResult(b, i + 1, to)) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether a line begins with a time, a word and a word with a colon, as syslog messages do: time, machine, program. */
	static boolean isSyslog(byte[] b, int from, int to) {
		int machine = behindTime(b, from, to);
		int program = machine < 0 ? -1 : wordEnd(b, machine, to) + 1;
		int end = program <= machine + 1 || program >= to ? -1 : wordEnd(b, program, to);
		return end > program + 1 && b[end - 1] == ':' && b[machine] != '[';
	}

	/** Returns the index behind the time with which a line begins and a blank, or -1. */
	private static int behindTime(byte[] b, int from, int to) {
		int end = Timestamps.end(b, visible(b, from, to), to);
		return end >= 0 && end < to && b[end] == ' ' ? end + 1 : -1;
	}

	private static int wordEnd(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] != ' ') {
			i++;
		}
		return i;
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
