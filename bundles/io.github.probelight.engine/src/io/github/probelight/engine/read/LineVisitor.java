package io.github.probelight.engine.read;

import io.github.probelight.engine.scan.EntryScanner;

/** Takes the lines of a range, one after the other. */
public interface LineVisitor {

	/** Takes note that the next line is the first of another log. */
	default void seam() {
		// the lines are the same
	}

	/**
	 * Takes an entry. A line may have several, one behind the other: see {@link VisitedLine#isSame()}.
	 *
	 * @param facts what it says; the same object for all lines of a {@link RangeReader}, valid during this call
	 * @param line where it is; likewise
	 */
	void entry(EntryScanner facts, VisitedLine line);

	/**
	 * Takes a line that starts no entry.
	 *
	 * @param text of which only {@link EntryScanner#message()} says anything; valid during this call
	 * @param line where it is; likewise
	 */
	void continuation(EntryScanner text, VisitedLine line);
}
