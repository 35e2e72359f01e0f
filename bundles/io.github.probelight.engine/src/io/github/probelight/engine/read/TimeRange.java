package io.github.probelight.engine.read;

import io.github.probelight.engine.scan.EntryReader;

/**
 * A time from one instant to before another.
 *
 * @param from epoch milliseconds of the first instant
 * @param until epoch milliseconds of the first one behind it
 */
public record TimeRange(long from, long until) {

	private static final long SECOND = 1000;

	/** All times. */
	public static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

	/** Returns the whole seconds from that of one time to that of another, which is no earlier; both are known. */
	public static TimeRange seconds(long first, long last) {
		return new TimeRange(Math.floorDiv(first, SECOND) * SECOND, Math.floorDiv(last, SECOND) * SECOND + SECOND);
	}

	/** Returns whether a time lies within; one that is absent lies within all times only. */
	public boolean holds(long time) {
		return time >= from && time < until && (time != EntryReader.NO_TIME || isAll());
	}

	/** Returns whether it has a first instant; else all that has a time counts from the begin. */
	public boolean begins() {
		return from > ALL.from + 1; // just behind an absent time
	}

	/** Returns whether it has an end. */
	public boolean ends() {
		return until < ALL.until;
	}

	/** Tells whether this is {@link #ALL}. */
	public boolean isAll() {
		return from == ALL.from && until == ALL.until;
	}
}
