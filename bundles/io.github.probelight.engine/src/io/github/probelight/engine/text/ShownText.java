package io.github.probelight.engine.text;

import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a row become the text on screen: UTF-8, or Latin-1 for a row that is not well-formed UTF-8, and a
 * visible sign for each character that would be invisible or would change how the others are shown: controls, line
 * breaks, direction marks, and all that Unicode's DerivedCoreProperties.txt calls Default_Ignorable_Code_Point. Signs
 * replace UTF-16 units one to one, so lengths do not change.
 */
public final class ShownText {

	/** The sign for a character without width, such as the byte order mark at the start of a file. */
	public static final char INVISIBLE = '\u2422';

	private static final char BIDI = '\u21C4';
	private static final char BREAK = '\u2424';
	private static final char UNKNOWN = '\uFFFD';

	private ShownText() {}

	/** Returns the text with signs for its control, direction, line break and invisible characters; tabs stay. */
	public static String of(String text) {
		int i = 0;
		while (i < text.length() && sign(text, i) == text.charAt(i)) {
			i++;
		}
		if (i == text.length()) {
			return text;
		}
		char[] shown = text.toCharArray();
		for (; i < shown.length; i++) {
			shown[i] = sign(text, i);
		}
		return new String(shown);
	}

	/** Returns the shown text of one row. */
	public static String decode(byte[] bytes, int from, int length) {
		boolean latin = !EightBytes.hasHigh(bytes, from, from + length) || Utf8.length(bytes, from, from + length) < 0;
		return of(new String(bytes, from, length, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
	}

	/** Returns the number of UTF-16 units of {@link #decode}. */
	public static int length(byte[] bytes, int from, int length) {
		if (!EightBytes.hasHigh(bytes, from, from + length)) {
			return length;
		}
		int decoded = Utf8.length(bytes, from, from + length);
		return decoded < 0 ? length : decoded;
	}

	/** The sign for one unit of a text; a character of two units gets two. */
	private static char sign(String text, int i) {
		char c = text.charAt(i);
		if (!Character.isSurrogate(c)) {
			return sign(c);
		}
		boolean hidden = i > 0 && isInvisible(text.charAt(i - 1), c)
				|| i + 1 < text.length() && isInvisible(c, text.charAt(i + 1));
		return hidden ? INVISIBLE : c;
	}

	private static char sign(char c) {
		if (c < 0x20) {
			return c == '\t' ? c : (char) (0x2400 + c);
		}
		if (c < 0x7F) {
			return c;
		}
		if (c == 0x7F) {
			return '\u2421';
		}
		if (c < 0xA0) {
			return c == 0x85 ? BREAK : UNKNOWN;
		}
		return switch (c) {
			case 0x2028, 0x2029 -> BREAK;
			case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> BIDI;
			case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180E, 0x180F, 0x200B, 0x200C,
					0x200D, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2065, 0x206A, 0x206B, 0x206C, 0x206D, 0x206E,
					0x206F, 0x3164, 0xFEFF, 0xFFA0 ->
				INVISIBLE;
			default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xFFF0 && c <= 0xFFFB ? INVISIBLE : c;
		};
	}

	/**
	 * Whether the two units stand for a character beyond U+FFFF that is not seen: tags and further variation selectors,
	 * which can carry a hidden text, and the format controls of shorthand and music.
	 */
	private static boolean isInvisible(char high, char low) {
		if (!Character.isSurrogatePair(high, low)) {
			return false;
		}
		int c = Character.toCodePoint(high, low);
		return c >= 0xE0000 && c <= 0xE0FFF || c >= 0x1BCA0 && c <= 0x1BCA3 || c >= 0x1D173 && c <= 0x1D17A;
	}
}
