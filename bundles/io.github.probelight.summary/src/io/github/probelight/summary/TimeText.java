package io.github.probelight.summary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Durations;

/** Times and durations as people read them. Times are the log's own: GMT. */
public final class TimeText {
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
			.withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
	private static final long DAY = 86_400_000;

	private TimeText() {}

	/** {@code 2013-06-26 15:04:13}, or nothing for {@link Report#NO_TIME}. */
	public static String date(long time) {
		return time == Report.NO_TIME ? "" : DATE.format(Instant.ofEpochMilli(time));
	}

	/** {@code 2013-06-26T15:04:13}, for programs: with a fraction if the time has one; nothing for {@link Report#NO_TIME}. */
	public static String iso(long time) {
		return time == Report.NO_TIME
				? ""
				: DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(Instant.ofEpochMilli(time).atOffset(ZoneOffset.UTC));
	}

	/** {@code 15:04:13}, or nothing for {@link Report#NO_TIME}. */
	public static String clock(long time) {
		return time == Report.NO_TIME ? "" : CLOCK.format(Instant.ofEpochMilli(time));
	}

	/** {@code 15:02:59 – 15:25:32}; with dates where the two lie on different days. */
	public static String span(long start, long end) {
		if (start == Report.NO_TIME || end == Report.NO_TIME) {
			return clock(start) + clock(end);
		}
		return Math.floorDiv(start, DAY) == Math.floorDiv(end, DAY)
				? clock(start) + " – " + clock(end)
				: date(start) + " – " + date(end);
	}

	/** The time between two instants as {@link Durations} has it; nothing where one is unknown. */
	public static String duration(long start, long end) {
		return start == Report.NO_TIME || end == Report.NO_TIME ? "" : duration(end - start);
	}

	/** As {@link #duration(long, long)}, for a length in milliseconds. */
	public static String duration(long millis) {
		return Durations.ofMillis(millis);
	}
}
