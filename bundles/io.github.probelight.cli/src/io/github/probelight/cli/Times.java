package io.github.probelight.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.github.probelight.engine.report.Report;

/** Times and durations as text. */
final class Times {

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	private Times() {}

	/** A time such as {@code 2013-06-26T15:02:59}, GMT as in the log, "" if absent. */
	static String text(long time) {
		return time == Report.NO_TIME
				? ""
				: DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(Instant.ofEpochMilli(time).atOffset(ZoneOffset.UTC));
	}

	/** A time for a person to read, with a blank for the T. */
	static String shown(long time) {
		return time == Report.NO_TIME ? "unknown" : text(time).replace('T', ' ');
	}

	/** The time from one to the other for a person to read, {@code ?} if one is absent. */
	static String duration(long from, long to) {
		return from == Report.NO_TIME || to == Report.NO_TIME ? "?" : duration(to - from);
	}

	/** Milliseconds as {@code 3 d 05 h}, {@code 1 h 02 min}, {@code 8 min 32 s} or {@code 5 s}. */
	static String duration(long millis) {
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
