package io.github.probelight.engine.read;

import io.github.probelight.engine.scan.EntryReader;

/**
 * A time from one instant to before another.
 *
 * @param from epoch milliseconds of the first instant
 * @param until epoch milliseconds of the first one behind it
 */
public record TimeRange(long from, long until) {

	/** All times. */
	public static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

	/** Returns whether a time lies within; one that is absent lies within all times only. */
	public boolean holds(long time) {
		return time >= from && time < until && (time != EntryReader.NO_TIME || equals(ALL));
	}
}
