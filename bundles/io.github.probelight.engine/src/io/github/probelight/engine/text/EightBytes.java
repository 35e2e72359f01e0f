package io.github.probelight.engine.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, in little-endian order: the first byte is the lowest. */
public final class EightBytes {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long LFS = 0x0A0A0A0A0A0A0A0AL;

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

	/**
	 * Returns the highest bit of each byte that is LF, and no other bit. This is the exact form: the shorter one with a
	 * subtraction also marks a byte above an LF that differs from it in the last bit.
	 */
	public static long lineFeeds(long word) {
		long x = word ^ LFS;
		return ~((x & LOW_BITS) + LOW_BITS | x | LOW_BITS);
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

	/** Returns the index of the next LF, or {@code to}, or -1 if something that is not ASCII may come before. */
	public static int asciiLf(byte[] b, int from, int to) {
		long or = 0;
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			long word = get(b, i);
			long found = lineFeeds(word);
			or |= word;
			if (found != 0) {
				return (or & HIGH_BITS) != 0 ? -1 : i + firstByte(found);
			}
		}
		for (; i < to && b[i] != '\n'; i++) {
			or |= b[i];
		}
		return (or & HIGH_BITS) != 0 ? -1 : i;
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
