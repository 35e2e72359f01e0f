package io.github.probelight.engine.table;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.EightBytes;

/**
 * Where the columns of one run of a {@link RunPiece} are; one object looks at many runs, one after the other.
 * <p>
 * A run is:
 * <ul>
 * <li>a byte: how many bits a line takes, and {@link #REFERS} if lines are told by those of an earlier run;</li>
 * <li>how far back the run with the same ports is, or 0, the number of results, the bytes of their keys, and the keys:
 * each a byte that says how much it is above the one before, or 0 and three bytes of the key itself;</li>
 * <li>how far back the run is by which lines are told, if it is one;</li>
 * <li>the lowest line, or the lowest that a line is above that of the other run;</li>
 * <li>the number of different outcomes, and these; or 0, and a byte: how many bits an outcome takes;</li>
 * <li>for each result which of these outcomes it is, in 0, 1, 2, 4 or 8 bits, or its outcome itself;</li>
 * <li>for each result what its line is above the lowest.</li>
 * </ul>
 */
final class PackedRun {

	static final int REFERS = 1 << 7;
	/** Bits of a line, at most: with seven more they are read by eight bytes. All wider ones take eight bytes. */
	static final int WIDEST = Long.SIZE - Byte.SIZE + 1;
	/** Outcomes of a run that are told once. */
	static final int MOST_OUTCOMES = 64;
	/** Bytes of a key that follows a 0, and the 0. */
	static final int LONG_KEY = 4;
	private static final int KEY_MASK = 0xFFFFFF;

	private static final int DIGIT_BITS = 7;
	private static final int DIGIT = (1 << DIGIT_BITS) - 1;
	private static final byte[] NOTHING = {};

	private byte[] b = NOTHING;
	/** Where the next number is read. */
	private int at;
	private int count;
	private int keysFrom;
	private int keysLength;
	/** Number of different outcomes, 0 if each result has its own number, and these. */
	private int different;
	private int[] outcomes = new int[8];
	private int outcomesFrom;
	private int outcomeWidth;
	private int lineWidth;
	private long lowest;
	private int linesFrom;
	/** The lines of the other run; the width is -1 if lines are not told by it. */
	private int otherWidth;
	private long otherLowest;
	private int otherFrom;

	/** Looks at a run. */
	void open(byte[] bytes, int from) {
		b = bytes;
		int head = head(from);
		otherWidth = -1;
		if ((head & REFERS) != 0) {
			int other = from - (int) number();
			int next = at;
			columns(head(other) & REFERS - 1);
			otherWidth = lineWidth;
			otherLowest = lowest;
			otherFrom = linesFrom;
			at = next;
		}
		columns(head);
	}

	/** Finds number and keys of a run; returns its first byte. */
	private int head(int from) {
		int head = b[from];
		at = from + 1;
		int back = (int) number();
		int next = at;
		if (back != 0) {
			at = from - back + 2;
		}
		count = (int) number();
		keysLength = (int) number();
		keysFrom = at;
		at = back == 0 ? keysFrom + keysLength : next;
		return head;
	}

	private void columns(int head) {
		lineWidth = head & REFERS - 1;
		long low = number();
		lowest = (head & REFERS) == 0 ? low : low >>> 1 ^ -(low & 1);
		different = b[at++];
		if (different == 0) {
			outcomeWidth = b[at++];
		} else {
			if (different > outcomes.length) {
				outcomes = new int[MOST_OUTCOMES];
			}
			for (int i = 0; i < different; i++) {
				outcomes[i] = (int) number();
			}
			outcomeWidth = width(different);
		}
		outcomesFrom = at;
		linesFrom = at + bytes(count, outcomeWidth);
	}

	/** Reads a number: seven bits a byte, the lowest first. */
	private long number() {
		long number = b[at++];
		if (number < 0) {
			number &= DIGIT;
			for (int shift = DIGIT_BITS; shift < Long.SIZE; shift += DIGIT_BITS) {
				int digit = b[at++];
				number |= (long) (digit & DIGIT) << shift;
				if (digit >= 0) {
					return number;
				}
			}
		}
		return number;
	}

	/** Writes a number; returns where the next one is written. */
	static int putNumber(byte[] b, int at, long number) {
		int next = at;
		long rest = number;
		while ((rest & ~DIGIT) != 0) {
			b[next++] = (byte) (rest & DIGIT | DIGIT + 1);
			rest >>>= DIGIT_BITS;
		}
		b[next++] = (byte) rest;
		return next;
	}

	/** Returns how many bits it takes to tell one of so many outcomes. */
	static int width(int different) {
		return different <= 1 ? 0 : different <= 2 ? 1 : different <= 4 ? 2 : different <= 16 ? 4 : Byte.SIZE;
	}

