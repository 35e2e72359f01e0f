package io.github.probelight.spark;

import java.io.Serializable;
import java.util.List;

import io.github.probelight.engine.input.RotatedLog;
import io.github.probelight.engine.scan.LineLayout;

/**
 * What is told as one log: a file, a rotated set, or all files.
 *
 * @param name what it is called in the tables; of a rotated set the newest file
 * @param below the name of its report, without its ending
 * @param pieces at least one, in the order of their times
 */
record LogSet(String name, String below, List<LogPiece> pieces) implements Serializable {

	/** What all files as one are called. */
	static final String AS_ONE = "all-as-one";

	/** Tells whether none of it is read. */
	boolean isRefused() {
		return pieces.getFirst().isRefused();
	}

	/** Returns where the entries of all pieces begin in their lines: what stands before those of one may stand before all. */
	LineLayout layout() {
		return pieces.stream().anyMatch(piece -> piece.layout() == LineLayout.PREFIXED)
				? LineLayout.PREFIXED
				: LineLayout.PLAIN;
	}

	/** Tells whether a piece, which is not the first, goes on where the one before it ended. */
	boolean goesOn(int piece) {
		return RotatedLog.goesOn(pieces.get(piece - 1).name(), pieces.get(piece).name());
	}
}
