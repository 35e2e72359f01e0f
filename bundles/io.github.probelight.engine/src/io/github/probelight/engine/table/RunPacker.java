package io.github.probelight.engine.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.table.PortRun.Segment;

/** Packs runs, one behind the other, into blocks. Used again after {@link #clear}, it needs no more memory. */
final class RunPacker {

	/**
	 * Blocks are small for small logs, and large enough for large ones that none of them is moved in memory. The largest are
	 * a quarter of a megabyte with the head that Java gives them: a collector with regions of one wastes nothing.
	 */
	private static final int FIRST_BLOCK = 1 << 12;
	private static final int LARGEST_BLOCK = (1 << 18) - (1 << 5);
	private static final byte[] NOTHING = {};

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
	int add(PortRun run) {
		int offset = size;
		size = run.write(block, size);
		return offset;
	}

	/** Where the run that was packed last ends. */
	int size() {
		return size;
	}

	/**
	 * Copies a segment.
	 *
	 * @param outcomes what its outcomes are here
	 * @param lines lines before it
	 * @return what to add to the offsets of its runs
	 */
	int copy(Segment segment, int[] outcomes, long lines) {
		int length = segment.to() - segment.from();
		reserve(length + PortRun.BEHIND);
		close();
		System.arraycopy(segment.bytes(), segment.from(), block, size, length);
		from = size + length;
		segments.add(new Segment(block, size, from, outcomes, lines));
		size = from;
		return size - length - segment.from();
	}

	/** Returns the segments up to now; what comes later makes new ones. */
	List<Segment> segments() {
		close();
		return segments;
	}

	/** Returns the segments, all in one block each, and the last of these as long as it needs to be: nothing more comes. */
	List<Segment> lastSegments() {
		close();
		byte[] last = block;
		segments.replaceAll(segment -> segment.bytes() == last ? trimmed(segment) : segment);
		return segments;
	}

	private static Segment trimmed(Segment segment) {
		int end = segment.to() + PortRun.BEHIND;
		return new Segment(Arrays.copyOf(segment.bytes(), end), segment.from(), segment.to(), segment.outcomes(),
				segment.lines());
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
			segments.add(new Segment(block, from, size, null, 0));
			from = size;
		}
	}
}
