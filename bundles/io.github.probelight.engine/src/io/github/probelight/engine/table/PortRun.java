package io.github.probelight.engine.table;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.EightBytes;

/**
 * The port results of one host, unpacked; one object serves many hosts, one after the other.
 * <p>
 * Packed, a run is a head (the number of results and the widths of outcomes and lines in bytes, then the lowest line),
 * all outcomes, all lines as what they are above the lowest, and all keys: a byte that says how much it is above the one
 * before, or 0 and three bytes of the key itself. That is four to six bytes a result, which are unpacked
 * column by column, without a decision for each.
 */
public final class PortRun {

	private static final int COUNT_BITS = 24;
	private static final int WIDTH_BITS = 4;
	private static final int WIDTH_MASK = (1 << WIDTH_BITS) - 1;
	/** Count and widths. */
	private static final int HEAD = 4;
	private static final int BASE = HEAD + Long.BYTES;
	private static final int LARGEST_STEP = 255;
	/** Bytes of a key that follows a 0, and the 0. */
	private static final int LONG_KEY = 4;
	/** Eight bytes are read and written at a time, whatever the width. */
	static final int BEHIND = Long.BYTES;

	/**
	 * Packed runs of many hosts.
	 *
	 * @param bytes the runs, and at least {@link #BEHIND} bytes behind each
	 * @param from where the first is
	 * @param to where the last ends
	 * @param outcomes what their outcomes are now, null if they are what they say
	 * @param lines lines before the part of the log that they are from
	 */
	public record Segment(byte[] bytes, int from, int to, int @Nullable [] outcomes, long lines) {}

	private int size;
	/** As long as the longest run so far: an object that serves one host only takes no more than that needs. */
	private int[] keys = {};
	private int[] outcomes = {};
	private long[] lines = {};
	private long[] order = {};
	/** What outcomes and lines are put into in another order. */
	private int[] spareOutcomes = {};
	private long[] spareLines = {};

	/** Where the lines are, if they have not been unpacked, and how. */
	private byte @Nullable [] packed;
	private int linesFrom;
	private int lineWidth;
	private long lineBase;

	/** Returns how many results there are. */
	public int size() {
		return size;
	}

	/** Returns the number of a port and protocol; results are in their order. */
	public int key(int i) {
		return keys[i];
	}

	/** Returns the outcome of a result, a number. */
	public int outcome(int i) {
		return outcomes[i];
	}

	/** Returns the line of a result. */
	public long line(int i) {
		byte[] b = packed;
		return b == null ? lines[i] : lineBase + (EightBytes.get(b, linesFrom + i * lineWidth) & mask(lineWidth));
	}

	void clear() {
		size = 0;
		packed = null;
	}

	void add(int key, int outcome, long line) {
		reserve(size + 1);
		keys[size] = key;
		outcomes[size] = outcome;
		lines[size++] = line;
	}

	/** Takes a packed run alone; its lines are unpacked when they are asked for. */
	void read(Segment segment, int from) {
		clear();
		columns(segment, from);
		packed = segment.bytes;
	}

	/** Adds a packed run. */
	void add(Segment segment, int from) {
		int first = size;
		columns(segment, from);
		byte[] b = segment.bytes;
		long mask = mask(lineWidth);
		int at = linesFrom;
		for (int i = first; i < size; i++, at += lineWidth) {
			lines[i] = lineBase + (EightBytes.get(b, at) & mask);
		}
	}

	/** Adds one to the count of the class of each outcome of a packed run; nothing is unpacked. */
	static void count(Segment segment, int from, int[] classes, int[] counts) {
		byte[] b = segment.bytes;
		int[] map = segment.outcomes;
		int head = (int) EightBytes.get(b, from);
		int width = head >>> COUNT_BITS & WIDTH_MASK;
		long mask = mask(width);
		int at = from + BASE;
		for (int left = head & (1 << COUNT_BITS) - 1; left > 0; left--, at += width) {
			int outcome = (int) (EightBytes.get(b, at) & mask);
			counts[classes[map == null ? outcome : map[outcome]]]++;
		}
	}

	/** Returns how many bytes a packed run has. */
	static int length(Segment segment, int from) {
		byte[] b = segment.bytes;
		int head = (int) EightBytes.get(b, from);
		int count = head & (1 << COUNT_BITS) - 1;
		int at = from + BASE + count * ((head >>> COUNT_BITS & WIDTH_MASK) + (head >>> COUNT_BITS + WIDTH_BITS));
		for (int i = 0; i < count; i++) {
			at += b[at] == 0 ? LONG_KEY : 1;
		}
		return at - from;
	}

	/**
	 * Tells whether bytes are a packed run.
	 *
	 * @param to where it ends; there are {@link #BEHIND} bytes more
	 * @param outcomes number of outcomes
	 * @param known which keys there may be
	 */
	static boolean isSound(byte[] b, int from, int to, int outcomes, BitSet known) {
		int head = (int) EightBytes.get(b, from);
		int count = head & (1 << COUNT_BITS) - 1;
		int width = head >>> COUNT_BITS & WIDTH_MASK;
		int ofLine = head >>> COUNT_BITS + WIDTH_BITS;
		long columns = BASE + (long) count * (width + ofLine);
		boolean fits = count > 0 && width > 0 && width <= Integer.BYTES && ofLine > 0 && ofLine <= Long.BYTES
				&& from + columns + count <= to;
		if (!fits) {
			return false;
		}
		int at = from + BASE;
		boolean sound = true;
		long mask = mask(width);
		for (int i = 0; i < count; i++, at += width) {
			sound &= (EightBytes.get(b, at) & mask) < outcomes;
		}
		long base = EightBytes.get(b, from + HEAD);
		mask = mask(ofLine);
		sound &= base >= 0;
		for (int i = 0; i < count; i++, at += ofLine) {
			long above = EightBytes.get(b, at) & mask;
			sound &= above >= 0 && above < FactsInput.LARGEST - base;
		}
		return sound && areKeys(b, at, to, count, known);
	}

