package io.github.probelight.engine.table;

import java.util.Arrays;
import java.util.BitSet;

/** Where runs of hosts are, in the order of the log; a host may have several. */
final class RunList {

	private static final int HOST = 0;
	private static final int SEGMENT = 1;
	private static final int OFFSET = 2;
	private static final int RESULTS = 3;
	private static final int RUN = 4;

	private int[] runs = new int[64];
	private int size;
	private long results;
	private final BitSet shelves = new BitSet();

	int size() {
		return size;
	}

	/** Returns the results of all runs. */
	long results() {
		return results;
	}

	/** Returns the shelves that the hosts belong to, in order. */
	int[] shelves() {
		return shelves.stream().toArray();
	}

	int host(int i) {
		return runs[i * RUN + HOST];
	}

	int segment(int i) {
		return runs[i * RUN + SEGMENT];
	}

	int offset(int i) {
		return runs[i * RUN + OFFSET];
	}

	int results(int i) {
		return runs[i * RUN + RESULTS];
	}

	/** Adds a run; tells whether it is the first of those whose hosts belong to one shelf. */
	boolean add(int host, int segment, int offset, int count) {
		int at = size++ * RUN;
		runs = at == runs.length ? Arrays.copyOf(runs, at * 2) : runs;
		runs[at + HOST] = host;
		runs[at + SEGMENT] = segment;
		runs[at + OFFSET] = offset;
		runs[at + RESULTS] = count;
		results += count;
		int shelf = PortRuns.shelfOf(host);
		boolean first = !shelves.get(shelf);
		shelves.set(shelf);
		return first;
	}

	void clear() {
		size = 0;
		results = 0;
		shelves.clear();
	}

	/** Returns the runs by host, those of one host in their order; {@code ends} is set to where those of each host end. */
	int[] byHost(int[] ends) {
		return byFirst(runs, RUN, size, ends);
	}

	/**
	 * Sorts records by their first int, which is a number below the length of {@code ends}.
	 *
	 * @param ends zeros; set to where the records of each number end
	 * @return the records' numbers; those with one first int keep their order
	 */
	static int[] byFirst(int[] records, int stride, int count, int[] ends) {
		for (int at = 0; at < count * stride; at += stride) {
			ends[records[at]]++;
		}
		int sum = 0;
		for (int first = 0; first < ends.length; first++) {
			int some = ends[first];
			ends[first] = sum;
			sum += some;
		}
		int[] order = new int[count];
		for (int i = 0; i < count; i++) {
			order[ends[records[i * stride]]++] = i;
		}
		return order;
	}
}
