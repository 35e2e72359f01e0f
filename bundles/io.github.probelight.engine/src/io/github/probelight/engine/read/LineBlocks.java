package io.github.probelight.engine.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.LineLayout;

/**
 * The blocks of the first lines of a log, in order and without a gap.
 *
 * @param blocks these blocks
 * @param lines how many lines they have
 * @param end where the last of them ends, in bytes
 * @param layout how these lines were read
 */
public record LineBlocks(List<LineBlock> blocks, long lines, long end, LineLayout layout) {

	/** Of no lines. */
	public static final LineBlocks NONE = new LineBlocks(List.of(), 0, 0, LineLayout.UNKNOWN);

	/** The most lines of a block: few enough that most have none of what is rare. */
	public static final int LINES = 512;

	/** Writes these blocks. */
	public void write(DataOutput out) throws IOException {
		out.writeLong(lines);
		out.writeLong(end);
		out.writeByte(layout.ordinal());
		out.writeInt(blocks.size());
		for (LineBlock block : blocks) {
			block.write(out);
		}
	}

	/** Reads blocks that were written. */
	public static LineBlocks read(DataInput in) throws IOException {
		long lines = in.readLong();
		long end = in.readLong();
		LineLayout layout = LineLayout.values()[in.readByte()];
		List<LineBlock> blocks = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			blocks.add(LineBlock.read(in));
		}
		return new LineBlocks(List.copyOf(blocks), lines, end, layout);
	}

	/** Returns where a block ends, in bytes. */
	long end(int block) {
		return block + 1 < blocks.size() ? blocks.get(block + 1).offset() : end;
	}
}
