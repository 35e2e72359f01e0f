package io.github.probelight.engine.scan;

import java.util.Arrays;

/**
 * How the line before began: its time, and all up to its target or message. Most lines of a log begin like the one
 * before, and that is one comparison.
 */
final class Beginning {

	private byte[] bytes = {};
	/** Of {@link #bytes}, 0 if nothing is kept. */
	private int length;
	private int timeLength;
	private long time;
	/** Its brackets, as {@link Head} knows them. */
	private int slot;
	private int version;

	/** Returns the length of the time that is kept. */
	int timeLength() {
		return timeLength;
	}

	/** Returns the time that is kept, as in {@link EntryScanner#time()}. */
	long time() {
		return time;
	}

	/** Returns which brackets it has, see {@link Head#slot()}. */
	int slot() {
		return slot;
	}

	/** Returns where the beginning ends if a line that starts at {@code from} has it and the head still knows it, or -1. */
	int end(byte[] b, int from, int to, Head head) {
		int end = from + length;
		return length > 0 && end <= to && Arrays.equals(b, from, end, bytes, 0, length)
				&& head.version(slot) == version ? end : -1;
	}

	/**
	 * Keeps the beginning of a line.
	 *
	 * @param at where its time ends
	 * @param end where the beginning ends; below {@code from} if it is none to keep
	 * @param ofLine the time
	 * @param head what has just read the brackets
	 */
	void keep(byte[] b, int from, int at, int end, long ofLine, Head head) {
		length = Math.max(0, end - from);
		slot = Math.max(0, head.slot());
		version = head.version(slot);
		timeLength = at - from;
		time = ofLine;
		if (length > bytes.length) {
			bytes = new byte[length * 2];
		}
		System.arraycopy(b, from, bytes, 0, length);
	}
}
