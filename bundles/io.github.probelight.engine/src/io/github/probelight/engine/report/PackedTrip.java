package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.Nullable;

/** A round trip in 64 bits: latency, variance and time-out plus 1 in 21 bits each, so that nothing measured is 0. */
final class PackedTrip {

	/** Says that a round trip is too long for it. */
	static final long FAR = Long.MIN_VALUE;

	private static final int TIME_BITS = 21;
	private static final int LONGEST_TIME = (1 << TIME_BITS) - 2;

	private PackedTrip() {}

	/** Packs times in milliseconds, -1 for what was not measured; {@link #FAR} if one of them is too long. */
	static long of(int latency, int variance, int timeout) {
		return Math.max(latency, Math.max(variance, timeout)) <= LONGEST_TIME
				? latency + 1L | variance + 1L << TIME_BITS | timeout + 1L << 2 * TIME_BITS
				: FAR;
	}

	/** Returns what was packed, null if nothing was measured. */
	@Nullable
	static RoundTrip roundTrip(long trip) {
		return trip == 0
				? null
				: new RoundTrip(time(trip, 0), time(trip, TIME_BITS), time(trip, 2 * TIME_BITS));
	}

	private static int time(long trip, int shift) {
		return (int) (trip >>> shift & LONGEST_TIME + 1) - 1;
	}
}
