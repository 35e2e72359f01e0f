package io.github.probelight.engine.text;

import java.util.Arrays;

/**
 * Some rows of a log: one thread adds them in the order of the file and publishes, any number of threads see what was
 * published last. It takes 36 bytes for each 128 rows of the log of which some are kept: a bit a row, and what is kept
 * before; all else is asked of the log's index.
 */
public final class KeptRows implements ShownRows {

	/** The places of the kept rows; arrays are shared between states and only ever filled further. */
	private record State(int blocks, int[] numbers, long[] bits, long[] rowsBefore, long[] charsBefore, long rows,
			long chars, long lines) {

		/** Returns the last block before which no more rows, or chars, are kept than this. */
		int find(long[] before, long value) {
			int at = Arrays.binarySearch(before, 0, blocks, value);
			return at < 0 ? Math.max(0, -at - 2) : at;
		}
	}

	private static final int WORDS = RowBlock.ROWS / Long.SIZE;
	private static final int FIRST = 16;

	private final LineIndex index;
	private final LogText text;
	private volatile State state;

	private int blocks;
	private int[] numbers = new int[FIRST];
	private long[] bits = new long[FIRST * WORDS];
	private long[] rowsBefore = new long[FIRST];
	private long[] charsBefore = new long[FIRST];
	private long rows;
	private long linesBefore;
	private long end;

	/** Creates a selection that has no row yet. */
	public KeptRows(LineIndex index, LogText text) {
		this.index = index;
		this.text = text;
		state = new State(0, numbers, bits, rowsBefore, charsBefore, 0, 0, 0);
	}

	/** Adds rows of the file, from one to before another; those that lie before what was added last are there already. */
	public void add(long fromFileRow, long endFileRow) {
		for (long row = Math.max(end, fromFileRow); row < endFileRow; row++) {
			int number = (int) (row / RowBlock.ROWS);
			if (blocks == 0 || numbers[blocks - 1] != number) {
				open(number);
			}
			int in = (int) (row % RowBlock.ROWS);
			bits[(blocks - 1) * WORDS + in / Long.SIZE] |= 1L << in;
			rows++;
		}
		end = Math.max(end, endFileRow);
	}

	/** Returns how many rows were added, shown or not. */
	public long added() {
		return rows;
	}

	/** Shows what was added, and what the last row has grown by. */
	public void publish() {
		long chars = blocks == 0 ? 0 : charsBefore[blocks - 1] + chars(bits, blocks - 1, numbers, RowBlock.ROWS);
		long lines = blocks == 0 ? 0 : linesBefore + lines(blocks - 1);
		state = new State(blocks, numbers, bits, rowsBefore, charsBefore, rows, chars, lines);
	}

	private void open(int number) {
		if (blocks == numbers.length) {
			numbers = Arrays.copyOf(numbers, 2 * blocks);
			bits = Arrays.copyOf(bits, 2 * blocks * WORDS);
			rowsBefore = Arrays.copyOf(rowsBefore, 2 * blocks);
			charsBefore = Arrays.copyOf(charsBefore, 2 * blocks);
		}
		if (blocks > 0) {
			charsBefore[blocks] = charsBefore[blocks - 1] + chars(bits, blocks - 1, numbers, RowBlock.ROWS);
			linesBefore += lines(blocks - 1);
		}
		numbers[blocks] = number;
		rowsBefore[blocks] = rows;
		blocks++;
	}

	/** Returns the chars of the kept ones among the first rows of a block. */
	private long chars(long[] kept, int block, int[] of, int count) {
		long[] lengths = index.block(of[block]);
		long sum = 0;
		for (int word = 0; word * Long.SIZE < count; word++) {
			long rest = kept[block * WORDS + word];
			int in = count - word * Long.SIZE;
			rest &= in >= Long.SIZE ? -1 : (1L << in) - 1;
			for (; rest != 0; rest &= rest - 1) {
				int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
				sum += RowBlock.length(lengths, row) - RowBlock.excess(lengths, row);
			}
		}
		return sum;
	}

	private long lines(int block) {
		long[] lengths = index.block(numbers[block]);
		long sum = 0;
		for (int word = 0; word < WORDS; word++) {
			for (long rest = bits[block * WORDS + word]; rest != 0; rest &= rest - 1) {
				sum += RowBlock.starts(lengths, word * Long.SIZE + Long.numberOfTrailingZeros(rest)) ? 1 : 0;
			}
		}
		return sum;
	}

