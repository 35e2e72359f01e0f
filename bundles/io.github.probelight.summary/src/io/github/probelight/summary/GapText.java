package io.github.probelight.summary;

import io.github.probelight.knowledge.Durations;

/** How long after another an entry was written, in a column of few characters: {@code +0.4 s}, {@code +12 min}. */
public final class GapText {

	/** From this on a silence is worth a look, in milliseconds: a scan that works writes more often. */
	private static final long LONG = 20_000;

	private GapText() {}

	/** A time in milliseconds; "" for none, and a minus before one that the clock went back. */
	public static String of(long millis) {
		if (millis == 0) {
			return "";
		}
		return (millis < 0 ? "−" : "+") + Durations.brief(Math.abs(Math.max(millis, -Long.MAX_VALUE)));
	}

	/** Whether nothing was written for long, or the clock went back. */
	public static boolean isLong(long millis) {
		return millis < 0 || millis >= LONG;
	}
}
