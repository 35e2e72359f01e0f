package io.github.probelight.summary;

import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Durations;

/** How long something took, as people read it. */
public final class TimeText {

	private TimeText() {}

	/** The time between two instants as {@link Durations} has it; nothing where one is unknown. */
	public static String duration(long start, long end) {
		return start == Report.NO_TIME || end == Report.NO_TIME ? "" : duration(end - start);
	}

	/** As {@link #duration(long, long)}, for a length in milliseconds. */
	public static String duration(long millis) {
		return Durations.ofMillis(millis);
	}
}
