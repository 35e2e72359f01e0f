package io.github.probelight.engine.input;

import java.util.Arrays;

/** Where the lines of merged logs come from: a record for each place where another log goes on. Any thread may ask. */
public final class MergedLines {

	/**
	 * A line of one of the logs.
	 *
	 * @param log the log, counted from 0 in the order of the logs
	 * @param line 0-based, of that log
	 */
	public record Place(int log, long line) {}

	private long[] firsts = new long[64];
	private int[] logs = new int[64];
	private long[] places = new long[64];
	private int count;

	MergedLines() {}

	/** From a line on, those of a log follow from a line of it on. */
	synchronized void begin(long line, int log, long logLine) {
		if (count == firsts.length) {
			firsts = Arrays.copyOf(firsts, 2 * count);
			logs = Arrays.copyOf(logs, 2 * count);
			places = Arrays.copyOf(places, 2 * count);
		}
		firsts[count] = line;
		logs[count] = log;
		places[count++] = logLine;
	}

	/** Returns where a line of the whole comes from; behind all, where the last one does. */
	public synchronized Place of(long line) {
		int found = Arrays.binarySearch(firsts, 0, count, line);
		int run = Math.max(0, found < 0 ? -found - 2 : found);
		return new Place(logs[run], places[run] + Math.max(0, line - firsts[run]));
	}
}
