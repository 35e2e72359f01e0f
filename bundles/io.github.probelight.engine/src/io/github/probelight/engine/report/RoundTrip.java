package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A measured round trip; all in milliseconds, -1 if absent.
 *
 * @param latency smoothed round trip
 * @param variance its variance
 * @param timeout the time-out that Nmap chose
 */
public record RoundTrip(int latency, int variance, int timeout) {

	/** Tells whether answers take very long, or Nmap waits very long for them. */
	boolean isSlow() {
		return isSlow(latency, timeout);
	}

	/** Tells whether the round trip varies by more than its own length. */
	boolean isLossy() {
		return isLossy(latency, variance);
	}

	/** Tells whether it is slow or lossy. */
	boolean isNotable() {
		return isNotable(latency, variance, timeout);
	}

	static boolean isNotable(int latency, int variance, int timeout) {
		return isSlow(latency, timeout) || isLossy(latency, variance);
	}

	/** Tells whether two measurements of one host differ by more than the chance of a moment; {@link Limits} says how much. */
	public static boolean differ(@Nullable RoundTrip one, @Nullable RoundTrip other) {
		if (one == null || other == null || one.latency < 0 || other.latency < 0) {
			return false;
		}
		int less = Math.min(one.latency, other.latency);
		int more = Math.max(one.latency, other.latency);
		return more - less >= Limits.OTHER_LATENCY && more >= (long) Limits.OTHER_LATENCY_FACTOR * less;
	}

	private static boolean isSlow(int latency, int timeout) {
		return latency >= Limits.SLOW_LATENCY || timeout >= Limits.SLOW_TIMEOUT;
	}

	private static boolean isLossy(int latency, int variance) {
		return variance >= Limits.LOSSY_VARIANCE && variance > latency && latency >= 0;
	}
}
