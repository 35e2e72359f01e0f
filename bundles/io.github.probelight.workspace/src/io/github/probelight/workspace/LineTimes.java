package io.github.probelight.workspace;

import java.util.Optional;
import java.util.stream.LongStream;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;

/** The times of lines of a log. */
public final class LineTimes {
	/** So many lines are looked at from either end: a clock may go back, and a line may have no time. */
	private static final long LOOKED_AT = 500;

	private LineTimes() {}

	/**
	 * The whole seconds in which some lines were written, 0-based, both included; empty if no time is known of them. Of
	 * many lines only the first and the last are looked at.
	 */
	public static Optional<TimeRange> of(OpenLog log, long first, long last) {
		long[] times = LongStream
				.concat(LongStream.rangeClosed(first, Math.min(last, first + LOOKED_AT)),
						LongStream.rangeClosed(Math.max(first, last - LOOKED_AT), last))
				.mapToObj(line -> EntryOfLine.of(log, line))
				.flatMap(Optional::stream)
				.mapToLong(EntryFacts::time)
				.filter(time -> time != EntryScanner.NO_TIME)
				.sorted()
				.toArray();
		return times.length == 0
				? Optional.empty()
				: Optional.of(TimeRange.seconds(times[0], times[times.length - 1]));
	}
}
