package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.Utf8;

/** The bytes of a line as they are read: UTF-8, and not more than {@link EntryReader#LONGEST_LINE} of them. */
final class LineBytes {

	private LineBytes() {}

	/** Returns where what is read of a line ends. */
	static int end(byte[] b, int from, int to) {
		int end = Math.min(to, from + EntryReader.LONGEST_LINE);
		return Bytes.end(b, from, end < to ? Utf8.cut(b, from, end, to) : end);
	}

	/** Tells whether bytes are no UTF-8, and so are Latin-1. */
	static boolean isLatin(byte[] b, int from, int to) {
		return EightBytes.hasHigh(b, from, to) && Utf8.length(b, from, to) < 0;
	}

	/** Returns bytes of Latin-1 as UTF-8. */
	static byte[] latin(byte[] b, int from, int to) {
		return new String(b, from, to - from, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
	}
}
