package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Pages;

/**
 * Spans of time in which something was written, by time: entries, results, and the line of the first entry of each.
 * Spans are equally long and have numbers; 0 begins with the epoch. Counts stop at the largest int, wherever a log is
 * cut.
 */
final class TimeSpans {

	private static final int NUMBER = 0;
	private static final int LINE = 2;
	private static final int ENTRIES = 4;
	private static final int RESULTS = 5;
	private static final int SPAN = 6;

	/** Reports and readers share most of them. */
	private final Pages spans;

	TimeSpans() {
		this(new Pages(SPAN));
	}

	private TimeSpans(Pages spans) {
		this.spans = spans;
	}

	/** Returns a copy; neither sees what happens to the other. */
	TimeSpans copy() {
		return new TimeSpans(spans.copy());
	}

	int size() {
		return spans.size();
	}

	/** Returns the number of the span at a place. */
	long number(int at) {
		return getLong(at, NUMBER);
	}

	int entries(int at) {
		return spans.get(at, ENTRIES);
	}

	int results(int at) {
		return spans.get(at, RESULTS);
	}

	/** Returns the first line of the span at a place. */
	long line(int at) {
		return getLong(at, LINE);
	}

	private long getLong(int at, int field) {
		return Pages.getLong(spans.page(at), spans.at(at) + field);
	}

	/** Returns the place of the first span with a number or a higher one. */
	int find(long number) {
		int from = 0;
		int to = size();
		while (from < to) {
			int middle = from + to >>> 1;
			if (number(middle) < number) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	/** Takes entries of a span, at least one, and returns its place. The first line that comes may not be the first there is. */
	int add(long number, long line, long more, long moreResults) {
		int size = size();
		int at = size == 0 || number(size - 1) < number ? size : find(number);
		if (at == size || number(at) != number) {
			spans.add();
			makeRoom(at, size);
			begin(at, number, line);
		}
		count(at, line, more, moreResults);
		return at;
	}

	/** Takes entries of the span at a place. */
	void count(int at, long line, long more, long moreResults) {
		int[] page = spans.own(at);
		int span = spans.at(at);
		Pages.setLong(page, span + LINE, Math.min(Pages.getLong(page, span + LINE), line));
		page[span + ENTRIES] = (int) Math.min(Integer.MAX_VALUE, page[span + ENTRIES] + more);
		page[span + RESULTS] = (int) Math.min(Integer.MAX_VALUE, page[span + RESULTS] + moreResults);
	}

	private void begin(int at, long number, long line) {
		int[] page = spans.own(at);
		int span = spans.at(at);
		Pages.setLong(page, span + NUMBER, number);
		Pages.setLong(page, span + LINE, line);
		page[span + ENTRIES] = 0;
		page[span + RESULTS] = 0;
	}

	/** Moves those from a place to an end by one, as many at once as lie in a page. */
	private void makeRoom(int at, int end) {
		for (int to = end; to > at;) {
			int together = Math.min(to - at, spans.at(to) / SPAN);
			if (together == 0) {
				move(to - 1, to);
				to--;
			} else {
				to -= together;
				int[] page = spans.own(to);
				System.arraycopy(page, spans.at(to), page, spans.at(to) + SPAN, together * SPAN);
			}
		}
	}

	private void move(int from, int to) {
		System.arraycopy(spans.page(from), spans.at(from), spans.own(to), spans.at(to), SPAN);
	}

	/**
	 * Takes other spans. Only those of here that are not before the first of them move, as each part of a log of a second
	 * site may lie somewhere between those of the first one.
	 *
	 * @param before lines before the others
	 * @param doublings how much longer spans are here: two, four, … of there are one
	 */
	void add(TimeSpans next, long before, int doublings) {
		int from = size() - 1;
		for (int more = unknown(next, doublings); more > 0; more--) {
			spans.add();
		}
		int last = size() - 1;
		int to = last;
		for (int there = next.size() - 1; there >= 0; there--) {
			long number = next.number(there) >> doublings;
			for (; from >= 0 && number(from) > number; from--) {
				move(from, to--);
			}
			if (from >= 0 && number(from) == number) {
				move(from--, to--);
			} else if (to == last || number(to + 1) != number) {
				begin(to--, number, next.line(there) + before);
			}
			count(to + 1, next.line(there) + before, next.entries(there), next.results(there));
		}
	}

	/** Returns how many of others are not here, all that become one counted once. */
	private int unknown(TimeSpans next, int doublings) {
		int unknown = 0;
		int at = next.size() == 0 ? 0 : find(next.number(0) >> doublings);
		for (int there = 0; there < next.size(); there++) {
			long number = next.number(there) >> doublings;
			while (at < size() && number(at) < number) {
				at++;
			}
			boolean same = there > 0 && number == next.number(there - 1) >> doublings;
			unknown += same || at < size() && number(at) == number ? 0 : 1;
		}
		return unknown;
	}

	/** Returns them in spans that are twice as long. */
	TimeSpans wider() {
		TimeSpans wider = new TimeSpans();
		wider.add(this, 0, 1);
		return wider;
	}

	void clear() {
		spans.clear();
	}

	boolean holdsSame(TimeSpans other) {
		return size() == other.size()
				&& IntStream.range(0, size())
						.allMatch(at -> number(at) == other.number(at) && line(at) == other.line(at)
								&& entries(at) == other.entries(at) && results(at) == other.results(at));
	}

	void write(FactsOutput out) throws IOException {
		out.number(size());
		long number = 0;
		long line = 0;
		for (int at = 0; at < size(); at++) {
			out.number(number(at) - number);
			out.number(entries(at));
			out.number(results(at));
			out.number(line(at) - line);
			number = number(at);
			line = line(at);
		}
	}

	/** Reads what was written into these, of which there are none. */
	void read(FactsInput in, int mostSpans, long highest) throws IOException {
		long number = 0;
		long line = 0;
		for (int left = in.number(0, mostSpans + 1); left > 0; left--) {
			number += in.number();
			long count = in.number(1L);
			long some = in.number(0L);
			line = in.above(line, 0);
			if (Math.abs(number) > highest || size() > 0 && number <= number(size() - 1)) {
				throw FactsInput.damaged("a span of time is impossible");
			}
			if (count > Integer.MAX_VALUE || some > count) {
				throw FactsInput.damaged("there are more results than entries");
			}
			add(number, line, count, some);
		}
	}
}
