package io.github.probelight.engine.scan;

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
}
