package io.github.probelight.engine.report;

import java.util.Arrays;

/**
 * The results of ports. New ones are only appended; {@link #compact} sorts them by host and port and keeps the last of
 * each. That needs no look-up per result, and no more than twice the work over all.
 */
final class PortRows {

	private static final int HOST = 0;
	/** The port's key, above it the high bits of the line. */
	private static final int KEY = 1;
	private static final int OUTCOME = 2;
	private static final int LINE = 3;
	private static final int ROW = 4;

	private static final int SORTED_KEY = 0;
	private static final int SORTED_OUTCOME = 1;
	private static final int SORTED_LINE = 2;
	private static final int SORTED_ROW = 3;

	/** New rows up to this number are not worth a compaction. */
	private static final int FEW = 1 << 20;
	/** More rows of one host are sorted as longs, fewer by insertion. */
	private static final int INSERTION = 24;

	private final Pages added;
	private Pages sorted;
	private int[] starts = {0};

	/** What never changes: the last result of each port of each host, sorted. */
	record View(Pages rows, int[] starts) {

		int from(int host) {
			return host < starts.length ? starts[host] : rows.size();
		}

		int to(int host) {
			return from(host + 1);
		}

		int key(int row) {
			return rows.get(row, SORTED_KEY) & (1 << PortKeys.BITS) - 1;
		}

		int outcome(int row) {
			return rows.get(row, SORTED_OUTCOME);
		}

		/** Counts the rows of each port and state into {@code counts}, at port × width + state. */
		void count(PortKeys ports, int[] stateOf, int width, long[] counts) {
			int lastKey = -1;
			int port = 0;
			for (int first = 0; first < rows.size(); first += Pages.RECORDS) {
				int[] page = rows.page(first);
				int end = Math.min(rows.size() - first, Pages.RECORDS) * SORTED_ROW;
				for (int at = 0; at < end; at += SORTED_ROW) {
					int key = page[at + SORTED_KEY] & (1 << PortKeys.BITS) - 1;
					port = key == lastKey ? port : ports.number(key);
					lastKey = key;
					counts[port * width + stateOf[page[at + SORTED_OUTCOME]]]++;
				}
			}
		}

		long line(int row) {
			return rows.get(row, SORTED_LINE) & 0xFFFFFFFFL
					| (long) (rows.get(row, SORTED_KEY) >>> PortKeys.BITS) << Integer.SIZE;
		}
	}

	PortRows() {
		added = new Pages(ROW);
		sorted = new Pages(SORTED_ROW);
	}

	PortRows(PortRows other) {
		added = other.added.copy();
		sorted = other.sorted.copy();
		starts = other.starts;
	}

	void add(int host, int key, int outcome, long line) {
		int row = added.add();
		int[] page = added.own(row);
		int at = added.at(row);
		page[at + HOST] = host;
		page[at + KEY] = key | (int) (line >>> Integer.SIZE) << PortKeys.BITS;
		page[at + OUTCOME] = outcome;
		page[at + LINE] = (int) line;
	}

	/** Appends the rows of the next part of the log, under the numbers that hosts and outcomes have here. */
	void append(PortRows next, int[] hosts, int[] outcomes, long lines) {
		View old = new View(next.sorted, next.starts);
		for (int host = 0; host + 1 < next.starts.length; host++) {
			for (int row = old.from(host); row < old.to(host); row++) {
				add(hosts[host], old.key(row), outcomes[old.outcome(row)], old.line(row) + lines);
			}
		}
		int size = next.added.size();
		for (int first = 0; first < size; first += Pages.RECORDS) {
			int[] page = next.added.page(first);
			int end = Math.min(size - first, Pages.RECORDS) * ROW;
			for (int at = 0; at < end; at += ROW) {
				int key = page[at + KEY];
				long line = page[at + LINE] & 0xFFFFFFFFL | (long) (key >>> PortKeys.BITS) << Integer.SIZE;
				add(hosts[page[at + HOST]], key & (1 << PortKeys.BITS) - 1, outcomes[page[at + OUTCOME]], line + lines);
			}
		}
	}

	/** Compacts if there are as many new rows as old ones. */
	void compactIfLarge(int hosts) {
		if (added.size() > Math.max(FEW, sorted.size())) {
			compact(hosts);
		}
	}

	View view(int hosts) {
		compact(hosts);
		return new View(sorted.copy(), starts);
	}

	void clear() {
		added.clear();
		sorted.clear();
		starts = new int[]{0};
	}

