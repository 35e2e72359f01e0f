package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Pages;

/**
 * The latencies of hosts: 12 bytes for each different one of a host, nothing for a host without. New ones are only
 * appended; {@link #compact} sorts all by host and latency and counts those that are equal.
 */
final class LatencyRows {

	private static final int HOST = 0;
	private static final int LATENCY = 1;
	/** How often, an unsigned number. */
	private static final int COUNT = 2;
	private static final int ROW = 3;

	/** New rows up to this number are not worth a compaction. */
	private static final int FEW = 1 << 16;

	private Pages rows;
	/** The first rows, which are sorted and all different. */
	private int sorted;

	/** What never changes: the different latencies of each host, sorted. */
	record View(Pages rows) {

		/** Returns the latencies of a host in short, or null if it has none. */
		@Nullable
		LatencyRange range(int host) {
			int from = from(host);
			int to = from;
			long count = 0;
			while (to < rows.size() && rows.get(to, HOST) == host) {
				count += count(rows, to++);
			}
			return count == 0
					? null
					: new LatencyRange(rows.get(from, LATENCY), at(from, (count - 1) / 2), rows.get(to - 1, LATENCY),
							count);
		}

		/** Returns the latency that has so many before it, from a row of the host on. */
		private int at(int from, long before) {
			int row = from;
			for (long left = before - count(rows, row); left >= 0; left -= count(rows, row)) {
				row++;
			}
			return rows.get(row, LATENCY);
		}

		/** Returns the first row of a host, or of the next one if it has none. */
		private int from(int host) {
			int low = 0;
			int high = rows.size();
			while (low < high) {
				int middle = low + high >>> 1;
				if (rows.get(middle, HOST) < host) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
		}
	}

	LatencyRows() {
		rows = new Pages(ROW);
	}

	LatencyRows(LatencyRows other) {
		rows = other.rows.copy();
		sorted = other.sorted;
	}

	void add(int host, int latency) {
		add(host, latency, 1);
	}

	/** Appends the latencies of the next part of the log, under the numbers that hosts have here. */
	void append(LatencyRows next, int[] hosts) {
		for (int row = 0; row < next.rows.size(); row++) {
			add(hosts[next.rows.get(row, HOST)], next.rows.get(row, LATENCY), next.rows.get(row, COUNT));
		}
		if (rows.size() - sorted > Math.max(FEW, sorted)) {
			compact();
		}
	}

	View view() {
		compact();
		return new View(rows.copy());
	}

	/** Writes the rows by host and latency, as what they are above the one before. */
	void write(FactsOutput out) throws IOException {
		compact();
		out.number(rows.size());
		int host = 0;
		int latency = -1;
		for (int row = 0; row < rows.size(); row++) {
			latency = rows.get(row, HOST) == host ? latency : -1;
			out.number(rows.get(row, HOST) - host);
			out.number(rows.get(row, LATENCY) - latency);
			out.number(count(rows, row));
			host = rows.get(row, HOST);
			latency = rows.get(row, LATENCY);
		}
	}

	/** Reads rows of hosts below an end into these, of which there are none yet. */
	void read(FactsInput in, int hosts) throws IOException {
		int host = 0;
		int latency = -1;
		for (int left = in.count(); left > 0; left--) {
			int step = in.number(0, hosts - host);
			host += step;
			latency = step == 0 ? latency : -1;
			latency = (int) in.above(latency, latency + 1L);
			add(host, latency, (int) in.number(1));
			if (latency < 0) {
				throw FactsInput.damaged("a latency is impossible");
			}
		}
		sorted = rows.size();
	}

	void clear() {
		rows.clear();
		sorted = 0;
	}

	private void add(int host, int latency, int count) {
		int row = rows.add();
		int[] page = rows.own(row);
		int at = rows.at(row);
		page[at + HOST] = host;
		page[at + LATENCY] = latency;
		page[at + COUNT] = count;
	}

	private void compact() {
		if (sorted == rows.size()) {
			return;
		}
		long[] keys = new long[rows.size()];
		Arrays.setAll(keys, this::key);
		Arrays.sort(keys);
		Pages all = new Pages(ROW);
		for (int i = 0; i < keys.length; i++) {
			if (i == 0 || keys[i] != keys[all.size() - 1]) {
				int row = all.add();
				keys[row] = keys[i];
				int at = all.at(row);
				all.page(row)[at + HOST] = (int) (keys[i] >>> Integer.SIZE);
				all.page(row)[at + LATENCY] = (int) keys[i];
				all.page(row)[at + COUNT] = 0;
			}
			int row = all.size() - 1;
			all.page(row)[all.at(row) + COUNT]++;
		}
		for (int i = 0; i < rows.size(); i++) {
			// most are rows of one, and counted
			if (rows.get(i, COUNT) != 1) {
				int row = Arrays.binarySearch(keys, 0, all.size(), key(i));
				all.page(row)[all.at(row) + COUNT] += rows.get(i, COUNT) - 1;
			}
		}
		rows = all;
		sorted = all.size();
	}

	private long key(int row) {
		return (long) rows.get(row, HOST) << Integer.SIZE | rows.get(row, LATENCY);
	}

	private static long count(Pages rows, int row) {
		return Integer.toUnsignedLong(rows.get(row, COUNT));
	}
}
