package io.github.probelight.engine.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, in little-endian order: the first byte is the lowest. */
public final class EightBytes {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LOWEST_BITS = 0x0101010101010101L;
	private static final long LFS = '\n' * LOWEST_BITS;

	/** All bits of each byte but the highest. */
	public static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

	/** The highest bit of each byte. */
	public static final long HIGH_BITS = 0x8080808080808080L;

	private EightBytes() {}

	/** Returns the eight bytes at an index. */
	public static long get(byte[] b, int at) {
		return (long) LONGS.get(b, at);
	}

	/** Sets the eight bytes at an index. */
	public static void put(byte[] b, int at, long word) {
		LONGS.set(b, at, word);
	}

	/**
	 * Returns which byte holds the lowest of the bits that are set, all of which are highest bits of bytes: 0 to 7, 0 too
	 * if none is set. The quick compiler turns a multiplication into one instruction, and numberOfTrailingZeros not.
	 */
	public static int firstByte(long highBits) {
		return (int) (((highBits & -highBits) >>> 7) * 0x0001020304050607L >>> 56);
	}

	/** Returns eight bytes that are all the same character of Latin-1. */
	public static long all(char latin1) {
		return latin1 * LOWEST_BITS;
	}

	/**
	 * Returns the highest bit of each byte that is the same as in another word, and no other bit. This is the exact form:
	 * the shorter one with a subtraction also marks a byte above such a byte if it differs in the last bit.
	 */
	public static long same(long word, long other) {
		long x = word ^ other;
		return ~((x & LOW_BITS) + LOW_BITS | x | LOW_BITS);
	}

	/** Tells whether one of eight bytes is zero; which one it is tells {@link #same}. */
	public static boolean hasZero(long word) {
		return (word - LOWEST_BITS & ~word & HIGH_BITS) != 0;
	}

	/** Returns the highest bit of each byte that is LF, and no other bit. */
	public static long lineFeeds(long word) {
		return same(word, LFS);
	}

	/** Returns the index of the next LF in a range, or {@code to}. */
	public static int nextLf(byte[] b, int from, int to) {
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			long found = lineFeeds(get(b, i));
			if (found != 0) {
				return i + firstByte(found);
			}
		}
		while (i < to && b[i] != '\n') {
			i++;
		}
		return i;
	}

	/** Returns the index of the next byte in a range that is neither a blank nor a visible character of ASCII, or {@code to}. */
	public static int plainEnd(byte[] b, int from, int to) {
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			long word = get(b, i);
			// from the blank on one of two bits is set, and one more than DEL has the highest
			long found = (~(word << 1 | word << 2) | word | (word & LOW_BITS) + LOWEST_BITS) & HIGH_BITS;
			if (found != 0) {
				return i + firstByte(found);
			}
		}
		while (i < to && b[i] >= ' ' && b[i] < 0x7F) {
			i++;
		}
		return i;
	}

	/** Returns the number of LF in a range. */
	public static int countLf(byte[] b, int from, int to) {
		int count = 0;
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			count += Long.bitCount(lineFeeds(get(b, i)));
		}
		for (; i < to; i++) {
			count += b[i] == '\n' ? 1 : 0;
		}
		return count;
	}

	/** Tells whether a range holds a byte that is not ASCII. */
	public static boolean hasHigh(byte[] b, int from, int to) {
		int i = from;
		long or = 0;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			or |= get(b, i);
		}
		for (; i < to; i++) {
			or |= b[i];
		}
		return (or & HIGH_BITS) != 0;
	}
}
