package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Entries and results a second. A log of months would have too many seconds: what is counted by is the shortest span of
 * 1, 2, 4, … seconds of which at most {@link #MOST} have entries. That depends on the times alone, and never becomes
 * shorter when more come, so it is the same wherever a log is cut. An entry far away from all others costs one span.
 */
final class TimeCounter extends Collector<TimeCounter> {

	/** Four days of seconds, in 8 MB. */
	static final int MOST = 4 * 24 * 60 * 60;

	private static final long SECOND = 1000;
	/** The longest span that can be asked for: there are few of such between any two times. */
	private static final int MOST_DOUBLINGS = 40;

	private TimeSpans spans = new TimeSpans();
	/** How often the span of a second was doubled. */
	private int doublings;
	private long span = SECOND;
	/** Where the last entry was counted, as most of the next ones are. */
	private int place;
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
		if (from != Long.MIN_VALUE && time >= from && time - from < span) {
			spans.count(place, line, entries, results);
			return;
		}
		long number = Math.floorDiv(time, span);
		place = spans.add(number, line, entries, results);
		from = number * span;
		fit();
	}

	/** Has each two spans be one until there are not too many. */
	private void fit() {
		while (spans.size() > MOST) {
			coarsen();
		}
	}

	private void coarsen() {
		spans = spans.wider();
		doublings++;
		span *= 2;
		from = Long.MIN_VALUE;
	}

	@Override
	void append(TimeCounter next, long lines, Translation here) {
		while (doublings < next.doublings) {
			coarsen();
		}
		spans.add(next.spans, lines, doublings - next.doublings);
		from = Long.MIN_VALUE;
		fit();
	}

	/** Returns what was counted. */
	TimeCounts counts() {
		return new TimeCounts(span, spans.copy());
	}

	@Override
	TimeCounter copy(Dictionary words) {
		TimeCounter copy = new TimeCounter();
		copy.spans = spans.copy();
		copy.doublings = doublings;
		copy.span = span;
		return copy;
	}

	@Override
	void clear() {
		spans.clear();
		doublings = 0;
		span = SECOND;
		from = Long.MIN_VALUE;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(doublings);
		spans.write(out);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		doublings = in.number(0, MOST_DOUBLINGS);
		span = SECOND << doublings;
		spans.read(in, MOST, Long.MAX_VALUE / span / 2);
	}
}