	private void compact(int hosts) {
		if (added.size() == 0) {
			return;
		}
		int[] next = new int[hosts + 1];
		for (int host = 0; host + 1 < starts.length; host++) {
			next[host] = starts[host + 1] - starts[host];
		}
		for (int first = 0; first < added.size(); first += Pages.RECORDS) {
			int[] page = added.page(first);
			int end = Math.min(added.size() - first, Pages.RECORDS) * ROW;
			for (int at = 0; at < end; at += ROW) {
				next[page[at + HOST]]++;
			}
		}
		int sum = 0;
		for (int host = 0; host < next.length; host++) {
			int count = next[host];
			next[host] = sum;
			sum += count;
		}
		Pages all = new Pages(SORTED_ROW);
		all.grow(sum);
		for (int host = 0; host + 1 < starts.length; host++) {
			for (int row = starts[host]; row < starts[host + 1]; row++) {
				copy(sorted, row, 0, all, next[host]++);
				sorted.release(row);
			}
		}
		for (int first = 0; first < added.size(); first += Pages.RECORDS) {
			int[] page = added.page(first);
			int last = Math.min(added.size(), first + Pages.RECORDS) - 1;
			for (int at = 0; at <= (last - first) * ROW; at += ROW) {
				int row = next[page[at + HOST]]++;
				set(all, row, page[at + KEY], page[at + OUTCOME], page[at + LINE]);
			}
			added.release(last);
		}
		added.truncate(0);
		sorted = all;
		starts = lastOfEach(all, next);
	}

	private static void copy(Pages from, int row, int field, Pages to, int newRow) {
		int[] source = from.page(row);
		int at = from.at(row) + field;
		int[] target = to.page(newRow);
		int into = to.at(newRow);
		target[into] = source[at];
		target[into + 1] = source[at + 1];
		target[into + 2] = source[at + 2];
	}

	/** Sorts each host's rows, the ends of which are given, drops all but the last of each port, returns the starts. */
	private static int[] lastOfEach(Pages rows, int[] ends) {
		int[] starts = new int[ends.length];
		int kept = 0;
		int from = 0;
		for (int host = 0; host + 1 < ends.length; host++) {
			int to = ends[host];
			starts[host] = kept;
			sort(rows, from, to);
			for (int row = from; row < to; row++) {
				if (row + 1 == to || key(rows, row) != key(rows, row + 1)) {
					if (row != kept) {
						copy(rows, row, 0, rows, kept);
					}
					kept++;
				}
			}
			from = to;
		}
		starts[ends.length - 1] = kept;
		rows.truncate(kept);
		return starts;
	}

	private static int key(Pages rows, int row) {
		return rows.get(row, SORTED_KEY) & (1 << PortKeys.BITS) - 1;
	}

	/** A stable sort by port; rows of a host often come sorted. */
	private static void sort(Pages rows, int from, int to) {
		int row = from + 1;
		while (row < to && key(rows, row - 1) <= key(rows, row)) {
			row++;
		}
		if (row >= to) {
			return;
		}
		if (to - from <= INSERTION) {
			insertionSort(rows, from, to);
		} else {
			mergeSort(rows, from, to);
		}
	}

	private static void insertionSort(Pages rows, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			int[] page = rows.page(i);
			int at = rows.at(i);
			int key = page[at];
			int outcome = page[at + SORTED_OUTCOME];
			int line = page[at + SORTED_LINE];
			int k = i;
			while (k > from && key(rows, k - 1) > (key & (1 << PortKeys.BITS) - 1)) {
				copy(rows, k - 1, 0, rows, k);
				k--;
			}
			set(rows, k, key, outcome, line);
		}
	}

	private static void mergeSort(Pages rows, int from, int to) {
		long[] order = new long[to - from];
		int[] copy = new int[order.length * SORTED_ROW];
		for (int i = 0; i < order.length; i++) {
			order[i] = (long) key(rows, from + i) << Integer.SIZE | i;
			for (int field = 0; field < SORTED_ROW; field++) {
				copy[i * SORTED_ROW + field] = rows.get(from + i, field);
			}
		}
		Arrays.sort(order);
		for (int i = 0; i < order.length; i++) {
			int old = (int) order[i] * SORTED_ROW;
			set(rows, from + i, copy[old], copy[old + SORTED_OUTCOME], copy[old + SORTED_LINE]);
		}
	}

	private static void set(Pages rows, int row, int key, int outcome, int line) {
		int[] page = rows.page(row);
		int at = rows.at(row);
		page[at + SORTED_KEY] = key;
		page[at + SORTED_OUTCOME] = outcome;
		page[at + SORTED_LINE] = line;
	}
}
