package io.github.probelight.engine.table;

import java.util.Arrays;

/** A run of a piece by which others with the same keys can be told: where its lines are, and the keys that it has. */
final class ToldRun {

	private static final int NONE = -1;

	private int hash;
	/** The run that has the keys, and where they are. */
	int keysOf = NONE;
	private int keysFrom;
	private int keysTo;
	/** The run that has the lines. */
	int run;
	private long low;
	private int width;
	private int linesFrom;
	/** Bits that a line of the first run took that was told by it, -1 before. */
	private int ofFirst;
	/** What {@link #above} has found. */
	long lowest;

	void forget() {
		keysOf = NONE;
	}

	/** Tells whether there is a run with these keys. */
	boolean isLike(int hashOfKeys, byte[] b, byte[] keys, int length) {
		return keysOf != NONE && hash == hashOfKeys && Arrays.equals(b, keysFrom, keysTo, keys, 0, length);
	}

	void keys(int hashOfKeys, int of, int from, int length) {
		hash = hashOfKeys;
		keysOf = of;
		keysFrom = from;
		keysTo = from + length;
	}

	void lines(int of, long lowestLine, int ofLine, int from) {
		run = of;
		low = lowestLine;
		width = ofLine;
		linesFrom = from;
		ofFirst = NONE;
	}

	/**
	 * Finds what lines are above those of this run.
	 *
	 * @param alone bits that a line takes if it is told alone
	 * @return bits that a line takes, or -1 if the lines should rather be told alone, and those of others by them: this run
	 * may be one of another time, of which few lines were between those of two ports
	 */
	int above(long[] lines, int count, byte[] b, long[] above, int alone) {
		long highest = Long.MIN_VALUE;
		lowest = Long.MAX_VALUE;
		for (int i = 0; i < count; i++) {
			long more = lines[i] - low - PackedRun.get(b, linesFrom, i, width);
			above[i] = more;
			lowest = Math.min(lowest, more);
			highest = Math.max(highest, more);
		}
		int told = PieceWriter.width(highest - lowest);
		boolean pays = told < alone && (ofFirst == NONE || told <= alone / 2 || told <= ofFirst + 1);
		if (pays && ofFirst == NONE) {
			ofFirst = told;
		}
		return pays ? told : NONE;
	}
}
