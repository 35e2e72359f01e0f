package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.text.EightBytes;

/**
 * A line without what is not seen in it: control characters, colour codes, marks of byte order and direction. Spaces of
 * other kinds and tabs are spaces, at the start of a line nothing. The grammar reads texts in the same way.
 */
final class SeenText {

	private static final char ESCAPE = 0x1B;
	private static final char SHOWN_ESCAPE = 0x241B;

	private SeenText() {}

	/** Tells whether bytes may hold something that is not seen, or a space of another kind. */
	static boolean isNeeded(byte[] b, int from, int to) {
		for (int i = EightBytes.plainEnd(b, from, to); i < to; i = EightBytes.plainEnd(b, i + 1, to)) {
			if (b[i] >= 0 || isLead(b, i, to)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a character that is wanted may begin with a byte: U+00xx, U+061C, U+1680, U+20xx to U+24xx, U+3000, U+FEFF. */
	private static boolean isLead(byte[] b, int i, int to) {
		int next = i + 1 < to ? b[i + 1] & 0xFF : 0;
		return switch (b[i] & 0xFF) {
			case 0xC2 -> next == 0x85 || next == 0xA0 || next == 0xAD;
			case 0xD8 -> next == 0x9C;
			case 0xE1 -> next == 0x9A;
			case 0xE2 -> next == 0x80 || next == 0x81 || next == 0x87 || next == 0x90;
			case 0xE3 -> next == 0x80;
			case 0xEF -> next == 0xBB;
			default -> false;
		};
	}

	/** Returns the bytes in UTF-8, which hold one line, without what is not seen. */
	static byte[] of(byte[] b, int from, int to) {
		return of(Letters.text(b, from, to)).getBytes(StandardCharsets.UTF_8);
	}

	private static String of(String line) {
		StringBuilder seen = new StringBuilder(line.length());
		boolean begun = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			int colour = colour(line, i);
			if (colour > i) {
				i = colour - 1;
			} else if (isSpace(c) && (begun || c == '\t')) {
				seen.append(begun ? ' ' : c);
			} else if (!isSpace(c) && !isUnseen(c)) {
				seen.append(c);
				begun |= c != ' ';
			}
		}
		return seen.toString();
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
