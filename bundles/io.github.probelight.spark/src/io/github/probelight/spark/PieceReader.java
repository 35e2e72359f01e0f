package io.github.probelight.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.hadoop.conf.Configuration;

import io.github.probelight.engine.read.Partial;

/** Reads the facts of ranges. Runs where the pieces are read. */
final class PieceReader {

	/** How often a file is tried: what is wrong for a moment must not be missing for ever. */
	static final int TRIES = 3;

	private final List<LogSet> logs;
	private final Configuration hadoop;

	PieceReader(List<LogSet> logs, Configuration hadoop) {
		this.logs = logs;
		this.hadoop = hadoop;
	}

	/**
	 * What was read.
	 *
	 * @param partial the facts, written
	 * @param bytes how many there are
	 * @param lines how many start there
	 * @param problem why it is not all that there is, in a sentence, or ""
	 * @param failed whether it was the reading that failed, which may go well another day
	 */
	record Outcome(byte[] partial, long bytes, long lines, String problem, boolean failed) implements Serializable {}

	/** Reads the facts of a range; of one that cannot be read there are none, and it is said why. */
	Outcome read(PieceRange range) {
		LogPiece piece = logs.get(range.log()).pieces().get(range.place());
		for (int tries = 1;; tries++) {
			try (OpenPiece open = OpenPiece.of(piece, hadoop)) {
				Partial partial = Partial.of(open.source(), logs.get(range.log()).layout(), range.from(), range.to());
				return outcome(partial, open.problem(), false);
			} catch (IOException e) {
				if (tries == TRIES) {
					return outcome(new Partial(), PieceFinder.problem(piece.name(), e), true);
				}
			}
		}
	}

	private static Outcome outcome(Partial partial, String problem, boolean failed) {
		try {
			return new Outcome(WrittenPartial.of(partial), partial.bytes(), partial.lines(), problem, failed);
		} catch (IOException e) {
			// it is written to memory
			throw new UncheckedIOException(e);
		}
	}
}
