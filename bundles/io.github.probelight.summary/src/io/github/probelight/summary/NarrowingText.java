package io.github.probelight.summary;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.query.Query;

/** Says which entries of a log numbers are about. */
public final class NarrowingText {
	private NarrowingText() {}

	/** Such as {@code 10:03:00 – 10:10:00, state:dead}; "" where all entries count. */
	public static String of(TimeRange range, Query query) {
		String times = times(range);
		String where = OneLine.of(query.text());
		return times.isEmpty() || where.isEmpty() ? times + where : times + ", " + where;
	}

	private static String times(TimeRange range) {
		boolean begun = range.from() > Long.MIN_VALUE + 1; // just behind an absent time
		boolean ends = range.until() < Long.MAX_VALUE;
		if (begun && ends) {
			return TimeText.span(range.from(), range.until());
		}
		return begun ? "from " + TimeText.date(range.from()) : ends ? "before " + TimeText.date(range.until()) : "";
	}
}
