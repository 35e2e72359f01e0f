package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.report.GistWord;

/**
 * Free text without what tells whose it is. Nothing of it stays but punctuation, times, words of the log itself, and the
 * names of classes of Java and of the product: whatever else there may be, it need not be recognised to be replaced.
 * Addresses are, so that each has one pseudonym in all of its spellings.
 */
final class TextMask {

	/** What may stay. */
	enum Stays {
		/** No word: this is a name. */
		NOTHING,
		/** Words of the log. */
		WORDS,
		/** These, and numbers that no address would be written as. */
		WORDS_AND_NUMBERS
	}

	private static final int SHORTEST_ID = 12;
	private static final int LONGEST_KEPT_NUMBER = 6;
	private static final String[] ENDINGS = {"Exception", "Error", "Throwable"};

	private final Pseudonyms pseudonyms;
	private final AddressMask addresses;

	TextMask(Pseudonyms pseudonyms) {
		this.pseudonyms = pseudonyms;
		addresses = new AddressMask(pseudonyms);
	}

	/** Adds what stands for bytes of UTF-8. */
	void add(byte[] b, int from, int to, Stays stays, MaskedBytes out) {
		int i = from;
		while (i < to) {
			int end = addresses.add(b, from, i, to, out);
			if (end > i) {
				i = end;
			} else if (UsualTime.is(b, i, to) && (i == from || !isPiece(b[i - 1]))) {
				end = i + UsualTime.LENGTH;
				out.add(b, i, end);
				i = end;
			} else if (isControl(b[i])) {
				i++; // could hide a word from whoever looks for it
			} else if (isPiece(b[i])) {
				end = GistWord.end(b, i, to);
				word(b, from, i, end, to, stays, out);
				i = end;
			} else {
				out.add(b[i++]);
			}
		}
	}

	private static boolean isControl(byte c) {
		return c >= 0 && c < ' ' && c != '\t' || c == 0x7F;
	}

	private static boolean isPiece(byte c) {
		return GistWord.isLetter(c) || c >= '0' && c <= '9';
	}

	/** Adds a word, which may be any number of letters, digits and what may stand between them. */
	private void word(byte[] b, int start, int from, int to, int end, Stays stays, MaskedBytes out) {
		boolean part = from > start && GistWord.holds(b[from - 1]) && b[from - 1] != ':' && b[from - 1] != '-';
		int known = part ? from : LogWords.classEnd(b, from, to);
		out.add(b, from, known);
		boolean words = stays != Stays.NOTHING && !part && known == from && isPlain(b, from, to, end);
		boolean numbers = stays == Stays.WORDS_AND_NUMBERS && !part;
		if (!words && known == from && isLongId(b, from, to)) {
			out.add(pseudonyms.id(b, from, to));
			return;
		}
		for (int i = known; i < to;) {
			int next = addresses.add(b, start, i, end, out);
			if (next > i) {
				i = next;
			} else if (b[i] >= '0' && b[i] <= '9') {
				next = digitsEnd(b, i, to);
				boolean port = isPort(b, i, next, end);
				boolean kept = port || numbers && next - i <= LONGEST_KEPT_NUMBER;
				out.add(kept ? Arrays.copyOfRange(b, i, next) : pseudonyms.number(b, i, next));
				i = next;
				if (port) {
					next = lettersEnd(b, i + 1, end);
					out.add(b, i, next);
					i = next;
				}
			} else if (GistWord.isLetter(b[i])) {
				next = lettersEnd(b, i, to);
				letters(b, from, i, next, end, words, out);
				i = next;
			} else if (isControl(b[i])) {
				i++;
			} else {
				out.add(b[i++]);
			}
		}
	}

	/** Tells whether all letters of a word are words of the log, with nothing but hyphens and colons between them. */
	private static boolean isPlain(byte[] b, int from, int to, int end) {
		for (int i = from; i < to;) {
			if (GistWord.isLetter(b[i])) {
				int next = lettersEnd(b, i, to);
				if (!LogWords.isKnown(b, i, next)) {
					return false;
				}
				i = next;
			} else if (b[i] == '-' || b[i] == ':' || b[i] >= '0' && b[i] <= '9') {
				i++;
			} else {
				return false;
			}
		}
		return to == end || b[to] != '.' && b[to] != '@' && b[to] != '\\' || to + 1 == end || b[to + 1] == ' ';
	}

	private static boolean isLongId(byte[] b, int from, int to) {
		boolean digit = false;
		boolean letter = false;
		for (int i = from; i < to; i++) {
			boolean number = b[i] >= '0' && b[i] <= '9';
			digit |= number;
			letter |= !number && b[i] != '-' && b[i] != '+';
			if (!number && b[i] != '-' && b[i] != '+' && !((b[i] | 32) >= 'a' && (b[i] | 32) <= 'z')) {
				return false;
			}
		}
		return digit && letter && (to - from >= 2 * SHORTEST_ID
				|| to - from >= SHORTEST_ID && GistWord.isId(b, from, to));
	}

	/** A port with a protocol behind it, as results have it. */
	private static boolean isPort(byte[] b, int from, int to, int end) {
		if (to - from > 5 || to >= end || b[to] != '/') {
			return false;
		}
		int last = lettersEnd(b, to + 1, end);
		String protocol = new String(b, to + 1, last - to - 1, StandardCharsets.ISO_8859_1);
		return (protocol.equalsIgnoreCase("tcp") || protocol.equalsIgnoreCase("udp")
				|| protocol.equalsIgnoreCase("sctp")) && (last == end || !GistWord.holds(b[last]) || b[last] == '.');
	}

	private void letters(byte[] b, int wordFrom, int from, int to, int end, boolean stays, MaskedBytes out) {
		if (stays || isScheme(b, from, to, end)) {
			out.add(b, from, to);
			return;
		}
		for (int i = from; i < to; i++) {
			if (b[i] < 0) {
				out.add(pseudonyms.wideWord(new String(b, from, to - from, StandardCharsets.UTF_8)));
				return;
			}
		}
		// an exception has a dot in its name
		int ending = from > wordFrom && b[from - 1] == '.' ? ending(b, from, to) : to;
		if (ending > from) {
			out.add(pseudonyms.word(b, from, ending));
		}
		out.add(b, ending, to);
	}

	private static boolean isScheme(byte[] b, int from, int to, int end) {
		return to + 2 < end && b[to] == ':' && b[to + 1] == '/' && b[to + 2] == '/' && LogWords.isKnown(b, from, to);
	}

	/** Returns where the ending of the name of an exception begins; the end if it has none. */
	private static int ending(byte[] b, int from, int to) {
		for (String ending : ENDINGS) {
			int start = to - ending.length();
			if (start >= from && b[start] == ending.charAt(0)
					&& ending.equals(new String(b, start, to - start, StandardCharsets.ISO_8859_1))) {
				return start;
			}
		}
		return to;
	}

	private static int lettersEnd(byte[] b, int from, int to) {
		int i = from;
		while (i < to && GistWord.isLetter(b[i])) {
			i++;
		}
		return i;
	}

	private static int digitsEnd(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] >= '0' && b[i] <= '9') {
			i++;
		}
		return i;
	}
}
