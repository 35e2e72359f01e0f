package io.github.probelight.engine.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Fills a {@link LineIndex} from a source, a piece at a time. Used by one thread at a time.
 * <p>
 * What it finds depends on the bytes alone, not on the pieces: a line without its end that has just passed
 * {@link LineIndex#MAX_ROW} is cut only once the bytes behind the cut are known. A last row without LF is published
 * only when the end of the source is reached; it may then still change as the source grows.
 */
public final class LineIndexer {

	private static final int BUFFER = 1 << 18;
	private static final int LONGEST_SEQUENCE = 4;
	/** Bytes that are looked at together. */
	private static final int STEP = 4 * Long.BYTES;

	/** The full blocks so far; {@link LineIndex} shares the arrays. */
	static final class Blocks {
		long[][] blocks = new long[64][];
		long[] bytes = new long[64];
		long[] excesses = new long[64];
		long[] pieces = new long[64];
		int count;

		void start(long byteOffset, long excess, long piecesBefore) {
			if (count == bytes.length) {
				int more = Math.max(count * 2, 1024);
				blocks = Arrays.copyOf(blocks, more);
				bytes = Arrays.copyOf(bytes, more);
				excesses = Arrays.copyOf(excesses, more);
				pieces = Arrays.copyOf(pieces, more);
			}
			bytes[count] = byteOffset;
			excesses[count] = excess;
			pieces[count] = piecesBefore;
		}
	}

	private final ByteSource source;
	private final LineIndex index = new LineIndex();
	private final BlockSums sums = new BlockSums();
	private Blocks full = new Blocks();
	private final byte[] buffer = new byte[BUFFER];

	private final int[] lengths = new int[RowBlock.ROWS];
	private final int[] excesses = new int[RowBlock.ROWS];
	private final boolean[] starts = new boolean[RowBlock.ROWS];
	private int rows;

	/** Bytes read; the last {@link #pending} of them, at the buffer's start, belong to a row without its end. */
	private long position;
	private int pending;
	private boolean pendingHigh;
	private boolean lineStart = true;

	private long totalBytes;
	private long totalRows;
	private long totalExcess;
	private long totalPieces;

	/** Creates an indexer that starts at byte 0. */
	public LineIndexer(ByteSource source) {
		this.source = source;
		full.start(0, 0, 0);
	}

	/** Returns the index that grows with each {@link #advance}. */
	public LineIndex index() {
		return index;
	}

	/** Returns the sums of what is indexed, which grow with the index. */
	public BlockSums sums() {
		return sums;
	}

	/**
	 * Indexes further.
	 *
	 * @param maxBytes how many bytes to read at most
	 * @return false when the end that the source has now is reached; it may be called again when the source has grown
	 */
	public boolean advance(long maxBytes) throws IOException {
		long limit = position + maxBytes;
		boolean more = true;
		while (more && position < limit) {
			int wanted = (int) Math.min(BUFFER - pending, limit - position);
			int count = source.read(position, buffer, pending, wanted);
			more = count == wanted;
			position += count;
			sums.add(buffer, pending, count);
			scan(pending + count);
		}
		sums.publish();
		publish(!more);
		return more;
	}

	/**
	 * Writes what is indexed in full blocks, with the sums of its bytes; any thread may do that.
	 *
	 * @param most so many bytes at most
	 */
	public void write(DataOutput out, long most) throws IOException {
		int blocks = index.fullBlocks();
		while (blocks > 0 && index.end(blocks - 1) > most) {
			blocks--;
		}
		out.writeInt(blocks);
		index.write(out, blocks);
		sums.write(out, blocks == 0 ? 0 : index.end(blocks - 1));
	}

	/**
	 * Goes on behind what was written of the same log, if that is more than it has indexed.
	 *
	 * @throws IOException if it is not what was written, or its bytes are gone; then nothing is changed
	 */
	public void read(DataInput in) throws IOException {
		int blocks = in.readInt();
		Blocks known = new Blocks();
		known.start(0, 0, 0);
		long end = 0;
		long excess = 0;
		long before = 0;
		for (int i = 0; i < blocks; i++) {
			end += in.readInt();
			excess += in.readInt();
			before += in.readUnsignedByte();
			long[] block = new long[in.readUnsignedByte()];
			for (int word = 0; word < block.length; word++) {
				block[word] = in.readLong();
			}
			known.blocks[known.count++] = block;
			known.start(end, excess, before);
		}
		byte[] last = new byte[1];
		if (end <= position || source.read(end - 1, last, 0, 1) < 1) {
			return;
		}
		sums.read(in, source, end);
		full = known;
		rows = 0;
		pending = 0;
		pendingHigh = false;
		lineStart = last[0] == '\n';
		position = end;
		totalBytes = end;
		totalRows = (long) blocks * RowBlock.ROWS;
		totalExcess = excess;
		totalPieces = before;
		sums.publish();
		publish(false);
	}

	/** Cuts the buffer up to {@code end} into rows and moves what is left to its start. */
	private void scan(int end) {
		// once one byte is not ASCII, every row from there on is looked at
		long all = pendingHigh ? EightBytes.HIGH_BITS : 0;
		int row = 0;
		int i = pending;
		for (int wide = end - STEP; i <= wide; i += STEP) {
			// most steps hold no LF: one question for all four words
			long word0 = EightBytes.get(buffer, i);
			long word1 = EightBytes.get(buffer, i + Long.BYTES);
			long word2 = EightBytes.get(buffer, i + 2 * Long.BYTES);
			long word3 = EightBytes.get(buffer, i + 3 * Long.BYTES);
			long found0 = EightBytes.lineFeeds(word0);
			long found1 = EightBytes.lineFeeds(word1);
			long found2 = EightBytes.lineFeeds(word2);
			long found3 = EightBytes.lineFeeds(word3);
			all |= word0 | word1 | word2 | word3;
			if ((found0 | found1 | found2 | found3) != 0) {
				boolean high = (all & EightBytes.HIGH_BITS) != 0;
				row = lines(row, i, found0, high);
				row = lines(row, i + Long.BYTES, found1, high);
				row = lines(row, i + 2 * Long.BYTES, found2, high);
				row = lines(row, i + 3 * Long.BYTES, found3, high);
			}
		}
		boolean high = (all & EightBytes.HIGH_BITS) != 0 | EightBytes.hasHigh(buffer, i, end);
		for (; i < end; i++) {
			if (buffer[i] == '\n') {
				row = line(row, i + 1, high);
			}
		}
		// with three bytes behind the cut it cannot fall otherwise, whatever follows; one more may be a CR
		while (end - row >= LineIndex.MAX_ROW + LONGEST_SEQUENCE) {
			row = piece(row, end, high);
		}
		pending = end - row;
		pendingHigh = high && EightBytes.hasHigh(buffer, row, end);
		System.arraycopy(buffer, row, buffer, 0, pending);
	}

	/** Ends a line at each LF that is marked in the word at an index; returns where the last one ends. */
	private int lines(int from, int at, long lineFeeds, boolean high) {
		int row = from;
		for (long found = lineFeeds; found != 0; found &= found - 1) {
			row = line(row, at + EightBytes.firstByte(found) + 1, high);
		}
		return row;
	}

	private int line(int from, int end, boolean high) {
		int row = from;
		if (end - from > LineIndex.MAX_ROW) {
			int content = end - 1 > from && buffer[end - 2] == '\r' ? end - 2 : end - 1;
			while (content - row > LineIndex.MAX_ROW) {
				row = piece(row, content, high);
			}
		}
		row(row, end, high);
		lineStart = true;
		return end;
	}

	private int piece(int from, int to, boolean high) {
		int cut = Utf8.cut(buffer, from, from + LineIndex.MAX_ROW, to);
		row(from, cut, high);
		lineStart = false;
		return cut;
	}

	private void row(int from, int end, boolean high) {
		put(end - from, high ? excess(from, end) : 0);
		totalBytes += end - from;
		totalRows++;
		if (++rows == RowBlock.ROWS) {
			close();
		}
	}

	private void put(int length, int excess) {
		lengths[rows] = length;
		excesses[rows] = excess;
		starts[rows] = lineStart;
	}

	private int excess(int from, int end) {
		return end - from - ShownText.length(buffer, from, end - from);
	}

	private void close() {
		long[] block = RowBlock.pack(lengths, excesses, starts, rows);
		full.blocks[full.count] = block;
		totalExcess += RowBlock.excesses(block, rows);
		totalPieces += RowBlock.pieces(block, rows);
		full.count++;
		full.start(totalBytes, totalExcess, totalPieces);
		rows = 0;
	}

	private void publish(boolean atEnd) {
		boolean open = atEnd && pending > 0;
		if (open) {
			put(pending, pendingHigh ? excess(0, pending) : 0);
		}
		int count = open ? rows + 1 : rows;
		long[] tail = count == 0 && full.count > 0
				? full.blocks[full.count - 1]
				: RowBlock.pack(lengths, excesses, starts, count);
		long bytes = open ? position : position - pending;
		long excess = totalExcess + (count == 0 ? 0 : RowBlock.excesses(tail, count));
		long pieces = totalPieces + (count == 0 ? 0 : RowBlock.pieces(tail, count));
		long all = totalRows + (open ? 1 : 0);
		index.publish(new LineIndex.Extent(bytes, bytes - excess, all, all - pieces), full, tail);
	}
}
