package io.github.probelight.knowledge;

/**
 * Durations as people read them: {@code 3 d 05 h}, {@code 1 h 02 min}, {@code 8 min 32 s} or {@code 5 s}. The two largest
 * units, the second of two digits, so that durations can stand one below the other.
 */
public final class Durations {

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	private Durations() {}

	/** A duration in milliseconds; what is less than a second is left out. */
	public static String ofMillis(long millis) {
		return ofSeconds(millis / 1000);
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