	/** Tells whether so many keys lie between two places, each above the one before. */
	private static boolean areKeys(byte[] b, int from, int to, int count, BitSet known) {
		int at = from;
		int key = -1;
		int read = 0;
		for (; read < count && at < to; read++) {
			int step = b[at++] & 0xFF;
			int next = Math.max(0, key) + step;
			if (step == 0) {
				next = (int) EightBytes.get(b, at) & 0xFFFFFF;
				at += LONG_KEY - 1;
			}
			if (next <= key || !known.get(next)) {
				return false;
			}
			key = next;
		}
		return read == count && at == to;
	}

	private void columns(Segment segment, int from) {
		byte[] b = segment.bytes;
		int[] map = segment.outcomes;
		int head = (int) EightBytes.get(b, from);
		int count = head & (1 << COUNT_BITS) - 1;
		int width = head >>> COUNT_BITS & WIDTH_MASK;
		int end = size + count;
		reserve(end);
		lineWidth = head >>> COUNT_BITS + WIDTH_BITS;
		lineBase = EightBytes.get(b, from + HEAD) + segment.lines;
		linesFrom = from + BASE + count * width;
		int at = from + BASE;
		int[] into = outcomes;
		if (width == 1) {
			for (int i = size; i < end; i++) {
				into[i] = b[at++] & 0xFF;
			}
		} else {
			long mask = mask(width);
			for (int i = size; i < end; i++, at += width) {
				into[i] = (int) (EightBytes.get(b, at) & mask);
			}
		}
		if (map != null) {
			for (int i = size; i < end; i++) {
				into[i] = map[into[i]];
			}
		}
		at = linesFrom + count * lineWidth;
		into = keys;
		int key = 0;
		for (int i = size; i < end; i++) {
			int step = b[at++] & 0xFF;
			if (step == 0) {
				key = (int) EightBytes.get(b, at) & 0xFFFFFF;
				at += LONG_KEY - 1;
			} else {
				key += step;
			}
			into[i] = key;
		}
		size = end;
	}

	/** Puts the results in the order of ports, and keeps of several for one port the one that was added last. */
	void keepLast() {
		boolean ascending = true;
		for (int i = 1; i < size; i++) {
			ascending &= keys[i - 1] < keys[i];
		}
		if (ascending) {
			return;
		}
		order = order.length < size ? new long[keys.length] : order;
		for (int i = 0; i < size; i++) {
			order[i] = (long) keys[i] << Integer.SIZE | i;
		}
		Arrays.sort(order, 0, size);
		int[] oldOutcomes = outcomes;
		long[] oldLines = lines;
		outcomes = spareOutcomes.length < oldOutcomes.length ? new int[oldOutcomes.length] : spareOutcomes;
		lines = spareLines.length < oldLines.length ? new long[oldLines.length] : spareLines;
		spareOutcomes = oldOutcomes;
		spareLines = oldLines;
		int kept = 0;
		for (int i = 0; i < size; i++) {
			int key = (int) (order[i] >>> Integer.SIZE);
			if (i + 1 == size || key != (int) (order[i + 1] >>> Integer.SIZE)) {
				int from = (int) order[i];
				keys[kept] = key;
				outcomes[kept] = oldOutcomes[from];
				lines[kept++] = oldLines[from];
			}
		}
		size = kept;
	}

	/** Returns the most bytes that the run needs when it is packed, {@link #BEHIND} it included. */
	int mostBytes() {
		return BASE + size * (Integer.BYTES + Long.BYTES + LONG_KEY) + BEHIND;
	}

	/** Packs the run, all of whose lines are known, into an array that has room for it; returns its end. */
	int write(byte[] b, int from) {
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
		int last = 0;
		for (int i = 0; i < size; i++) {
			int key = keys[i];
			int step = key - last;
			if (step > 0 && step <= LARGEST_STEP) {
				b[at++] = (byte) step;
			} else {
				EightBytes.put(b, at, (long) key << Byte.SIZE);
				at += LONG_KEY;
			}
			last = key;
		}
		return at;
	}

	private void reserve(int needed) {
		if (needed > keys.length) {
			int more = Math.max(needed, keys.length * 2);
			keys = Arrays.copyOf(keys, more);
			outcomes = Arrays.copyOf(outcomes, more);
			lines = Arrays.copyOf(lines, more);
		}
	}

	/** Returns how many bytes a number needs, at least 1. */
	private static int bytes(long number) {
		return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(number) + Byte.SIZE - 1) / Byte.SIZE);
	}

	private static long mask(int width) {
		return -1L >>> Long.SIZE - width * Byte.SIZE;
	}
}
