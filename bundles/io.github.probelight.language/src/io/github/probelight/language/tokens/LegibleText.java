package io.github.probelight.language.tokens;

import java.util.Arrays;

/**
 * A text without what is not seen in it: control characters, colour codes, marks of byte order and direction, and the
 * signs that are shown for them. Spaces of other kinds and tabs are spaces, at the start of a line nothing.
 */
public final class LegibleText {

	private static final char ESCAPE = 0x1B;
	private static final char SHOWN_ESCAPE = 0x241B;

	private final String whole;
	private final String text;
	/** Where each character of {@link #text} stands in {@link #whole}; empty if they are the same. */
	private final int[] places;

	private LegibleText(String whole, String text, int[] places) {
		this.whole = whole;
		this.text = text;
		this.places = places;
	}

	/** The text as it is read; one of which nothing is seen, as it stands. */
	public static LegibleText of(String whole) {
		int i = 0;
		while (i < whole.length() && !isUnseen(whole.charAt(i)) && !isSpace(whole.charAt(i))) {
			i++;
		}
		return i == whole.length() ? new LegibleText(whole, whole, new int[0]) : cleaned(whole, false);
	}

	/** A part of a line as it is read. */
	public static String inLine(String part) {
		return cleaned(part, true).text;
	}

	/** The start and the end of what is seen of a part of a line, blanks around it left out. */
	public static int[] extent(String part) {
		int start = -1;
		int end = 0;
		for (int i = 0; i < part.length(); i++) {
			char c = part.charAt(i);
			int colour = colour(part, i);
			if (colour > i) {
				i = colour - 1;
			} else if (c != ' ' && !isSpace(c) && !isUnseen(c)) {
				start = start < 0 ? i : start;
				end = i + 1;
			}
		}
		return new int[]{Math.max(0, start), end};
	}

	private static LegibleText cleaned(String whole, boolean inLine) {
		StringBuilder seen = new StringBuilder(whole.length());
		int[] places = new int[whole.length()];
		boolean begun = inLine;
		for (int i = 0; i < whole.length(); i++) {
			char c = whole.charAt(i);
			int colour = colour(whole, i);
			if (colour > i) {
				i = colour - 1;
				continue;
			}
			if (isUnseen(c) || isSpace(c) && !begun && c != '\t') {
				continue;
			}
			places[seen.length()] = i;
			seen.append(isSpace(c) && begun ? ' ' : c);
			begun = c != '\n' && (begun || c != ' ' && c != '\t');
		}
		return seen.isEmpty() && !inLine
				? new LegibleText(whole, whole, new int[0])
				: new LegibleText(whole, seen.toString(), Arrays.copyOf(places, seen.length()));
	}

	/** What is read. */
	public String text() {
		return text;
	}

	/** Where in the whole text the characters end that stand before {@code at} in what is read, with the unseen behind. */
	int end(int at) {
		if (at == text.length()) {
			return whole.length();
		}
		if (places.length == 0) {
			return at;
		}
		return at > 0 && text.charAt(at - 1) == '\n' ? places[at - 1] + 1 : places[at];
	}

	/** Whether a character is neither seen nor a space; the signs that are shown for such characters are like them. */
	private static boolean isUnseen(char c) {
		if (c < 0x20) {
			return c != '\t' && c != '\n';
		}
		return switch (c) {
			case 0x7F, 0x85, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x21C4, 0x2424, 0xFEFF -> true;
			default -> c >= 0x2028 && c <= 0x202E || c >= 0x2060 && c <= 0x206F || c >= 0x2400 && c <= 0x2422;
		};
	}

	/** Whether a character is a space other than the usual one. */
	private static boolean isSpace(char c) {
		return switch (c) {
			case '\t', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000 -> true;
			default -> c >= 0x2000 && c <= 0x200A;
		};
	}

	/** The end of the colour code that begins at {@code at}: ESC, "[", numbers, a letter; {@code at} if none does. */
	private static int colour(String text, int at) {
		char c = text.charAt(at);
		if (c != ESCAPE && c != SHOWN_ESCAPE || at + 1 == text.length() || text.charAt(at + 1) != '[') {
			return at;
		}
		int i = at + 2;
		while (i < text.length() && (text.charAt(i) >= '0' && text.charAt(i) <= '9' || text.charAt(i) == ';')) {
			i++;
		}
		boolean letter = i < text.length() && (text.charAt(i) | 0x20) >= 'a' && (text.charAt(i) | 0x20) <= 'z';
		return letter ? i + 1 : at;
	}
}
