package io.github.probelight.engine.text;

/**
 * Up to 128 rows in a few words: a header, then per row its length in bytes above the block's shortest, then (only if
 * some row is not ASCII) how many bytes more than characters it has, then (only if a line was cut) a bit per row that
 * starts a line.
 */
final class RowBlock {

	/** Rows of a full block. */
	static final int ROWS = 128;

	private static final int SHORTEST_BITS = 12;
	private static final int WIDTH_AT = SHORTEST_BITS;
	private static final int EXCESS_WIDTH_AT = WIDTH_AT + 4;
	private static final int PIECES_AT = EXCESS_WIDTH_AT + 4;

	private RowBlock() {}

	/** Packs the first {@code count} rows; no length may reach 2^12. */
	static long[] pack(int[] lengths, int[] excesses, boolean[] starts, int count) {
		int shortest = Integer.MAX_VALUE;
		int longest = 0;
		int excess = 0;
		boolean pieces = false;
		for (int i = 0; i < count; i++) {
			shortest = Math.min(shortest, lengths[i]);
			longest = Math.max(longest, lengths[i]);
			excess |= excesses[i];
			pieces |= !starts[i];
		}
		shortest = count == 0 ? 0 : shortest;
		int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, longest - shortest));
		int excessWidth = Integer.SIZE - Integer.numberOfLeadingZeros(excess);
		long[] block = new long[1 + words(width) + words(excessWidth) + (pieces ? words(1) : 0)];
		block[0] = shortest | (long) width << WIDTH_AT | (long) excessWidth << EXCESS_WIDTH_AT
				| (pieces ? 1L << PIECES_AT : 0);
		for (int i = 0; i < count; i++) {
			put(block, 1, width, i, lengths[i] - shortest);
			put(block, 1 + words(width), excessWidth, i, excesses[i]);
			if (pieces) {
				put(block, 1 + words(width) + words(excessWidth), 1, i, starts[i] ? 1 : 0);
			}
		}
		return block;
	}

	/** Returns the length in bytes of row {@code i}. */
	static int length(long[] block, int i) {
		return shortest(block) + get(block, 1, width(block), i);
	}

	/** Returns how many bytes more than characters row {@code i} has. */
	static int excess(long[] block, int i) {
		int bits = excessWidth(block);
		return bits == 0 ? 0 : get(block, 1 + words(width(block)), bits, i);
	}

	/** Tells whether row {@code i} starts a line. */
	static boolean starts(long[] block, int i) {
		return !hasPieces(block) || get(block, 1 + words(width(block)) + words(excessWidth(block)), 1, i) == 1;
	}

	/** Returns the bytes of the first {@code count} rows. */
	static long bytes(long[] block, int count) {
		long sum = 0;
		for (int i = 0; i < count; i++) {
			sum += length(block, i);
		}
		return sum;
	}

	/** Returns how many bytes more than characters the first {@code count} rows have. */
	static long excesses(long[] block, int count) {
		long sum = 0;
		for (int i = 0; excessWidth(block) > 0 && i < count; i++) {
			sum += excess(block, i);
		}
		return sum;
	}

	/** Returns how many of the first {@code count} rows start no line. */
	static int pieces(long[] block, int count) {
		int sum = 0;
		for (int i = 0; hasPieces(block) && i < count; i++) {
			sum += starts(block, i) ? 0 : 1;
		}
		return sum;
	}

	private static int shortest(long[] block) {
		return (int) block[0] & (1 << SHORTEST_BITS) - 1;
	}

	private static int width(long[] block) {
		return (int) (block[0] >>> WIDTH_AT) & 15;
	}

	private static int excessWidth(long[] block) {
		return (int) (block[0] >>> EXCESS_WIDTH_AT) & 15;
	}

	private static boolean hasPieces(long[] block) {
		return (block[0] >>> PIECES_AT & 1) != 0;
	}

	/** A field of a full block takes this many words; a shorter last block wastes some until it is full. */
	private static int words(int width) {
		return width * ROWS / Long.SIZE;
	}

	private static void put(long[] block, int base, int width, int i, int value) {
		int bit = i * width;
		int word = base + (bit >>> 6);
		int shift = bit & 63;
		if (width == 0) {
			return;
		}
		block[word] |= (long) value << shift;
		if (shift + width > Long.SIZE) {
			block[word + 1] |= (long) value >>> Long.SIZE - shift;
		}
	}

	private static int get(long[] block, int base, int width, int i) {
		if (width == 0) {
			return 0;
		}
		int bit = i * width;
		int word = base + (bit >>> 6);
		int shift = bit & 63;
		long value = block[word] >>> shift;
		if (shift + width > Long.SIZE) {
			value |= block[word + 1] << Long.SIZE - shift;
		}
		return (int) value & (1 << width) - 1;
	}
}
