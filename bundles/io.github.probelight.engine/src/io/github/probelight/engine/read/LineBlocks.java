package io.github.probelight.engine.read;

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

	/** Returns where a block ends, in bytes. */
	long end(int block) {
		return block + 1 < blocks.size() ? blocks.get(block + 1).offset() : end;
	}
}
