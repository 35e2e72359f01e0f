package io.github.probelight.summary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.github.probelight.engine.report.Report;

/** Times and durations as people read them. Times are the log's own: GMT. */
public final class TimeText {
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
			.withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

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
		return Math.floorDiv(start, DAY * 1000L) == Math.floorDiv(end, DAY * 1000L)
				? clock(start) + " – " + clock(end)
				: date(start) + " – " + date(end);
	}

	/** {@code 22 min 33 s}: the two largest units of a time between two instants; nothing where one is unknown. */
	public static String duration(long start, long end) {
		return start == Report.NO_TIME || end == Report.NO_TIME ? "" : duration(end - start);
	}

	/**
	 * Milliseconds as {@code 3 d 05 h}, {@code 1 h 02 min}, {@code 8 min 32 s} or {@code 5 s}: the two largest units, the
	 * second of two digits, so that durations can stand one below the other.
	 */
	public static String duration(long millis) {
		long seconds = Math.abs(millis / 1000);
		String sign = millis < 0 ? "-" : "";
		if (seconds >= DAY) {
			return format("%s%d d %02d h", sign, seconds / DAY, seconds % DAY / HOUR);
		}
		if (seconds >= HOUR) {
			return format("%s%d h %02d min", sign, seconds / HOUR, seconds % HOUR / MINUTE);
		}
		return seconds >= MINUTE
				? format("%s%d min %02d s", sign, seconds / MINUTE, seconds % MINUTE)
				: sign + seconds + " s";
	}

	private static String format(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}
}
