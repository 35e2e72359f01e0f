package io.github.probelight.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import io.github.probelight.engine.report.Report;

/** Times and durations as text. */
final class Times {

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

	/** A duration such as {@code 1 h 02 min}, {@code 8 min 32 s} or {@code 5 s}. */
	static String duration(long from, long to) {
		if (from == Report.NO_TIME || to == Report.NO_TIME) {
			return "?";
		}
		long seconds = (to - from) / 1000;
		if (seconds >= 3600) {
			return "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
		}
		return seconds >= 60 ? "%d min %02d s".formatted(seconds / 60, seconds % 60) : seconds + " s";
	}
}
