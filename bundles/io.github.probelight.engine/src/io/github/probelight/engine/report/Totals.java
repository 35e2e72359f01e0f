package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** How many entries and continuations there are, and the earliest and the latest time. */
final class Totals extends Collector<Totals> {

	private long entries;
	private long continuations;
	private long first = Report.NO_TIME;
	private long last = Report.NO_TIME;

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		entries++;
		span(s.time(), s.time());
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		entries += count;
	}

	@Override
	void continuation(EntryScanner s, long line) {
		continuations++;
	}

	@Override
	void append(Totals next, long lines, Translation here) {
		entries += next.entries;
		continuations += next.continuations;
		span(next.first, next.last);
	}

	private void span(long from, long to) {
		if (from != Report.NO_TIME) {
			first = first == Report.NO_TIME ? from : Math.min(first, from);
			last = Math.max(last, to);
		}
	}

	long entries() {
		return entries;
	}

	long continuations() {
		return continuations;
	}

	/** Returns the earliest time, or {@link Report#NO_TIME}. */
	long first() {
		return first;
	}

	/** Returns the latest time, or {@link Report#NO_TIME}. */
	long last() {
		return last;
	}

	@Override
	Totals copy(Dictionary words) {
		Totals copy = new Totals();
		copy.entries = entries;
		copy.continuations = continuations;
		copy.first = first;
		copy.last = last;
		return copy;
	}

	@Override
	void clear() {
		entries = 0;
		continuations = 0;
		first = Report.NO_TIME;
		last = Report.NO_TIME;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(entries);
		out.number(continuations);
		out.time(first);
		out.time(last);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		entries = in.number(0);
		continuations = in.number(0);
		first = in.time();
		last = in.time();
	}
}
