package io.github.probelight.knowledge;

import java.util.Locale;

/**
 * Durations as people read them: {@code 3 d 05 h}, {@code 1 h 02 min}, {@code 8 min 32 s} or {@code 5 s}. The two largest
 * units, the second of two digits, so that durations can stand one below the other.
 */
public final class Durations {

	/** Below as many seconds a brief duration tells tenths of them. */
	private static final int TENTHS = 10;
	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	private Durations() {}

	/** A duration in milliseconds; a fraction of a second is only told of less than a minute, such as {@code 22.9 s}. */
	public static String ofMillis(long millis) {
		long fraction = Math.abs(millis % 1000);
		if (fraction == 0 || Math.abs(millis / 1000) >= MINUTE) {
			return ofSeconds(millis / 1000);
		}
		String digits = String.format(Locale.ROOT, "%03d", fraction).replaceFirst("0+$", "");
		return (millis < 0 ? "-" : "") + Math.abs(millis / 1000) + '.' + digits + " s";
	}

	/**
	 * A duration in milliseconds, 0 or more, in few characters: of one unit, {@code 0.4 s}, {@code 95 s}, {@code 12 min},
	 * {@code 5 h} or {@code 3 d}; the next one is taken from twice of it on.
	 */
	public static String brief(long millis) {
		long seconds = millis / 1000;
		if (seconds < TENTHS && millis % 1000 != 0) {
			return String.format(Locale.ROOT, "%.1f s", Math.max(millis, 100) / 1000.0);
		}
		if (seconds < 2 * MINUTE) {
			return seconds + " s";
		}
		if (seconds < 2 * HOUR) {
			return seconds / MINUTE + " min";
		}
		return seconds < 2 * DAY ? seconds / HOUR + " h" : seconds / DAY + " d";
	}

	/** A duration in seconds. */
	public static String ofSeconds(long seconds) {
		if (seconds < 0) {
			return '-' + ofSeconds(seconds == Long.MIN_VALUE ? Long.MAX_VALUE : -seconds);
		}
		if (seconds >= DAY) {
			return text(seconds / DAY, " d ", seconds % DAY / HOUR, " h");
		}
		if (seconds >= HOUR) {
			return text(seconds / HOUR, " h ", seconds % HOUR / MINUTE, " min");
		}
		return seconds >= MINUTE ? text(seconds / MINUTE, " min ", seconds % MINUTE, " s") : seconds + " s";
	}

	private static String text(long large, String unit, long small, String smallUnit) {
		return large + unit + (small < 10 ? "0" : "") + small + smallUnit;
	}
}
