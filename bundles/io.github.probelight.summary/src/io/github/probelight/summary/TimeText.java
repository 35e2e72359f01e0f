package io.github.probelight.summary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import io.github.probelight.engine.report.Report;

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

	/** {@code 22 min 33 s}: the two largest units of a time between two instants; nothing where one is unknown. */
	public static String duration(long start, long end) {
		return start == Report.NO_TIME || end == Report.NO_TIME ? "" : duration(end - start);
	}

	/** As {@link #duration(long, long)}, for a length in milliseconds. */
	public static String duration(long millis) {
		if (millis < 0) {
			return "-" + duration(-millis);
		}
		long seconds = millis / 1000;
		if (seconds < 60) {
			return seconds + " s";
		}
		if (seconds < 3600) {
			return seconds / 60 + " min " + seconds % 60 + " s";
		}
		if (seconds < 86_400) {
			return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
		}
		return seconds / 86_400 + " d " + seconds % 86_400 / 3600 + " h";
	}
}
