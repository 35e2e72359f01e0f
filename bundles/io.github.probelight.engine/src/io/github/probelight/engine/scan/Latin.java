package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

/** What the bytes beyond ASCII of one line stand for: UTF-8, or Latin-1 if the line is not valid UTF-8. */
final class Latin {

	private byte[] line = {};
	private int from;
	private int to;
	private boolean known;
	private boolean utf8;

	void line(byte[] b, int lineFrom, int lineTo) {
		line = b;
		from = lineFrom;
		to = lineTo;
		known = false;
	}

	/** Returns the length in bytes of the letter or digit at {@code at}, or 0 if something else is there. */
	int word(byte[] b, int at) {
		int length = length(b, at);
		String c = text(at, at + length);
		return c.length() == 1 && MessageReader.isWord(c.charAt(0)) ? length : 0;
	}

	/** Tells whether a lower-case letter is at {@code at}. */
	boolean lowerCase(byte[] b, int at) {
		return Character.isLowerCase(text(at, at + length(b, at)).charAt(0));
	}

	/** Returns a range of the line as text. */
	String text(int start, int end) {
		return new String(line, start, end - start, isUtf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
	}

	private int length(byte[] b, int at) {
		int c = b[at] & 0xFF;
		return !isUtf8() ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
	}

	private boolean isUtf8() {
		if (!known) {
			known = true;
			utf8 = Range.isUtf8(line, from, to);
		}
		return utf8;
	}
}
