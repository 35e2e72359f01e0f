package io.github.probelight.workspace;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;

/**
 * Which entries of a log the numbers are to be about.
 *
 * @param range
 *            their times
 * @param query
 *            what they answer; {@link Query#EVERYTHING} for all
 */
public record Narrowing(TimeRange range, Query query) {
	/** All entries. */
	public static final Narrowing NONE = new Narrowing(TimeRange.ALL, Query.EVERYTHING);

	/** Whether all entries count. */
	public boolean isNone() {
		return equals(NONE);
	}

	/** The same query in another range of time. */
	public Narrowing within(TimeRange other) {
		return new Narrowing(other, query);
	}

	/** Another query in the same range of time. */
	public Narrowing asking(Query other) {
		return new Narrowing(range, other);
	}

	/**
	 * What it asks for, for people, such as {@code 10:03:00 – 10:10:00, state:dead}, by the clocks that are shown; of
	 * many sides of a query the first and how many more; "" for all.
	 */
	public String text() {
		return NarrowingText.label(range, query, ShownZone.get());
	}

	/** The entries that count. */
	public EntryChoice choice() {
		return Queries.choice(range, query);
	}
}
