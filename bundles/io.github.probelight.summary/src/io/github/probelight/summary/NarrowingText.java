package io.github.probelight.summary;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;

/** Says which entries of a log numbers are about. */
public final class NarrowingText {
	/** Said of a figure beside narrowed ones that is not narrowed itself: how a phase or task ran is no matter of entries. */
	public static final String WHOLE_LOG = " (whole log)";

	private NarrowingText() {}

	/** Such as {@code 10:03:00 – 10:10:00, state:dead}, with times in GMT; "" where all entries count. */
	public static String of(TimeRange range, Query query) {
		return of(range, query, Zone.GMT);
	}

	/** Such a text likewise, with times by the clocks of a zone. */
	public static String of(TimeRange range, Query query, Zone zone) {
		return text(times(range, zone), OneLine.of(query.text()));
	}

	/** Such a text for a place where there is little room: of many sides of a query, as of selected rows, the first. */
	public static String label(TimeRange range, Query query, Zone zone) {
		return text(times(range, zone), Queries.label(query));
	}

	private static String text(String times, String where) {
		return times.isEmpty() || where.isEmpty() ? times + where : times + ", " + where;
	}

	private static String times(TimeRange range, Zone zone) {
		if (range.begins() && range.ends()) {
			return zone.span(range.from(), range.until());
		}
		return range.begins()
				? "from " + zone.date(range.from())
				: range.ends() ? "before " + zone.date(range.until()) : "";
	}
}
