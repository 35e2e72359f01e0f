package io.github.probelight.engine.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Packs runs, one behind the other, into blocks. Used again after {@link #clear}, it needs no more memory. */
final class RunPacker {

	/**
	 * Blocks are small for small logs, and large enough for large ones that none of them is moved in memory. The largest are
	 * a quarter of a megabyte with the head that Java gives them: a collector with regions of one wastes nothing.
	 */
	private static final int FIRST_BLOCK = 1 << 12;
	private static final int LARGEST_BLOCK = (1 << 18) - (1 << 5);
	private static final byte[] NOTHING = {};

	/**
	 * Packed runs of many hosts.
	 *
	 * @param bytes the runs, and at least {@link QuickRun#BEHIND} bytes behind each
	 * @param from where the first is
	 * @param to where the last ends
	 * @param joined whether the bytes are a {@link RunPiece}
	 * @param outcomes what their outcomes are now, null if they are what they say
	 * @param lines lines before the part of the log that they are from
	 */
	record Segment(byte[] bytes, int from, int to, boolean joined, int @Nullable [] outcomes, long lines) {

		/** Adds a run to others of its host. */
		void addTo(GrowingRun run, int offset, PackedRun packed) {
			if (joined) {
				packed.open(bytes, offset);
				run.add(packed, outcomes, lines);
			} else {
				QuickRun.add(bytes, offset, outcomes, lines, run);
			}
		}
	}

	private final List<byte[]> blocks = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>();
	private byte[] block = NOTHING;
	private int blockNumber = -1;
	/** Where the current segment starts, and where it ends by now. */
	private int from;
	private int size;

	/** Returns the number of the segment that the next run will be in, if it has room for so many bytes. */
	int reserve(int bytes) {
		if (size + bytes > block.length) {
			close();
			blockNumber++;
			if (blockNumber < blocks.size() && blocks.get(blockNumber).length >= bytes) {
				block = blocks.get(blockNumber);
			} else {
				block = new byte[Math.max(bytes, Math.min(LARGEST_BLOCK, Math.max(FIRST_BLOCK, block.length * 4)))];
				blocks.add(blockNumber, block);
			}
			from = 0;
			size = 0;
		}
		return segments.size();
	}

	/** Packs a run where {@link #reserve} has made room for it; returns its offset. */
	int add(GrowingRun run) {
		int offset = size;
		size = QuickRun.write(run, block, size);
		return offset;
	}

	/** Takes a piece as it is: its runs stay where they are; returns the number of its segment. */
	int share(byte[] piece, int[] outcomes, long lines) {
		close();
		segments.add(new Segment(piece, 0, piece.length, true, outcomes, lines));
		return segments.size() - 1;
	}

	/**
	 * Copies a segment.
	 *
	 * @param outcomes what its outcomes are here
	 * @param lines lines before it
	 * @return what to add to the offsets of its runs
	 */
	int copy(Segment segment, int[] outcomes, long lines) {
		if (segment.joined()) {
			share(segment.bytes(), outcomes, lines);
			return 0;
		}
		int length = segment.to() - segment.from();
		reserve(length + QuickRun.BEHIND);
		close();
		System.arraycopy(segment.bytes(), segment.from(), block, size, length);
		from = size + length;
		segments.add(new Segment(block, size, from, false, outcomes, lines));
		size = from;
		return size - length - segment.from();
	}

	/** Returns the segments up to now; what comes later makes new ones. */
	List<Segment> segments() {
		close();
		return segments;
	}

	/** Forgets all; the blocks will be used again. */
	void clear() {
		segments.clear();
		blockNumber = -1;
		block = NOTHING;
		from = 0;
		size = 0;
	}

	private void close() {
		if (size > from) {
			segments.add(new Segment(block, from, size, false, null, 0));
			from = size;
		}
	}
}
