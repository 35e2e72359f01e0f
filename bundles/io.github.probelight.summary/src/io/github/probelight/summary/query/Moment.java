package io.github.probelight.summary.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A time of a query, GMT: an instant, or a time of any day.
 *
 * @param millis epoch milliseconds, or milliseconds of the day
 * @param ofDay whether it is a time of any day
 */
public record Moment(long millis, boolean ofDay) {

	static final long MINUTE = 60_000;
	private static final long DAY = 86_400_000;

	/** Reads {@code 15:04}, {@code 15:04:05}, {@code 2026-03-14} or {@code 2026-03-14T15:04}. */
	static Optional<Moment> of(String text) {
		try {
			if (text.indexOf('-') < 0) {
				LocalTime time = LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
				return Optional.of(new Moment(time.toNanoOfDay() / 1_000_000, true));
			}
			LocalDateTime time = text.indexOf(':') < 0
					? LocalDate.parse(text).atStartOfDay()
					: LocalDateTime.parse(text);
			return Optional.of(new Moment(time.toInstant(ZoneOffset.UTC).toEpochMilli(), false));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Returns whether it is later than a time. */
	boolean isBehind(long time) {
		return millis > (ofDay ? Math.floorMod(time, DAY) : time);
	}

	/** Returns the time so much later, at most the last of a day. */
	Moment plus(long more) {
		return new Moment(ofDay ? Math.min(millis + more, DAY - 1) : millis + more, ofDay);
	}

	/** Returns it as it is read. */
	String text() {
		if (!ofDay) {
			return LocalDateTime
					.ofEpochSecond(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000,
							ZoneOffset.UTC)
					.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
		}
		return LocalTime.ofNanoOfDay(Math.min(millis, DAY - 1) * 1_000_000).format(DateTimeFormatter.ISO_LOCAL_TIME);
	}
}
