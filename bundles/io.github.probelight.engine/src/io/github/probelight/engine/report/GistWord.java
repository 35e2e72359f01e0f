package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.Ipv6;

/** The words of a message, and which of them vary from entry to entry. */
public final class GistWord {

	private static final int SHORTEST_ID = 6;

	private GistWord() {}

	/** Tells whether a byte may begin a word: a letter, a digit, one of {@code _ / \ ~}, or anything beyond ASCII. */
	public static boolean begins(byte c) {
		return isLetter(c) || isDigit(c) || c == '_' || c == '/' || c == '\\' || c == '~';
	}

	/** Tells whether a byte may stand within a word: what begins one, and {@code . : @ % + - $}. */
	public static boolean holds(byte c) {
		return begins(c) || c == '.' || c == ':' || c == '@' || c == '%' || c == '+' || c == '-' || c == '$';
	}

	public static boolean isLetter(byte c) {
		return (c | 32) >= 'a' && (c | 32) <= 'z' || c < 0;
	}

	private static boolean isDigit(byte c) {
		return c >= '0' && c <= '9';
	}

	/** Returns where the word that begins at {@code from} ends; punctuation at its end is not its own. */
	public static int end(byte[] b, int from, int to) {
		int i = from + 1;
		while (i < to && (holds(b[i])
				|| b[i] == ',' && isDigit(b[i - 1]) && i + 1 < to && isDigit(b[i + 1]))) {
			i++;
		}
		while (i > from + 1 && !begins(b[i - 1])) {
			i--;
		}
		return i;
	}

	/**
	 * Tells whether a whole word varies: it begins with a digit, or is a path, a URL, a mail address, a host with a
	 * domain, an IPv6 address, or six hexadecimal digits and more with a number among them. What is in {@code halves} is
	 * overwritten.
	 */
	static boolean varies(byte[] b, int from, int to, long[] halves) {
		return isDigit(b[from]) || isPlace(b, from, to) || isId(b, from, to) || isHost(b, from, to)
				|| isIpv6(b, from, to, halves);
	}

	/** A path, a URL, a share, or a name with an at sign in it. */
	private static boolean isPlace(byte[] b, int from, int to) {
		if (to - from > 1 && !isLetter(b[from]) && b[from] != '_') {
			return true;
		}
		int slashes = 0;
		for (int i = from + 1; i < to; i++) {
			slashes += b[i] == '/' || b[i] == '\\' ? 1 : 0;
			if (b[i] == '@' || b[i] == '\\' && b[i - 1] == ':') {
				return true;
			}
		}
		return slashes > 1;
	}

	/** Six hexadecimal digits and more, with a number among them and perhaps hyphens and colons. */
	public static boolean isId(byte[] b, int from, int to) {
		boolean digit = false;
		for (int i = from; i < to; i++) {
			digit |= isDigit(b[i]);
			if (!isDigit(b[i]) && !((b[i] | 32) >= 'a' && (b[i] | 32) <= 'f') && b[i] != '-' && b[i] != ':') {
				return false;
			}
		}
		return digit && to - from >= SHORTEST_ID;
	}

	/** Labels of letters of one case, digits and hyphens with dots between; the last has two letters or more. */
	private static boolean isHost(byte[] b, int from, int to) {
		int dot = -1;
		boolean lower = false;
		boolean upper = false;
		for (int i = from; i < to; i++) {
			if (b[i] == '.') {
				if (i == dot + 1) {
					return false;
				}
				dot = i;
			} else if (!isLetter(b[i]) && !isDigit(b[i]) && b[i] != '-' && b[i] != '_') {
				return false;
			}
			lower |= b[i] >= 'a' && b[i] <= 'z';
			upper |= b[i] >= 'A' && b[i] <= 'Z';
		}
		for (int i = dot + 1; i < to; i++) {
			if (!isLetter(b[i])) {
				return false;
			}
		}
		return dot > from && to - dot > 2 && !(lower && upper);
	}

	/** Tells whether a word is an IPv6 address, perhaps with a zone; {@code halves} are overwritten. */
	static boolean isIpv6(byte[] b, int from, int to, long[] halves) {
		int end = from;
		while (end < to && b[end] != '%') {
			end++;
		}
		return Ipv6.parse(b, from, end, halves);
	}

	/** Returns the length of the number that begins here, 0 if none does: digits with single {@code . :} within. */
	static int digits(byte[] b, int from, int to) {
		int i = from;
		while (i < to && (isDigit(b[i])
				|| i > from && (b[i] == '.' || b[i] == ':') && i + 1 < to && isDigit(b[i + 1]))) {
			i++;
		}
		return i - from;
	}
}
