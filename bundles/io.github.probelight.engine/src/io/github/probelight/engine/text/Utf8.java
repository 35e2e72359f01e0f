package io.github.probelight.engine.text;

/** The well-formed byte sequences of UTF-8 (RFC 3629, section 4). */
public final class Utf8 {

	private Utf8() {}

	/** Returns the length of the well-formed sequence at {@code at} (1 to 4), or 0 where none begins. */
	public static int sequence(byte[] b, int at, int to) {
		int c = b[at];
		if (c >= 0) {
			return 1;
		}
		c &= 0xFF;
		if (c < 0xC2 || c > 0xF4 || at + 1 >= to) {
			return 0;
		}
		int second = b[at + 1] & 0xFF;
		if (c < 0xE0) {
			return second >>> 6 == 2 ? 2 : 0;
		}
		// no overlong forms, no surrogates, nothing beyond U+10FFFF
		int low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
		int high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
		if (second < low || second > high || at + 2 >= to || (b[at + 2] & 0xC0) != 0x80) {
			return 0;
		}
		if (c < 0xF0) {
			return 3;
		}
		return at + 3 < to && (b[at + 3] & 0xC0) == 0x80 ? 4 : 0;
	}

	/** Returns the UTF-16 length of a well-formed range, or -1. */
	public static int length(byte[] b, int from, int to) {
		int length = 0;
		for (int i = from; i < to; length++) {
			if (b[i] >= 0) {
				i++;
				continue;
			}
			int n = sequence(b, i, to);
			if (n == 0) {
				return -1;
			}
			if (n == 4) {
				length++;
			}
			i += n;
		}
		return length;
	}

	/** Returns where to cut a range at most at {@code at}, so that no well-formed sequence is cut. */
	public static int cut(byte[] b, int from, int at, int to) {
		for (int back = 1; back <= 3 && at - back >= from; back++) {
			int c = b[at - back];
			if (c >= 0) {
				return at;
			}
			if ((c & 0xC0) == 0xC0) {
				return sequence(b, at - back, to) > back ? at - back : at;
			}
		}
		return at;
	}
}
