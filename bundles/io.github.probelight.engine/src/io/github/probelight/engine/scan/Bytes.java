package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comparisons of byte ranges with words. */
final class Bytes {

	private Bytes() {}

	/** Tells whether a range begins with a word. */
	static boolean starts(byte[] b, int from, int to, byte[] word) {
		if (to - from < word.length) {
			return false;
		}
		for (int i = 0; i < word.length; i++) {
			if (b[from + i] != word[i]) {
				return false;
			}
		}
		return true;
	}

	/** Tells whether a range begins with one of some words. */
	static boolean startsAny(byte[] b, int from, int to, byte[][] words) {
		for (byte[] word : words) {
			if (starts(b, from, to, word)) {
				return true;
			}
		}
		return false;
	}

	/** Returns words of ASCII as bytes. */
	static byte[][] ascii(List<String> words) {
		return words.stream().map(word -> word.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
	}

	/** Tells whether a range is a word. */
	static boolean equal(byte[] b, int from, int to, byte[] word) {
		return to - from == word.length && starts(b, from, to, word);
	}

	/** Tells whether a range is one or more capitals. */
	static boolean capitals(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] < 'A' || b[i] > 'Z') {
				return false;
			}
		}
		return to > from;
	}

	/** Returns where the blanks and carriage returns begin that end a line; they are no part of it. */
	static int end(byte[] b, int from, int to) {
		int end = to;
		while (end > from && (b[end - 1] == ' ' || b[end - 1] == '\r' || b[end - 1] == '\t')) {
			end--;
		}
		return end;
	}
}
