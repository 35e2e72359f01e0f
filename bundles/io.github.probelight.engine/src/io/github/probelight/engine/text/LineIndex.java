package io.github.probelight.engine.text;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Where the rows and lines of a log begin, in one to two bytes a line. It only ever grows: one thread appends, any
 * number of threads read what {@link #extent()} last said.
 * <p>
 * A line ends behind its LF, or at the end of the file. A row is a line, or a piece of a line longer than
 * {@link #MAX_ROW} bytes. Every position from 0 to the extent's end can be asked for, the end itself included: a row
 * number equal to the number of rows stands for the end.
 */
public final class LineIndex {

	/** The most bytes of a row, its line delimiter not counted. A cut falls before a UTF-8 sequence, never inside. */
	public static final int MAX_ROW = 2_000;

	/**
	 * What is indexed.
	 *
	 * @param bytes bytes from the start of the file
	 * @param chars UTF-16 units of the text as shown, line delimiters included
	 * @param rows rows, the last of which may still grow with the file
	 * @param lines lines
	 */
	public record Extent(long bytes, long chars, long rows, long lines) {}

	/** One state of the index; arrays are shared between states and only ever filled further. */
	private record State(Extent extent, long[][] blocks, long[] bytes, long[] excesses, long[] pieces, long[] tail) {

		long[] block(int number) {
			return number < lastBlock() ? blocks[number] : tail;
		}

		int lastBlock() {
			return (int) (Math.max(0, extent.rows() - 1) / RowBlock.ROWS);
		}

		int rowsIn(int block) {
			return (int) Math.min(RowBlock.ROWS, extent.rows() - (long) block * RowBlock.ROWS);
		}
	}

	private volatile State state = new State(new Extent(0, 0, 0, 0), new long[16][], new long[16], new long[16],
			new long[16], RowBlock.pack(new int[0], new int[0], new boolean[0], 0));

	LineIndex() {}

	/** Returns what is indexed now. */
	public Extent extent() {
		return state.extent;
	}

	/** Returns the byte offset at which a row starts. */
	public long offset(long row) {
		State now = state;
		if (row >= now.extent.rows()) {
			return now.extent.bytes();
		}
		int block = (int) (row / RowBlock.ROWS);
		return now.bytes[block] + RowBlock.bytes(now.block(block), (int) (row % RowBlock.ROWS));
	}

	/** Returns the char offset at which a row starts. */
	public long chars(long row) {
		State now = state;
		if (row >= now.extent.rows()) {
			return now.extent.chars();
		}
		int block = (int) (row / RowBlock.ROWS);
		int in = (int) (row % RowBlock.ROWS);
		long[] rows = now.block(block);
		return now.bytes[block] + RowBlock.bytes(rows, in) - now.excesses[block] - RowBlock.excesses(rows, in);
	}

	/** Returns the row that holds a byte offset; the last row for an offset at or behind the end. */
	public long rowAtOffset(long offset) {
		State now = state;
		int block = find(now, b -> now.bytes[b], offset);
		long[] rows = now.block(block);
		long at = now.bytes[block];
		int row = 0;
		for (int last = now.rowsIn(block) - 1; row < last; row++) {
			at += RowBlock.length(rows, row);
			if (at > offset) {
				break;
			}
		}
		return (long) block * RowBlock.ROWS + row;
	}

	/** Returns the row that holds a char offset; the last row for an offset at or behind the end. */
	public long rowAtChar(long chars) {
		State now = state;
		int block = find(now, b -> now.bytes[b] - now.excesses[b], chars);
		long[] rows = now.block(block);
		long at = now.bytes[block] - now.excesses[block];
		int row = 0;
		for (int last = now.rowsIn(block) - 1; row < last; row++) {
			at += RowBlock.length(rows, row) - RowBlock.excess(rows, row);
			if (at > chars) {
				break;
			}
		}
		return (long) block * RowBlock.ROWS + row;
	}

	/** Returns the line to which a row belongs; the number of lines for the end. */
	public long lineOfRow(long row) {
		State now = state;
		if (row >= now.extent.rows()) {
			return now.extent.lines();
		}
		int block = (int) (row / RowBlock.ROWS);
		// the pieces up to and with this row: its own line started that many rows before
		return row - now.pieces[block] - RowBlock.pieces(now.block(block), (int) (row % RowBlock.ROWS) + 1);
	}

	/** Returns the first row of a line; the number of rows for a line at or behind the end. */
	public long rowOfLine(long line) {
		State now = state;
		if (line >= now.extent.lines()) {
			return now.extent.rows();
		}
		int block = find(now, b -> (long) b * RowBlock.ROWS - now.pieces[b], line);
		long[] rows = now.block(block);
		long before = (long) block * RowBlock.ROWS - now.pieces[block];
		int row = 0;
		while (!RowBlock.starts(rows, row) || before++ < line) {
			row++;
		}
		return (long) block * RowBlock.ROWS + row;
	}

	/** Tells whether a row is the first of its line. */
	public boolean startsLine(long row) {
		State now = state;
		return row >= now.extent.rows()
				|| RowBlock.starts(now.block((int) (row / RowBlock.ROWS)), (int) (row % RowBlock.ROWS));
	}

	/** Returns roughly how many bytes of memory the index takes. */
	public long footprint() {
		State now = state;
		long sum = now.bytes.length * (3L * Long.BYTES + Integer.BYTES);
		for (int i = 0; i < now.lastBlock(); i++) {
			sum += now.blocks[i] == null ? 0 : 16 + (long) now.blocks[i].length * Long.BYTES;
		}
		return sum;
	}

	/** Returns how many blocks are full for good. */
	int fullBlocks() {
		return state.lastBlock();
	}

	/**
	 * Writes the first blocks.
	 *
	 * @param blocks how many, at most {@link #fullBlocks}
	 */
	void write(DataOutput out, int blocks) throws IOException {
		State now = state;
		for (int i = 0; i < blocks; i++) {
			long[] rows = now.blocks[i];
			out.writeInt((int) (now.bytes[i + 1] - now.bytes[i]));
			out.writeInt((int) (now.excesses[i + 1] - now.excesses[i]));
			out.writeByte((int) (now.pieces[i + 1] - now.pieces[i]));
			out.writeByte(rows.length);
			for (long word : rows) {
				out.writeLong(word);
			}
		}
	}

	/** Returns where a full block ends, in bytes. */
	long end(int block) {
		return state.bytes[block + 1];
	}

	/** Returns the lengths of a block of rows, some of which are indexed. */
	long[] block(int number) {
		return state.block(number);
	}

	/** Called by the one writer: the rows of full blocks are in place, {@code tail} holds the others. */
	void publish(Extent extent, LineIndexer.Blocks full, long[] tail) {
		state = new State(extent, full.blocks, full.bytes, full.excesses, full.pieces, tail);
	}

	private interface Start {
		long of(int block);
	}

	/** Returns the last block that starts at or before a value. */
	private static int find(State now, Start start, long value) {
		int low = 0;
		int high = now.lastBlock();
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (start.of(middle) <= value) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