	/** Returns how many bytes a column takes. */
	static int bytes(int count, int width) {
		return (int) ((long) count * width + Byte.SIZE - 1 >>> 3);
	}

	/** Returns a number of a column. */
	static long get(byte[] b, int from, int i, int width) {
		long bit = (long) i * width;
		return width == 0 ? 0 : EightBytes.get(b, from + (int) (bit >>> 3)) >>> (bit & 7) & -1L >>> -width;
	}

	int count() {
		return count;
	}

	/** Returns the line of a result. */
	long line(int i) {
		long line = lowest + get(b, linesFrom, i, lineWidth);
		return otherWidth < 0 ? line : line + otherLowest + get(b, otherFrom, i, otherWidth);
	}

	/** Returns where the keys are. */
	int keysFrom() {
		return keysFrom;
	}

	/** Unpacks the keys. */
	void keys(int[] into, int first) {
		keys(b, keysFrom, into, first, first + count);
	}

	/** Unpacks keys. */
	static void keys(byte[] b, int from, int[] into, int first, int end) {
		int at = from;
		int key = 0;
		for (int i = first; i < end; i++) {
			int step = b[at++] & 0xFF;
			if (step == 0) {
				key = (int) EightBytes.get(b, at) & KEY_MASK;
				at += LONG_KEY - 1;
			} else {
				key += step;
			}
			into[i] = key;
		}
	}

	/**
	 * Unpacks the outcomes.
	 *
	 * @param map what they are now, null if they are what they say
	 */
	void outcomes(int[] into, int first, int @Nullable [] map) {
		if (map != null) {
			for (int i = 0; i < different; i++) {
				outcomes[i] = map[outcomes[i]];
			}
		}
		int end = first + count;
		if (outcomeWidth == 0) {
			Arrays.fill(into, first, end, outcomes[0]);
			return;
		}
		int from = outcomesFrom;
		long mask = -1L >>> -outcomeWidth;
		for (int i = first; i < end; from += Long.BYTES) {
			long word = EightBytes.get(b, from);
			for (int last = Math.min(end, i + Long.SIZE / outcomeWidth); i < last; i++) {
				int outcome = (int) (word & mask);
				into[i] = different > 0 ? outcomes[outcome] : map == null ? outcome : map[outcome];
				word >>>= outcomeWidth;
			}
		}
	}

	/** Adds one to the count of the class of each outcome. */
	void count(int[] classes, int[] counts) {
		if (outcomeWidth == 0) {
			counts[classes[outcomes[0]]] += count;
			return;
		}
		int from = outcomesFrom;
		long mask = -1L >>> -outcomeWidth;
		for (int left = count; left > 0; from += Long.BYTES) {
			long word = EightBytes.get(b, from);
			for (int some = Math.min(left, Long.SIZE / outcomeWidth); some > 0; some--, left--) {
				int outcome = (int) (word & mask);
				counts[classes[different > 0 ? outcomes[outcome] : outcome]]++;
				word >>>= outcomeWidth;
			}
		}
	}

	/**
	 * Tells whether all that is in the run can be.
	 *
	 * @param outcomesEnd number of outcomes
	 * @param known which keys there may be
	 * @throws IndexOutOfBoundsException likewise if it cannot
	 */
	boolean isSound(int outcomesEnd, BitSet known) {
		boolean fits = count > 0 && count <= keysLength && keysFrom > 0 && keysLength <= b.length - keysFrom
				&& isWidth(lineWidth) && (otherWidth < 0 || isWidth(otherWidth)) && different >= 0
				&& outcomesFrom > 0 && linesFrom >= outcomesFrom
				&& (different > 0 || outcomeWidth == 8 || outcomeWidth == 16 || outcomeWidth == 32);
		if (!fits) {
			return false;
		}
		for (int i = 0; i < different; i++) {
			// one that no result has is looked up all the same when another part of the log is joined
			if (outcomes[i] < 0 || outcomes[i] >= outcomesEnd) {
				return false;
			}
		}
		int[] unpacked = new int[count];
		keys(unpacked, 0);
		int last = -1;
		for (int key : unpacked) {
			if (key <= last || !known.get(key)) {
				return false;
			}
			last = key;
		}
		boolean sound = true;
		Arrays.fill(outcomes, different, outcomes.length, -1);
		outcomes(unpacked, 0, null);
		for (int i = 0; i < count; i++) {
			long line = line(i);
			sound &= unpacked[i] >= 0 && unpacked[i] < outcomesEnd && line >= 0 && line < FactsInput.LARGEST;
		}
		return sound;
	}

	private static boolean isWidth(int width) {
		return width <= WIDEST || width == Long.SIZE;
	}
}
