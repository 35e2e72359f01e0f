package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Words with letters beyond ASCII: a letter becomes one that takes as many bytes and is as large; what is neither letter
 * nor digit stays if it is usual punctuation, for anything may be written in signs.
 */
final class WideWord {

	private static final String PUNCTUATION = "\u00A0\u00AB\u00BB\u00B0\u00B7\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201A"
			+ "\u201C\u201D\u201E\u2022\u2026\u2192\u20AC\u00A7";
	private static final char OTHER = '\u00BF';
	private static final int LATIN = 26;
	private static final int CYRILLIC = 32;
	private static final int HEBREW = 27;
	private static final int HAN = 4096;
	private static final int TWO_BYTES = 0x800;

	private WideWord() {}

	static String of(String word, Secret secret) {
		byte[] key = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
		StringBuilder mapped = new StringBuilder(word.length());
		byte[] random = {};
		int at = 0;
		for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
			if (at % Secret.BYTES == 0) {
				random = secret.bytes('w', at, key, 0, key.length);
			}
			int low = random[at % Secret.BYTES] & 0xFF;
			int high = random[(at + 1) % Secret.BYTES] & 0xFF;
			at += 2;
			mapped.appendCodePoint(mapped(word.codePointAt(i), high << Byte.SIZE | low));
		}
		return mapped.toString();
	}

	private static int mapped(int c, int any) {
		if (PUNCTUATION.indexOf(c) >= 0) {
			return c;
		}
		if (!Character.isLetterOrDigit(c)) {
			return OTHER;
		}
		boolean large = Character.isUpperCase(c);
		if (c < 0x80) {
			return (large ? 'A' : 'a') + any % LATIN;
		}
		if (c < TWO_BYTES) {
			boolean small = Character.isLowerCase(c);
			return large ? 0x410 + any % CYRILLIC : small ? 0x430 + any % CYRILLIC : 0x5D0 + any % HEBREW;
		}
		return (Character.isBmpCodePoint(c) ? 0x4E00 : 0x20000) + any % HAN;
	}
}
