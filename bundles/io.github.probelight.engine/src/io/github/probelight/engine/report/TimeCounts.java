package io.github.probelight.engine.report;

import java.util.function.Supplier;

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

	/** Spans, and what was written before each {@link #STEP} of them. */
	private record Sums(long span, TimeSpans spans, long[] entriesBefore, long[] resultsBefore) {

		static Sums of(long span, TimeSpans spans) {
			long[] entriesBefore = new long[spans.size() / STEP + 1];
			long[] resultsBefore = new long[spans.size() / STEP + 1];
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
			return new Sums(span, spans, entriesBefore, resultsBefore);
		}

		/** Returns the place of the first span that begins at a time or behind it. */
		int begin(long time) {
			return spans.find(Math.ceilDiv(time, span));
		}

		long entriesBefore(int place) {
			long sum = entriesBefore[place / STEP];
			for (int at = place / STEP * STEP; at < place; at++) {
				sum += spans.entries(at);
			}
			return sum;
		}

		long resultsBefore(int place) {
			long sum = resultsBefore[place / STEP];
			for (int at = place / STEP * STEP; at < place; at++) {
				sum += spans.results(at);
			}
			return sum;
		}
	}

	private final Supplier<Sums> packed;
	/** Null until somebody asks. */
	@Nullable
	private volatile Sums sums;

	/** Creates the counts of spans that nobody changes. */
	TimeCounts(long span, TimeSpans spans) {
		packed = () -> Sums.of(span, spans);
	}

	/** Creates counts that are kept; {@code packed} unpacks them when somebody asks, mostly once. */
	TimeCounts(Supplier<TimeCounts> packed) {
		this.packed = () -> packed.get().sums();
	}

	private Sums sums() {
		Sums known = sums;
		if (known == null) {
			known = packed.get();
			sums = known;
		}
		return known;
	}

	/** Returns how long a span is, in milliseconds: 1000, or that times a power of two. */
	public long span() {
		return sums().span;
	}

	/** Returns whether nothing was counted. */
	public boolean isEmpty() {
		return sums().spans.size() == 0;
	}

	/** Returns the entries of the spans that begin from one time on and before another one. */
	public long entries(long from, long until) {
		Sums all = sums();
		return until <= from ? 0 : all.entriesBefore(all.begin(until)) - all.entriesBefore(all.begin(from));
	}

	/** Returns the results of the spans that begin from one time on and before another one. */
	public long results(long from, long until) {
		Sums all = sums();
		return until <= from ? 0 : all.resultsBefore(all.begin(until)) - all.resultsBefore(all.begin(from));
	}

	/** Returns the first line of the first span with entries that ends behind a time; -1 if there is none. */
	public long line(long time) {
		TimeSpans spans = sums().spans;
		int at = spans.find(Math.floorDiv(time, span()));
		return at < spans.size() ? spans.line(at) : -1;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other == this || other instanceof TimeCounts counts && counts.span() == span()
				&& counts.sums().spans.holdsSame(sums().spans);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(span()) * 31 + sums().spans.size();
	}

	@Override
	public String toString() {
		int spans = sums().spans.size();
		return sums().entriesBefore(spans) + " entries in " + spans + " spans of " + span() + " ms";
	}
}
