package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.text.Utf8;

/** A range of bytes in the line that was read last; reused for every line. Absent is an empty range at -1. */
public final class Range {

	private int from = -1;
	private int to = -1;

	Range() {
	}

	/** Returns the index of the first byte, -1 if absent. */
	public int from() {
		return from;
	}

	/** Returns the index behind the last byte, -1 if absent. */
	public int to() {
		return to;
	}

	/** Returns the number of bytes. */
	public int length() {
		return to - from;
	}

	/** Tells whether the line has this part, be it empty. */
	public boolean present() {
		return from >= 0;
	}

	/** Returns the range as text: UTF-8, or Latin-1 if it is not valid UTF-8; "" if absent. */
	public String string(byte[] b) {
		return present() ? text(b, from, to) : "";
	}

	void set(int newFrom, int newTo) {
		from = newFrom;
		to = newTo;
	}

	void clear() {
		set(-1, -1);
	}

	static String text(byte[] b, int from, int to) {
		return new String(b, from, to - from,
				isUtf8(b, from, to) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
	}

	static boolean isUtf8(byte[] b, int from, int to) {
		return Utf8.length(b, from, to) >= 0;
	}
}
