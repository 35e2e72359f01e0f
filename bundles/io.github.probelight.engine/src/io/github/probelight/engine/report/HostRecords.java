package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Pages;

/**
 * What is known of each host, by its number: a record of 44 bytes, whose layout nobody else knows. There may be millions
 * of them, so what is small for nearly all hosts has little room here and the rest of it in {@link FarFacts}.
 */
final class HostRecords {

	private static final int ADDRESS = 0;
	/** The scope; the highest bit says that the address is none of IPv4. */
	private static final int SCOPE = 1;
	private static final int FIRST = 2;
	/** Milliseconds from the first to the last time, an unsigned number below {@link #FAR}. */
	private static final int SPAN = 4;
	/** Line of the first result, an unsigned number below {@link #FAR}; anything if there is no result. */
	private static final int LINE = 5;
	private static final int ENTRIES = 6;
	/** Outcome of the last host result, -1 if there is none. */
	private static final int OUTCOME = 7;
	/** A {@link PackedTrip}. */
	private static final int TRIP = 8;
	/** Set of the outcomes seen, the empty one if there is no result. */
	private static final int SEEN = 10;

	private static final int STRIDE = 11;

	/** Says that the value is one of the {@link FarFacts}. */
	private static final int FAR = -1;
	private static final long MOST = 0xFFFFFFFEL;

	private final Pages pages;
	private final FarFacts far;

	HostRecords() {
		this(new Pages(STRIDE), new FarFacts());
	}

	private HostRecords(Pages pages, FarFacts far) {
		this.pages = pages;
		this.far = far;
	}

	/** Returns a copy; neither sees what happens to the other. */
	HostRecords copy() {
		return new HostRecords(pages.copy(), far.copy());
	}

	int size() {
		return pages.size();
	}

	void clear() {
		pages.clear();
		far.clear();
	}

	/** Adds a host of which nothing is known yet. */
	int add(int address, int scope) {
		int host = pages.add();
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ADDRESS] = address;
		page[at + SCOPE] = scope;
		Pages.setLong(page, at + FIRST, Report.NO_TIME);
		page[at + SPAN] = 0;
		page[at + LINE] = 0;
		page[at + ENTRIES] = 0;
		page[at + OUTCOME] = -1;
		Pages.setLong(page, at + TRIP, 0);
		page[at + SEEN] = 0;
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
		span(host, page, at, time, time);
	}

	/** Takes an entry that is a result, before its outcome is among those seen; returns these. */
	int result(int host, long time, long line) {
		int[] page = pages.own(host);
		int at = pages.at(host);
		page[at + ENTRIES]++;
		span(host, page, at, time, time);
		if (page[at + SEEN] == 0) {
			line(host, page, at, line);
		}
		return page[at + SEEN];
	}

	/** Sets the outcome of the last result about a host itself. */
	void outcome(int host, int outcome) {
		pages.own(host)[pages.at(host) + OUTCOME] = outcome;
	}

	/** Sets the last round trip; what was not measured is -1. */
	void roundTrip(int host, int latency, int variance, int timeout) {
		long trip = PackedTrip.of(latency, variance, timeout);
		if (trip == PackedTrip.FAR) {
			far.roundTrip(host, latency, variance, timeout);
		}
		Pages.setLong(pages.own(host), pages.at(host) + TRIP, trip);
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
		span(host, page, at, Pages.getLong(from, source + FIRST), next.last(of, from, source));
		if (from[source + SEEN] == 0) {
			return;
		}
		long line = next.line(of) + lines;
		// in another scan of the site the first may come before
		if (page[at + SEEN] == 0 || line < line(host)) {
			line(host, page, at, line);
		}
		if (from[source + OUTCOME] >= 0) {
			page[at + OUTCOME] = outcomes[from[source + OUTCOME]];
		}
		long trip = Pages.getLong(from, source + TRIP);
		if (trip == PackedTrip.FAR) {
			RoundTrip slow = next.far.roundTrip(of);
			roundTrip(host, slow.latency(), slow.variance(), slow.timeout());
		} else if (trip != 0) {
			Pages.setLong(page, at + TRIP, trip);
		}
	}

	private void line(int host, int[] page, int at, long line) {
		page[at + LINE] = line > MOST ? FAR : (int) line;
		if (line > MOST) {
			far.line(host, line);
		}
	}

	private void span(int host, int[] page, int at, long from, long to) {
		if (from == Report.NO_TIME) {
			return;
		}
		long first = Pages.getLong(page, at + FIRST);
		long last = last(host, page, at);
		if (first == Report.NO_TIME || from < first || to > last) {
			boolean none = first == Report.NO_TIME;
			times(host, page, at, none ? from : Math.min(first, from), none ? to : Math.max(last, to));
		}
	}

	private void times(int host, int[] page, int at, long first, long last) {
		Pages.setLong(page, at + FIRST, first);
		boolean fits = first == Report.NO_TIME || last - first <= MOST;
		page[at + SPAN] = !fits ? FAR : first == Report.NO_TIME ? 0 : (int) (last - first);
		if (!fits) {
			far.last(host, last);
		}
	}

	private long last(int host, int[] page, int at) {
		long first = Pages.getLong(page, at + FIRST);
		int span = page[at + SPAN];
		return first == Report.NO_TIME ? first : span == FAR ? far.last(host) : first + Integer.toUnsignedLong(span);
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
		return last(host, pages.page(host), pages.at(host));
	}

	/** Returns the line of the first result, or -1. */
	long line(int host) {
		int line = pages.get(host, LINE);
		return seen(host) == 0 ? -1 : line == FAR ? far.line(host) : Integer.toUnsignedLong(line);
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
		long trip = Pages.getLong(pages.page(host), pages.at(host) + TRIP);
		return trip == PackedTrip.FAR ? far.roundTrip(host) : PackedTrip.roundTrip(trip);
	}

	/** Returns the set of the outcomes seen. */
	int seen(int host) {
		return pages.get(host, SEEN);
	}

	/** Writes what is known of a host, but for its address; a line is what it is above the one before. */
	void write(FactsOutput out, int host, long line) throws IOException {
		out.time(first(host));
		out.time(last(host));
		out.number(entries(host));
		out.number(seen(host));
		if (seen(host) != 0) {
			out.number(line(host) - line);
			out.number(outcome(host));
			if (outcome(host) >= 0) {
				RoundTrip trip = roundTrip(host);
				out.number(trip == null ? -1 : trip.latency());
				out.number(trip == null ? -1 : trip.variance());
				out.number(trip == null ? -1 : trip.timeout());
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
		long first = in.time();
		long last = in.time();
		if (first == Report.NO_TIME ? last != first : last < first) {
			throw FactsInput.damaged("a host was seen last before it was seen first");
		}
		times(host, page, at, first, last);
		page[at + ENTRIES] = (int) in.number(0);
		page[at + SEEN] = in.number(-owned, sets);
		if (page[at + SEEN] != 0) {
			line(host, page, at, in.above(line, 0));
			page[at + OUTCOME] = in.number(-1, outcomes);
			if (page[at + OUTCOME] >= 0) {
				roundTrip(host, in.number(-1, Integer.MAX_VALUE), in.number(-1, Integer.MAX_VALUE),
						in.number(-1, Integer.MAX_VALUE));
			}
		}
	}
}
