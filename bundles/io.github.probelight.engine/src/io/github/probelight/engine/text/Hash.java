package io.github.probelight.engine.text;

import java.util.SplittableRandom;

/**
 * Where keys lie in the hash tables of the engine. The keys come from a log, and who writes a log may choose them so
 * that all lie in one place, where each is looked for among all others. So each process multiplies by a number of its
 * own. Tables number their keys in the order in which they come: no result depends on where a key lies.
 * <p>
 * A key is multiplied twice, and its upper half mixed into the lower between: multiplied once, neighbours lie at equal
 * distances, and with one number of a hundred that is a distance that makes a few long heaps of them.
 */
public final class Hash {

	/** Odd, and another one in each process. A better source of chance takes longer than a small report. */
	public static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

	private static final int NEIGHBOUR_BITS = 4;

	private Hash() {}

	/** Returns a number from 0 up, the lowest bits of which choose a slot for a key. */
	public static int of(long key) {
		return (int) (mixed(key) * MULTIPLIER >>> Integer.SIZE + 1);
	}

	/**
	 * Returns a number, the lowest bits of which choose a slot for a pair; pairs that differ in the last four bits of
	 * {@code low} only are neighbours in the table, as they are in a log.
	 */
	public static int neighbours(int high, int low) {
		return of((long) high << Integer.SIZE | low >>> NEIGHBOUR_BITS) << NEIGHBOUR_BITS
				| low & (1 << NEIGHBOUR_BITS) - 1;
	}

	/** Returns such a number for a key of two longs, four bytes at a time as below. */
	public static int neighbours(long high, long low) {
		long hash = mixed(mixed(high & 0xFFFFFFFFL) ^ high >>> Integer.SIZE);
		hash = mixed(hash ^ low >>> Integer.SIZE);
		return (int) (mixed(hash ^ (low & 0xFFFFFFFFL) >>> NEIGHBOUR_BITS) * MULTIPLIER >>> Integer.SIZE
				+ 1) << NEIGHBOUR_BITS | (int) low & (1 << NEIGHBOUR_BITS) - 1;
	}

	/**
	 * Returns a number, the lowest bits of which choose a slot for a range of bytes. Four bytes at a time go into the
	 * lower half of 64 bits: the upper half keeps what the multiplier made of those before them, and no byte can undo it.
	 * With eight at a time, the highest bit of one word cancels a known bit of the next under any multiplier.
	 */
	public static int of(byte[] b, int from, int to) {
		long hash = to - from;
		int i = from;
		for (; i + Long.BYTES <= to; i += Long.BYTES) {
			long word = EightBytes.get(b, i);
			hash = mixed(mixed(hash ^ word & 0xFFFFFFFFL) ^ word >>> Integer.SIZE);
		}
		long tail = 0;
		for (int k = i; k < to; k++) {
			tail = tail << Byte.SIZE | b[k] & 0xFF;
		}
		return (int) mixed(mixed(hash ^ tail & 0xFFFFFFFFL) ^ tail >>> Integer.SIZE);
	}

	private static long mixed(long hash) {
		long product = hash * MULTIPLIER;
		return product ^ product >>> Integer.SIZE;
	}
}
