package io.github.probelight.engine.report;

import io.github.probelight.engine.table.Pages;
import io.github.probelight.engine.table.SparseRows;

/**
 * What does not fit into the record of a host: a line behind the first four billion, a host that was seen for more than
 * seven weeks, a round trip of more than half an hour. Next to no host needs any of it.
 */
final class FarFacts {

	private static final int LINE = 1;
	private static final int LAST = 3;
	private static final int LATENCY = 5;
	private static final int STRIDE = 8;

	private final SparseRows rows;

	FarFacts() {
		this(new SparseRows(STRIDE));
	}

	private FarFacts(SparseRows rows) {
		this.rows = rows;
	}

	FarFacts copy() {
		return new FarFacts(rows.copy());
	}

	void clear() {
		rows.clear();
	}

	void line(int host, long line) {
		set(host, LINE, line);
	}

	long line(int host) {
		return get(host, LINE);
	}

	void last(int host, long time) {
		set(host, LAST, time);
	}

	long last(int host) {
		return get(host, LAST);
	}

	private void set(int host, int field, long value) {
		int row = rows.row(host);
		Pages.setLong(rows.own(row), rows.at(row) + field, value);
	}

	private long get(int host, int field) {
		int row = rows.find(host);
		return Pages.getLong(rows.page(row), rows.at(row) + field);
	}

	void roundTrip(int host, int latency, int variance, int timeout) {
		int row = rows.row(host);
		int[] page = rows.own(row);
		int at = rows.at(row) + LATENCY;
		page[at] = latency;
		page[at + 1] = variance;
		page[at + 2] = timeout;
	}

	RoundTrip roundTrip(int host) {
		int row = rows.find(host);
		int[] page = rows.page(row);
		int at = rows.at(row) + LATENCY;
		return new RoundTrip(page[at], page[at + 1], page[at + 2]);
	}
}
