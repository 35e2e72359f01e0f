package io.github.probelight.language.tokens;

/**
 * Where in its line the time of an entry begins. Characters that nobody sees may stand before it, and in a text whose
 * first entry stands behind something, anything else: then a bracket must follow the time, and where something stands
 * before it, one with a level, thread or site, or a result.
 */
public final class EntryStart {

	private static final int LONGEST_PREFIX = 512;
	private static final int LONGEST_TARGET = 300;
	private static final String WRAPS = "_*`\"'";
	private static final String ESCAPES = "\u001B\u241B";

	/**
	 * From and to of the characters without a sign of their own, of those that the editor shows for them, and of the
	 * no-break space; tab and line feed are none.
	 */
	private static final String UNSEEN = "\u0000\u0008\u000B\u001F\u007F\u00A0\u00AD\u00AD\u034F\u034F\u061C\u061C"
			+ "\u115F\u1160\u17B4\u17B5\u180B\u180F\u200B\u200F\u2028\u202E\u2060\u206F\u21C4\u21C4\u2400\u2426"
			+ "\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF0\uFFFB\uFFFD\uFFFD";

	private EntryStart() {}

	/** Tells whether the first entry of a text stands behind something, or in the markup of a page. */
	public static boolean isPrefixed(String text) {
		for (int from = 0; from < text.length();) {
			int lineFeed = text.indexOf('\n', from);
			int end = lineFeed < 0 ? text.length() : lineFeed;
			int time = time(text, from, end, true);
			if (time >= 0 || time(text, from, end, false) >= 0 && !isSyslog(text, from, end)) {
				return time >= 0 && time != visible(text, from, end);
			}
			from = end + 1;
		}
		return false;
	}

	/** Where the time begins in the line from {@code from} to {@code to}, or -1 if it starts no entry. */
	static int time(String text, int from, int to, boolean prefixed) {
		int start = visible(text, from, to);
		int time = start < to && text.charAt(start) == '_' ? start + 1 : start;
		int end = Timestamp.end(text, time, to);
		if (!prefixed || end >= 0 && bracket(text, end, to) >= 0) {
			return end < 0 ? -1 : time;
		}
		return behind(text, from, to);
	}

	/** Where the markup begins that stands directly before the time at {@code time}. */
	static int wrap(String text, int from, int time, boolean prefixed) {
		int i = time;
		if (!prefixed) {
			return i > from && text.charAt(i - 1) == '_' ? i - 1 : i;
		}
		while (i > from && WRAPS.indexOf(text.charAt(i - 1)) >= 0) {
			i--;
		}
		return i;
	}

	/** Whether a line that ends at {@code to} ends with the markup between {@code from} and {@code end}, mirrored. */
	static boolean mirrors(String text, int from, int end, int to) {
		for (int i = 0; i < end - from; i++) {
			if (text.charAt(from + i) != text.charAt(to - 1 - i)) {
				return false;
			}
		}
		return true;
	}

	private static int behind(String text, int from, int to) {
		for (int i = from; i < to && i <= from + LONGEST_PREFIX; i++) {
			int end = i > from && Chars.digit(text.charAt(i - 1)) ? -1 : Timestamp.end(text, i, to);
			if (end >= 0 && isHead(text, Chars.blanks(text, end, to), to)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a line begins with time, machine and program, as syslog messages do. */
	private static boolean isSyslog(String text, int from, int to) {
		int machine = Timestamp.end(text, visible(text, from, to), to) + 1;
		int machineEnd = machine > 0 && machine < to && text.charAt(machine - 1) == ' ' ? word(text, machine, to) : -1;
		int programEnd = machineEnd > machine && machineEnd < to ? word(text, machineEnd + 1, to) : -1;
		return programEnd > machineEnd + 2 && text.charAt(programEnd - 1) == ':' && text.charAt(machine) != '[';
	}

	private static int word(String text, int from, int to) {
		int end = text.indexOf(' ', from);
		return end < 0 || end > to ? to : end;
	}

	/** Whether a level stands at {@code at}, which may have lost its brackets, the bracket of a thread or site, or a result. */
	private static boolean isHead(String text, int at, int to) {
		if (levelEnd(text, at, to) >= 0 || BracketCutter.isThreadOrSite(text, at, to)) {
			return true;
		}
		int torn = at < to && text.charAt(at) == '[' ? at + 1 : at;
		while (torn < to && Chars.capital(text.charAt(torn))) {
			torn++;
		}
		return BracketCutter.isThreadOrSite(text, Chars.blanks(text, torn, to), to) || isResult(text, at, to);
	}

	/** Whether a target stands there and a result behind it. */
	private static boolean isResult(String text, int at, int to) {
		if (bracket(text, at, to) != at) {
			return false;
		}
		int end = Math.min(word(text, at, to), at + LONGEST_TARGET);
		for (int i = text.indexOf(']', at); i >= 0 && i < end; i = text.indexOf(']', i + 1)) {
			if (BracketCutter.isResult(text, i + 1, to)) {
				return true;
			}
		}
		return false;
	}

	/** The end of the level in brackets that follows the blanks at {@code from}, or -1. */
	static int levelEnd(String text, int from, int to) {
		int open = bracket(text, from, to);
		int close = open < 0 ? -1 : text.indexOf(']', open);
		return close >= 0 && close < to && Chars.capitals(text, open + 1, close) ? close + 1 : -1;
	}

	/** Where the bracket opens that follows the blanks at {@code from}, or -1. */
	static int bracket(String text, int from, int to) {
		int open = Chars.blanks(text, from, to);
		return open < to && text.charAt(open) == '[' ? open : -1;
	}

	private static int visible(String text, int from, int to) {
		int i = from;
		while (i < to && isUnseen(text, i)) {
			int end = i + Character.charCount(text.codePointAt(i));
			i = ESCAPES.indexOf(text.charAt(i)) < 0 ? end : colour(text, end, to);
		}
		return i;
	}

	/** The end of the rest of a colour code, or {@code from}. */
	private static int colour(String text, int from, int to) {
		int i = from + 1;
		while (i < to && (Chars.digit(text.charAt(i)) || text.charAt(i) == ';')) {
			i++;
		}
		return i < to && text.charAt(from) == '[' && Chars.letter(text.charAt(i)) ? i + 1 : from;
	}

	private static boolean isUnseen(String text, int at) {
		int c = text.codePointAt(at);
		if (c > Character.MAX_VALUE) {
			return c >= 0xE0000 && c <= 0xE0FFF || c >= 0x1BCA0 && c <= 0x1BCA3 || c >= 0x1D173 && c <= 0x1D17A;
		}
		for (int i = 0; i < UNSEEN.length(); i += 2) {
			if (c >= UNSEEN.charAt(i) && c <= UNSEEN.charAt(i + 1)) {
				return true;
			}
		}
		return false;
	}
}
