package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * A statistic of a part of a log. Appending is associative and not commutative, so a log can be cut into parts anywhere;
 * whatever is kept of a part only up to a number must be the same for every cut. Lines are counted from the start of the
 * part. A new statistic is a class of its own and a line in {@link Statistics}.
 *
 * @param <C> the collector itself
 */
abstract class Collector<C extends Collector<C>> {

	/** Takes an entry, which the scanner has just read. */
	void entry(EntryScanner s, Brackets brackets, long line) {
		// not counted
	}

	/**
	 * Takes results that repeat brackets and time of the entry before them.
	 *
	 * @param line line of the last of them
	 * @param count how many there are, at least 1
	 */
	void results(Brackets brackets, long time, long line, long count) {
		// not counted
	}

	/** Takes a line that starts no entry, which the scanner has just read. */
	void continuation(EntryScanner s, long line) {
		// not counted
	}

	/** Notes that what comes next stands in another log: time does not go on from there to here. */
	void seam() {
		// makes no difference
	}

	/**
	 * Appends what was collected of the part that follows, and does not change that.
	 *
	 * @param lines lines before it: its line 0 is this line
	 * @param here what its words, scopes, outcomes and sets are here
	 */
	abstract void append(C next, long lines, Translation here);

	/** Returns a copy that is cheap and goes its own way; {@code words} are its words. */
	abstract C copy(Dictionary words);

	/** Forgets what was collected. */
	abstract void clear();

	/** Writes what was collected. */
	abstract void write(FactsOutput out) throws IOException;

	/** Reads what was written into this collector, which is empty, and checks it; words and scopes are below an end. */
	abstract void read(FactsInput in, int words, int scopes) throws IOException;
}
