package io.github.probelight.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The time of a generated log: it never runs backwards, and is formatted once a second. */
final class Clock {
	/** 2026-01-05T08:00:00, a Monday. */
	static final long START = 1_767_600_000_000L;
	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

	private long millis = START;
	private long shown = -1;
	private byte[] text = {};

	void advance(long by) {
		millis += by;
	}

	long seconds() {
		return millis / 1_000;
	}

	/** Second that {@link #text()} showed last. */
	long shown() {
		return shown;
	}

	/** {@code yyyy-MM-ddTHH:mm:ss}. */
	byte[] text() {
		if (seconds() != shown) {
			shown = seconds();
			text = LineSink.ascii(FORMAT.format(LocalDateTime.ofInstant(Instant.ofEpochSecond(shown), ZoneOffset.UTC)));
		}
		return text;
	}
}
