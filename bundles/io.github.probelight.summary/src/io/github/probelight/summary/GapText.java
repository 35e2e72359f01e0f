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

	/** As {@link #of}, with a sign before one that is worth a look: {@code ! +33 min}. */
	public static String signed(long millis) {
		return (isLong(millis) ? "! " : "") + of(millis);
	}

	/** A time in milliseconds as a sentence. */
	public static String sentence(long millis) {
		if (millis == 0) {
			return "Written at the time of the entry shown before it.";
		}
		String time = Durations.brief(Math.abs(Math.max(millis, -Long.MAX_VALUE)));
		if (millis < 0) {
			return "Written " + time + " before the entry shown above it: the clock went back, or two threads overlap.";
		}
		return "Written " + time + " after the entry shown before it"
				+ (isLong(millis) ? ": nothing was shown for long." : ".");
	}

	/** Whether nothing was written for long, or the clock went back. */
	public static boolean isLong(long millis) {
		return millis < 0 || millis >= LONG;
	}
}
