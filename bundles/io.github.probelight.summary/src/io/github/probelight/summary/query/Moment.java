package io.github.probelight.summary.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import io.github.probelight.summary.Zone;

/**
 * A time of a query by the clocks of a zone: an instant, or a time of any day.
 *
 * @param millis epoch milliseconds, or milliseconds of the day
 * @param ofDay whether it is a time of any day
 * @param zone by whose clocks it is read
 */
public record Moment(long millis, boolean ofDay, Zone zone) {

	static final long MINUTE = 60_000;
	private static final long DAY = 86_400_000;

	/** Reads {@code 15:04}, {@code 15:04:05}, {@code 2026-03-14} or {@code 2026-03-14T15:04}, where a range begins. */
	static Optional<Moment> from(String text, Zone zone) {
		return of(text, zone, false);
	}

	/** Reads such a time where a range ends: of two times with that name the later one. */
	static Optional<Moment> until(String text, Zone zone) {
		return of(text, zone, true);
	}

	private static Optional<Moment> of(String text, Zone zone, boolean later) {
		try {
			if (text.indexOf('-') < 0) {
				LocalTime time = LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
				return Optional.of(new Moment(time.toNanoOfDay() / 1_000_000, true, zone));
			}
			LocalDateTime time = text.indexOf(':') < 0
					? LocalDate.parse(text).atStartOfDay()
					: LocalDateTime.parse(text);
			ZonedDateTime at = time.atZone(zone.id());
			return Optional.of(new Moment((later ? at.withLaterOffsetAtOverlap() : at).toInstant().toEpochMilli(),
					false, zone));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Returns whether it is later than a time. */
	boolean isBehind(long time) {
		return millis > (ofDay ? ofDay(time) : time);
	}

	private long ofDay(long time) {
		long offset = zone.equals(Zone.GMT)
				? 0
				: zone.id().getRules().getOffset(Instant.ofEpochMilli(time)).getTotalSeconds() * 1000L;
		return Math.floorMod(time + offset, DAY);
	}

	/** Returns the time so much later, at most the last of a day. */
	Moment plus(long more) {
		return new Moment(ofDay ? Math.min(millis + more, DAY - 1) : millis + more, ofDay, zone);
	}

	/** Returns it as it is read. */
	String text() {
		return ofDay
				? LocalTime.ofNanoOfDay(Math.min(millis, DAY - 1) * 1_000_000)
						.format(DateTimeFormatter.ISO_LOCAL_TIME)
				: Instant.ofEpochMilli(millis).atZone(zone.id()).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}
}
