package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Pages;

/** What is known of each host, by its number: a record of ints, whose layout nobody else knows. */
final class HostRecords {

	private static final int ADDRESS = 0;
	/** The scope; the highest bit says that the address is a word. */
	private static final int SCOPE = 1;
	private static final int FIRST = 2;
	private static final int LAST = 4;
	/** Line of the first result, -1 if there is none. */
	private static final int LINE = 6;
	private static final int ENTRIES = 8;
	/** Outcome of the last host result, -1 if there is none. */
	private static final int OUTCOME = 9;
	private static final int LATENCY = 10;
	private static final int VARIANCE = 11;
	private static final int TIMEOUT = 12;
	/** Set of the outcomes seen. */
	private static final int SEEN = 13;
	/** Outcome of the last result, -1 if there is none. */
	private static final int LATEST = 14;

	private static final int STRIDE = 15;

	private final Pages pages;

	HostRecords() {
		this(new Pages(STRIDE));
	}

	private HostRecords(Pages pages) {
		this.pages = pages;
	}

	/** Returns a copy; neither sees what happens to the other. */
	HostRecords copy() {
		return new HostRecords(pages.copy());
	}

	int size() {
		return pages.size();
	}

	void clear() {
		pages.clear();
	}

	/** Adds a host of which nothing is known yet. */
	int add(int address, int scope) {
		int host = pages.add();
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ADDRESS] = address;
		page[at + SCOPE] = scope;
		Pages.setLong(page, at + FIRST, Report.NO_TIME);
		Pages.setLong(page, at + LAST, Report.NO_TIME);
		Pages.setLong(page, at + LINE, -1);
		page[at + ENTRIES] = 0;
		page[at + OUTCOME] = -1;
		page[at + LATENCY] = -1;
		page[at + VARIANCE] = -1;
		page[at + TIMEOUT] = -1;
		page[at + SEEN] = 0;
		page[at + LATEST] = -1;
		return host;
	}

	/** Tells whether a host has this address and scope, as they were given to {@link #add}. */
	boolean is(int host, int address, int scope) {
		int[] page = pages.page(host);
		int at = pages.at(host);
		return page[at + ADDRESS] == address && page[at + SCOPE] == scope;
	}

	/** Takes the time of an entry about a host that is no result. */
	void entry(int host, long time) {
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ENTRIES]++;
		span(page, at, time, time);
	}

	/** Takes an entry that is a result; returns whether its outcome is another one than that of the result before. */
	boolean result(int host, long time, int outcome, long line) {
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ENTRIES]++;
		span(page, at, time, time);
		if (page[at + LATEST] == outcome) {
			return false;
		}
		if (page[at + LATEST] < 0) {
			Pages.setLong(page, at + LINE, line);
		}
		page[at + LATEST] = outcome;
		return true;
	}

	/** Sets the outcome of the last result about a host itself. */
	void outcome(int host, int outcome) {
		pages.own(host)[pages.at(host) + OUTCOME] = outcome;
	}

	/** Sets the last round trip; what was not measured is -1. */
	void roundTrip(int host, int latency, int variance, int timeout) {
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + LATENCY] = latency;
		page[at + VARIANCE] = variance;
		page[at + TIMEOUT] = timeout;
	}

	/** Sets the set of the outcomes seen. */
	void seen(int host, int set) {
		pages.own(host)[pages.at(host) + SEEN] = set;
	}

	/**
	 * Appends what is known of a host in the next part of the log, but for the outcomes seen.
	 *
	 * @param outcomes what the outcomes of there are here
	 * @param lines lines before that part
	 */
	void append(int host, HostRecords next, int of, int[] outcomes, long lines) {
		int[] from = next.pages.page(of);
		int source = next.pages.at(of);
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ENTRIES] += from[source + ENTRIES];
		span(page, at, Pages.getLong(from, source + FIRST), Pages.getLong(from, source + LAST));
		if (from[source + LATEST] < 0) {
			return;
		}
		long line = Pages.getLong(from, source + LINE) + lines;
		// in another scan of the site the first may come before
		if (page[at + LATEST] < 0 || line < Pages.getLong(page, at + LINE)) {
			Pages.setLong(page, at + LINE, line);
		}
		page[at + LATEST] = outcomes[from[source + LATEST]];
		if (from[source + OUTCOME] >= 0) {
			page[at + OUTCOME] = outcomes[from[source + OUTCOME]];
		}
		if (from[source + LATENCY] >= 0 || from[source + VARIANCE] >= 0 || from[source + TIMEOUT] >= 0) {
			System.arraycopy(from, source + LATENCY, page, at + LATENCY, TIMEOUT + 1 - LATENCY);
		}
	}

	private static void span(int[] page, int at, long from, long to) {
		if (from == Report.NO_TIME) {
			return;
		}
		long earliest = Pages.getLong(page, at + FIRST);
		if (earliest == Report.NO_TIME || from < earliest) {
			Pages.setLong(page, at + FIRST, from);
		}
		if (to > Pages.getLong(page, at + LAST)) {
			Pages.setLong(page, at + LAST, to);
		}
	}

	/** Returns the address, as it was given to {@link #add}. */
	int address(int host) {
		return pages.get(host, ADDRESS);
	}

	/** Returns the scope, as it was given to {@link #add}. */
	int scope(int host) {
		return pages.get(host, SCOPE);
	}

	/** Returns the earliest time of an entry, or {@link Report#NO_TIME}. */
	long first(int host) {
		return Pages.getLong(pages.page(host), pages.at(host) + FIRST);
	}

	/** Returns the latest time of an entry, or {@link Report#NO_TIME}. */
	long last(int host) {
		return Pages.getLong(pages.page(host), pages.at(host) + LAST);
	}

	/** Returns the line of the first result, or -1. */
	long line(int host) {
		return Pages.getLong(pages.page(host), pages.at(host) + LINE);
	}

	/** Returns how many entries there are. */
	long entries(int host) {
		return Integer.toUnsignedLong(pages.get(host, ENTRIES));
	}

	/** Returns the outcome of the last result about the host itself, or -1. */
	int outcome(int host) {
		return pages.get(host, OUTCOME);
	}

	/** Returns the last round trip, or null. */
	@Nullable
	RoundTrip roundTrip(int host) {
		int[] page = pages.page(host);
		int at = pages.at(host);
		return page[at + LATENCY] < 0 && page[at + VARIANCE] < 0 && page[at + TIMEOUT] < 0
				? null
				: new RoundTrip(page[at + LATENCY], page[at + VARIANCE], page[at + TIMEOUT]);
	}

	/** Returns the set of the outcomes seen. */
	int seen(int host) {
		return pages.get(host, SEEN);
	}

	/** Writes what is known of a host, but for its address; a line is what it is above the one before. */
	void write(FactsOutput out, int host, long line) throws IOException {
		int[] page = pages.page(host);
		int at = pages.at(host);
		out.time(first(host));
		out.time(last(host));
		out.number(entries(host));
		out.number(page[at + LATEST]);
		if (page[at + LATEST] >= 0) {
			out.number(line(host) - line);
			out.number(page[at + SEEN]);
			out.number(page[at + OUTCOME]);
			if (page[at + OUTCOME] >= 0) {
				for (int field = LATENCY; field <= TIMEOUT; field++) {
					out.number(page[at + field]);
				}
			}
		}
	}

	/**
	 * Reads what is known of a host that was just added.
	 *
	 * @param outcomes number of outcomes
	 * @param owned number of sets that have one owner
	 * @param sets number of other sets
	 */
	void read(FactsInput in, int host, long line, int outcomes, int owned, int sets) throws IOException {
		int[] page = pages.own(host);
		int at = pages.at(host);
		Pages.setLong(page, at + FIRST, in.time());
		Pages.setLong(page, at + LAST, in.time());
		page[at + ENTRIES] = (int) in.number(0);
		page[at + LATEST] = in.number(-1, outcomes);
		if (page[at + LATEST] >= 0) {
			Pages.setLong(page, at + LINE, in.above(line, 0));
			page[at + SEEN] = in.number(-owned, sets);
			page[at + OUTCOME] = in.number(-1, outcomes);
			for (int field = LATENCY; page[at + OUTCOME] >= 0 && field <= TIMEOUT; field++) {
				page[at + field] = in.number(-1, Integer.MAX_VALUE);
			}
		}
	}
}