	@Override
	public long rows() {
		return state.rows;
	}

	/** Returns how many lines are shown. */
	public long lines() {
		return state.lines;
	}

	@Override
	public long chars(long shownRow) {
		State now = state;
		if (shownRow >= now.rows) {
			return now.chars;
		}
		int block = now.find(now.rowsBefore, shownRow);
		return now.charsBefore[block] + chars(now.bits, block, now.numbers, select(now, block, shownRow));
	}

	@Override
	public long rowAtChar(long charOffset) {
		State now = state;
		if (now.rows == 0) {
			return 0;
		}
		int block = now.find(now.charsBefore, charOffset);
		long[] lengths = index.block(now.numbers[block]);
		long at = now.charsBefore[block];
		long row = now.rowsBefore[block];
		for (int in = next(now, block, 0); row + 1 < now.rows; in = next(now, block, in + 1)) {
			at += RowBlock.length(lengths, in) - RowBlock.excess(lengths, in);
			if (at > charOffset) {
				break;
			}
			row++;
		}
		return row;
	}

	@Override
	public long fileRow(long shownRow) {
		State now = state;
		if (shownRow >= now.rows) {
			return index.extent().rows();
		}
		int block = now.find(now.rowsBefore, shownRow);
		return (long) now.numbers[block] * RowBlock.ROWS + select(now, block, shownRow);
	}

	@Override
	public long shownRow(long fileRow) {
		State now = state;
		long number = Math.max(0, fileRow) / RowBlock.ROWS;
		int at = number > Integer.MAX_VALUE
				? -now.blocks - 1
				: Arrays.binarySearch(now.numbers, 0, now.blocks, (int) number);
		int block = at < 0 ? -at - 1 : at;
		if (block >= now.blocks) {
			return now.rows;
		}
		long before = now.rowsBefore[block];
		int in = at < 0 ? 0 : (int) (Math.max(0, fileRow) % RowBlock.ROWS);
		for (int word = 0; word * Long.SIZE < in; word++) {
			int count = in - word * Long.SIZE;
			before += Long.bitCount(now.bits[block * WORDS + word] & (count >= Long.SIZE ? -1 : (1L << count) - 1));
		}
		return Math.min(before, now.rows);
	}

	/** Returns the row in its block of a shown row. */
	private static int select(State now, int block, long shownRow) {
		int rank = (int) (shownRow - now.rowsBefore[block]);
		int word = block * WORDS;
		int base = 0;
		while (rank >= Long.bitCount(now.bits[word])) {
			rank -= Long.bitCount(now.bits[word++]);
			base += Long.SIZE;
		}
		long rest = now.bits[word];
		for (; rank > 0; rank--) {
			rest &= rest - 1;
		}
		return base + Long.numberOfTrailingZeros(rest);
	}

	/** Returns the first kept row of a block from one of its rows on. */
	private static int next(State now, int block, int from) {
		for (int word = from / Long.SIZE; word < WORDS; word++) {
			long rest = now.bits[block * WORDS + word] & (word == from / Long.SIZE ? -1L << from : -1L);
			if (rest != 0) {
				return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
			}
		}
		return RowBlock.ROWS;
	}

	@Override
	public int delimiterLength(long shownRow) {
		return text.delimiterLength(fileRow(shownRow));
	}

	@Override
	public String text(long charFrom, int length) {
		State now = state;
		long to = Math.min(charFrom + length, now.chars);
		StringBuilder out = new StringBuilder((int) Math.max(0, to - charFrom));
		long at = charFrom;
		for (long row = rowAtChar(charFrom); at < to; row++) {
			long start = chars(row);
			long rowEnd = Math.min(to, row + 1 < now.rows ? chars(row + 1) : now.chars);
			if (rowEnd <= at) {
				break;
			}
			out.append(text.text(index.chars(fileRow(row)) + at - start, (int) (rowEnd - at)));
			at = rowEnd;
		}
		return out.toString();
	}

	/** Returns roughly how many bytes of memory it takes. */
	public long footprint() {
		State now = state;
		return now.numbers.length * (Integer.BYTES + 2L * Long.BYTES) + now.bits.length * (long) Long.BYTES;
	}
}
