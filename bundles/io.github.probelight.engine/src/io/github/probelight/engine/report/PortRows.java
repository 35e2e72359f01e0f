package io.github.probelight.engine.report;

import java.util.Arrays;

/**
 * The results of ports. New ones are only appended; {@link #compact} sorts them by host and port and keeps the last of
 * each. That needs no look-up per result, and each result is moved three times at most, on average.
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

	private static final int KEY_MASK = (1 << PortKeys.BITS) - 1;

	/** New rows up to this number are not worth a compaction. */
	private static final int FEW = 1 << 20;
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
			return rows.get(row, SORTED_KEY) & KEY_MASK;
		}

		int outcome(int row) {
			return rows.get(row, SORTED_OUTCOME);
		}

		/** Counts the rows of each port and state into {@code counts}, at port × width + state. */
		void count(PortKeys ports, int[] stateOf, int width, long[] counts) {
			int[] numbers = ports.numbers();
			for (int first = 0; first < rows.size(); first += Pages.RECORDS) {
				int[] page = rows.page(first);
				int end = Math.min(rows.size() - first, Pages.RECORDS) * SORTED_ROW;
				for (int at = 0; at < end; at += SORTED_ROW) {
					int port = numbers[page[at + SORTED_KEY] & KEY_MASK];
					counts[port * width + stateOf[page[at + SORTED_OUTCOME]]]++;
				}
			}
		}

		/** Copies the outcomes of a host's ports into an array, a longer one if they do not fit, and returns that. */
		int[] outcomes(int host, int[] into) {
			int from = from(host);
			int size = to(host) - from;
			int[] outcomes = into.length < size ? new int[size * 2] : into;
			int i = 0;
			while (i < size) {
				int[] page = rows.page(from + i);
				int at = rows.at(from + i) + SORTED_OUTCOME;
				for (; i < size && at < page.length; at += SORTED_ROW) {
					outcomes[i++] = page[at];
				}
			}
			return outcomes;
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
				add(hosts[page[at + HOST]], key & KEY_MASK, outcomes[page[at + OUTCOME]], line + lines);
			}
		}
	}

	/** Compacts if there are half as many new rows as old ones: more would need twice the memory for a moment. */
	void compactIfLarge(int hosts) {
		if (added.size() > Math.max(FEW, sorted.size() / 2)) {
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
		// the new pages come as the old ones go
		Pages all = new Pages(SORTED_ROW);
		all.grow(sum);
		for (int host = 0; host + 1 < starts.length; host++) {
			int count = starts[host + 1] - starts[host];
			sorted.copyTo(starts[host], all, next[host], count);
			sorted.release(starts[host], starts[host + 1]);
			next[host] += count;
		}
		for (int first = 0; first < added.size(); first += Pages.RECORDS) {
			int[] page = added.page(first);
			int last = Math.min(added.size(), first + Pages.RECORDS) - 1;
			for (int at = 0; at <= (last - first) * ROW; at += ROW) {
				int row = next[page[at + HOST]]++;
				int[] target = all.fresh(row);
				int into = all.at(row);
				target[into + SORTED_KEY] = page[at + KEY];
				target[into + SORTED_OUTCOME] = page[at + OUTCOME];
				target[into + SORTED_LINE] = page[at + LINE];
			}
			added.release(first, last + 1);
		}
		added.truncate(0);
		sorted = all;
		starts = new LastOfEach(all).sort(next);
	}

	/** Sorts the rows of each host by port and keeps the last of each port. */
	private static final class LastOfEach {

		private final Pages rows;
		private int kept;
		private int[] buffer = new int[256 * SORTED_ROW];
		private long[] order = new long[256];

		LastOfEach(Pages rows) {
			this.rows = rows;
		}

		/** Sorts rows that are in the order of hosts, whose ends are given, and returns the starts. */
		int[] sort(int[] ends) {
			int[] starts = new int[ends.length];
			int from = 0;
			for (int host = 0; host + 1 < ends.length; host++) {
				starts[host] = kept;
				sort(from, ends[host]);
				from = ends[host];
			}
			starts[ends.length - 1] = kept;
			rows.truncate(kept);
			return starts;
		}

		private void sort(int from, int to) {
			int size = to - from;
			if (size > order.length) {
				buffer = new int[size * 2 * SORTED_ROW];
				order = new long[size * 2];
			}
			rows.read(from, size, buffer);
			if (!order(size)) {
				Arrays.sort(order, 0, size);
				for (int i = 0; i < size; i++) {
					if (i + 1 == size || (int) (order[i] >>> Integer.SIZE) != (int) (order[i + 1] >>> Integer.SIZE)) {
						rows.write(kept++, buffer, (int) order[i]);
					}
				}
			} else if (from == kept) {
				kept = to;
			} else {
				for (int i = 0; i < size; i++) {
					rows.write(kept++, buffer, i);
				}
			}
		}

		/** Notes port and place of each row; true if they are in order already, each port once. */
		private boolean order(int size) {
			boolean ascending = true;
			int last = -1;
			for (int i = 0; i < size; i++) {
				int key = buffer[i * SORTED_ROW + SORTED_KEY] & KEY_MASK;
				order[i] = (long) key << Integer.SIZE | i;
				ascending &= key > last;
				last = key;
			}
			return ascending;
		}
	}
}
