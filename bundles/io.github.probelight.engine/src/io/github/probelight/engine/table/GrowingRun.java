package io.github.probelight.engine.table;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The port results of one host while they are put together; one object serves many hosts, one after the other. */
final class GrowingRun {

	/** As long as the longest run so far. */
	private int[] keys = {};
	private int[] outcomes = {};
	private long[] lines = {};
	private int size;
	private long[] order = {};
	/** What outcomes and lines are put into in another order. */
	private int[] spareOutcomes = {};
	private long[] spareLines = {};

	int size() {
		return size;
	}

	/** Returns the keys of all results, with more behind them. */
	int[] keys() {
		return keys;
	}

	/** Returns the outcomes of all results, with more behind them. */
	int[] outcomes() {
		return outcomes;
	}

	/** Returns the lines of all results, with more behind them. */
	long[] lines() {
		return lines;
	}

	void clear() {
		size = 0;
	}

	void add(int key, int outcome, long line) {
		int at = grow(1);
		keys[at] = key;
		outcomes[at] = outcome;
		lines[at] = line;
	}

	/**
	 * Adds a packed run.
	 *
	 * @param map what its outcomes are now, null if they are what they say
	 * @param before lines before the part of the log that it is from
	 */
	void add(PackedRun run, int @Nullable [] map, long before) {
		int first = grow(run.count());
		run.keys(keys, first);
		run.outcomes(outcomes, first, map);
		for (int i = first; i < size; i++) {
			lines[i] = run.line(i - first) + before;
		}
	}

	/** Makes room for more results; returns where the first of them is. */
	int grow(int more) {
		int first = size;
		size += more;
		if (size > keys.length) {
			int length = Math.max(size, keys.length * 2);
			keys = Arrays.copyOf(keys, length);
			outcomes = Arrays.copyOf(outcomes, length);
			lines = Arrays.copyOf(lines, length);
		}
		return first;
	}

	/** Puts the results in the order of ports, and keeps of several for one port the one that was added last. */
	void keepLast() {
		boolean ascending = true;
		for (int i = 1; i < size; i++) {
			ascending &= keys[i - 1] < keys[i];
		}
		if (ascending) {
			return;
		}
		order = order.length < size ? new long[keys.length] : order;
		for (int i = 0; i < size; i++) {
			order[i] = (long) keys[i] << Integer.SIZE | i;
		}
		Arrays.sort(order, 0, size);
		int[] oldOutcomes = outcomes;
		long[] oldLines = lines;
		outcomes = spareOutcomes.length < oldOutcomes.length ? new int[oldOutcomes.length] : spareOutcomes;
		lines = spareLines.length < oldLines.length ? new long[oldLines.length] : spareLines;
		spareOutcomes = oldOutcomes;
		spareLines = oldLines;
		int kept = 0;
		for (int i = 0; i < size; i++) {
			int key = (int) (order[i] >>> Integer.SIZE);
			if (i + 1 == size || key != (int) (order[i + 1] >>> Integer.SIZE)) {
				int from = (int) order[i];
				keys[kept] = key;
				outcomes[kept] = oldOutcomes[from];
				lines[kept++] = oldLines[from];
			}
		}
		size = kept;
	}
}
