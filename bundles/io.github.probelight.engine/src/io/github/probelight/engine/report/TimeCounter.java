package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Entries and results a second. A log of years would have too many seconds: what is counted by is the shortest span of
 * 1, 2, 4, … seconds for which there are at most {@link #PAGES} pages with entries. That depends on the times alone, and
 * never becomes shorter when more come, so it is the same wherever a log is cut. An entry far away from all others costs
 * one page.
 */
final class TimeCounter extends Collector<TimeCounter> {

	/** Half a million spans, or six days of seconds, in 8 MB. */
	static final int PAGES = 1 << 13;

	private static final long SECOND = 1000;
	/** The longest span that a page can be asked for: all times that can be written are in a few pages of such. */
	private static final int MOST_DOUBLINGS = 40;

	private final TreeMap<Long, TimePage> pages = new TreeMap<>();
	/** How often the span of a second was doubled. */
	private int doublings;
	private long span = SECOND;
	/** Where the last entry was counted, as most of the next ones are. */
	private TimePage page = new TimePage();
	private int slot;
	/** When the span of this place begins; {@link Long#MIN_VALUE} if there is none. */
	private long from = Long.MIN_VALUE;

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		add(s.time(), line, 1, s.kind() == MessageKind.RESULT ? 1 : 0);
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		add(time, line, count, count);
	}

	private void add(long time, long line, long entries, long results) {
		if (time == Report.NO_TIME) {
			return;
		}
		if (from == Long.MIN_VALUE || time < from || time - from >= span) {
			seek(time);
		}
		page.add(slot, line, entries, results);
	}

	private void seek(long time) {
		long number = Math.floorDiv(time, span);
		page = own(Math.floorDiv(number, TimePage.SPANS));
		while (pages.size() > PAGES) {
			coarsen();
			number = Math.floorDiv(time, span);
			page = own(Math.floorDiv(number, TimePage.SPANS));
		}
		slot = Math.floorMod(number, TimePage.SPANS);
		from = number * span;
	}

	/** Returns a page to write to. */
	private TimePage own(long number) {
		TimePage known = pages.get(number);
		if (known == null || known.isShared()) {
			known = known == null ? new TimePage() : new TimePage(known);
			pages.put(number, known);
		}
		return known;
	}

	/** Has each two spans be one from now on. */
	private void coarsen() {
		Map<Long, TimePage> old = new TreeMap<>(pages);
		pages.clear();
		doublings++;
		span *= 2;
		from = Long.MIN_VALUE;
		old.forEach((number, of) -> {
			TimePage wide = own(Math.floorDiv(number, 2L));
			int first = Math.floorMod(number, 2) * TimePage.SPANS / 2;
			for (int i = 0; i < TimePage.SPANS; i++) {
				if (of.entries(i) > 0) {
					wide.add(first + i / 2, of.line(i), of.entries(i), of.results(i));
				}
			}
		});
	}

	@Override
	void append(TimeCounter next, long lines, Translation here) {
		while (doublings < next.doublings) {
			coarsen();
		}
		next.pages.forEach((number, of) -> {
			for (int i = 0; i < TimePage.SPANS; i++) {
				if (of.entries(i) > 0) {
					add((number * TimePage.SPANS + i) * next.span, of.line(i) + lines, of.entries(i), of.results(i));
				}
			}
		});
	}

	/** Returns what was counted. */
	TimeCounts counts() {
		return new TimeCounts(span, shared());
	}

	/** Returns the pages for somebody else: whoever writes to one takes a copy of it. */
	private TreeMap<Long, TimePage> shared() {
		from = Long.MIN_VALUE;
		pages.values().forEach(TimePage::share);
		return pages;
	}

	@Override
	TimeCounter copy(Dictionary words) {
		TimeCounter copy = new TimeCounter();
		copy.pages.putAll(shared());
		copy.doublings = doublings;
		copy.span = span;
		return copy;
	}

	@Override
	void clear() {
		pages.clear();
		doublings = 0;
		span = SECOND;
		from = Long.MIN_VALUE;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(doublings);
		out.number(pages.size());
		long before = 0;
		for (Map.Entry<Long, TimePage> of : pages.entrySet()) {
			out.number(of.getKey() - before);
			before = of.getKey();
			of.getValue().write(out);
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		doublings = in.number(0, MOST_DOUBLINGS);
		span = SECOND << doublings;
		long number = 0;
		long most = Long.MAX_VALUE / span / TimePage.SPANS / 2;
		for (int left = in.number(0, PAGES + 1); left > 0; left--) {
			number += in.number();
			if (Math.abs(number) > most || !pages.isEmpty() && number <= pages.lastKey()) {
				throw FactsInput.damaged("a page of times is impossible");
			}
			TimePage read = new TimePage();
			read.read(in);
			pages.put(number, read);
		}
	}
}
