package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How many entries and results were written when, by seconds, or by longer spans if there are more than four days of
 * seconds with entries. Immutable; times are epoch milliseconds.
 */
public final class TimeCounts {

	/** Of a log without times. */
	public static final TimeCounts EMPTY = new TimeCounts(1000, new TimeSpans());

	/** Sums are kept for so many spans each: a quarter of the memory that the spans take would go for those of each. */
	private static final int STEP = 64;

	private final long span;
	private final TimeSpans spans;
	/** What was written before each {@link #STEP} of them. */
	private final long[] entriesBefore;
	private final long[] resultsBefore;

	/** Creates the counts of spans that nobody changes. */
	TimeCounts(long span, TimeSpans spans) {
		this.span = span;
		this.spans = spans;
		entriesBefore = new long[spans.size() / STEP + 1];
		resultsBefore = new long[spans.size() / STEP + 1];
		long entries = 0;
		long results = 0;
		for (int at = 0; at < spans.size(); at++) {
			if (at % STEP == 0) {
				entriesBefore[at / STEP] = entries;
				resultsBefore[at / STEP] = results;
			}
			entries += spans.entries(at);
			results += spans.results(at);
		}
		if (spans.size() % STEP == 0) {
			entriesBefore[spans.size() / STEP] = entries;
			resultsBefore[spans.size() / STEP] = results;
		}
	}

	/** Returns how long a span is, in milliseconds: 1000, or that times a power of two. */
	public long span() {
		return span;
	}

	/** Returns whether nothing was counted. */
	public boolean isEmpty() {
		return spans.size() == 0;
	}

	/** Returns the entries of the spans that begin from one time on and before another one. */
	public long entries(long from, long until) {
		return until <= from ? 0 : entriesBefore(begin(until)) - entriesBefore(begin(from));
	}

	/** Returns the results of the spans that begin from one time on and before another one. */
	public long results(long from, long until) {
		return until <= from ? 0 : resultsBefore(begin(until)) - resultsBefore(begin(from));
	}

	/** Returns the first line of the first span with entries that ends behind a time; -1 if there is none. */
	public long line(long time) {
		int at = spans.find(Math.floorDiv(time, span));
		return at < spans.size() ? spans.line(at) : -1;
	}

	/** Returns the place of the first span that begins at a time or behind it. */
	private int begin(long time) {
		return spans.find(Math.ceilDiv(time, span));
	}

	private long entriesBefore(int place) {
		long sum = entriesBefore[place / STEP];
		for (int at = place / STEP * STEP; at < place; at++) {
			sum += spans.entries(at);
		}
		return sum;
	}

	private long resultsBefore(int place) {
		long sum = resultsBefore[place / STEP];
		for (int at = place / STEP * STEP; at < place; at++) {
			sum += spans.results(at);
		}
		return sum;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TimeCounts counts && counts.span == span && counts.spans.holdsSame(spans);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(span) * 31 + spans.size();
	}

	@Override
	public String toString() {
		return entriesBefore(spans.size()) + " entries in " + spans.size() + " spans of " + span + " ms";
	}
}
