package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

/** A range of bytes in the line that was read last; reused for every line. The bytes are UTF-8. */
public final class Range {

	private byte[] bytes = {};
	private int from = -1;
	private int to = -1;

	Range() {}

	/** Returns the array that the range is in; not always the one that was given to the scanner. */
	public byte[] bytes() {
		return bytes;
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

	/** Tells whether the line has this part, even an empty one. */
	public boolean present() {
		return from >= 0;
	}

	/** Returns the range as text, "" if absent. */
	public String string() {
		return present() ? new String(bytes, from, to - from, StandardCharsets.UTF_8) : "";
	}

	void set(byte[] in, int newFrom, int newTo) {
		bytes = in;
		from = newFrom;
		to = newTo;
	}

	void clear() {
		from = -1;
		to = -1;
	}
}
