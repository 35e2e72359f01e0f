package io.github.probelight.engine.table;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.EightBytes;

/**
 * Runs of results that are packed to be joined soon: quickly, in the order of the log, each by itself.
 * <p>
 * A run is a head (the number of results and the widths of outcomes and lines in bytes, then the lowest line), all
 * outcomes, all lines as what they are above the lowest, and all keys: a byte that says how much it is above the one
 * before, or 0 and three bytes of the key itself. That is four to six bytes a result.
 */
final class QuickRun {

	private static final int COUNT_BITS = 24;
	private static final int WIDTH_BITS = 4;
	private static final int WIDTH_MASK = (1 << WIDTH_BITS) - 1;
	/** Count and widths. */
	private static final int HEAD = 4;
	private static final int BASE = HEAD + Long.BYTES;
	static final int LARGEST_STEP = 255;
	/** Eight bytes are read and written at a time, whatever the width. */
	static final int BEHIND = Long.BYTES;

	private QuickRun() {}

	/** Returns the most bytes that a run of so many results needs, {@link #BEHIND} it included. */
	static int mostBytes(int size) {
		return BASE + size * (Integer.BYTES + Long.BYTES + PackedRun.LONG_KEY) + BEHIND;
	}

	/** Packs a run into an array that has room for it; returns its end. */
	static int write(GrowingRun run, byte[] b, int from) {
		int size = run.size();
		int[] keys = run.keys();
		int[] outcomes = run.outcomes();
		long[] lines = run.lines();
		int highest = 0;
		long low = Long.MAX_VALUE;
		long high = 0;
		for (int i = 0; i < size; i++) {
			highest |= outcomes[i];
			low = Math.min(low, lines[i]);
			high = Math.max(high, lines[i]);
		}
		int width = bytes(highest);
		int ofLine = bytes(high - low);
		EightBytes.put(b, from, size | width << COUNT_BITS | ofLine << COUNT_BITS + WIDTH_BITS);
		EightBytes.put(b, from + HEAD, low);
		int at = from + BASE;
		for (int i = 0; i < size; i++, at += width) {
			EightBytes.put(b, at, outcomes[i]);
		}
		for (int i = 0; i < size; i++, at += ofLine) {
			EightBytes.put(b, at, lines[i] - low);
		}
		return keys(keys, size, b, at);
	}

	/** Packs keys; returns where they end. */
	static int keys(int[] keys, int size, byte[] b, int from) {
		int at = from;
		int last = 0;
		for (int i = 0; i < size; i++) {
			int key = keys[i];
			int step = key - last;
			if (step > 0 && step <= LARGEST_STEP) {
				b[at++] = (byte) step;
			} else {
				EightBytes.put(b, at, (long) key << Byte.SIZE);
				at += PackedRun.LONG_KEY;
			}
			last = key;
		}
		return at;
	}

	/**
	 * Adds a run to another one.
	 *
	 * @param map what its outcomes are now, null if they are what they say
	 * @param before lines before the part of the log that it is from
	 */
	static void add(byte[] b, int from, int @Nullable [] map, long before, GrowingRun into) {
		int head = (int) EightBytes.get(b, from);
		int count = head & (1 << COUNT_BITS) - 1;
		int width = head >>> COUNT_BITS & WIDTH_MASK;
		int ofLine = head >>> COUNT_BITS + WIDTH_BITS;
		int first = into.grow(count);
		int end = first + count;
		long mask = mask(width);
		int at = from + BASE;
		int[] outcomes = into.outcomes();
		for (int i = first; i < end; i++, at += width) {
			outcomes[i] = (int) (EightBytes.get(b, at) & mask);
		}
		for (int i = first; map != null && i < end; i++) {
			outcomes[i] = map[outcomes[i]];
		}
		long base = EightBytes.get(b, from + HEAD) + before;
		mask = mask(ofLine);
		long[] lines = into.lines();
		for (int i = first; i < end; i++, at += ofLine) {
			lines[i] = base + (EightBytes.get(b, at) & mask);
		}
		PackedRun.keys(b, at, into.keys(), first, end);
	}

	/** Returns how many bytes a number needs, at least 1. */
	private static int bytes(long number) {
		return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(number) + Byte.SIZE - 1) / Byte.SIZE);
	}

	private static long mask(int width) {
		return -1L >>> Long.SIZE - width * Byte.SIZE;
	}
}
