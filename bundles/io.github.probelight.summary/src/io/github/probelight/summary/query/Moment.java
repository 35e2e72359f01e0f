package io.github.probelight.summary.query;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.time.GivenTime;

/**
 * A time of a query by the clocks of a zone: an instant, or a time of any day.
 *
 * @param millis epoch milliseconds, or milliseconds of the day
 * @param ofDay whether it is a time of any day
 * @param zone by whose clocks it is read
 * @param suffix that zone as it stands behind a time of any day, "" for that of the query
 */
public record Moment(long millis, boolean ofDay, Zone zone, String suffix) {

	static final long MINUTE = 60_000;
	static final long DAY = 86_400_000;

	/** Reads a time as {@link GivenTime} has it, where a range begins. */
	static Optional<Moment> from(String text, Zone zone) {
		return of(text, zone, false);
	}

	/** Reads such a time where a range ends: of two times with that name the later one. */
	static Optional<Moment> until(String text, Zone zone) {
		return of(text, zone, true);
	}

	private static Optional<Moment> of(String text, Zone zone, boolean later) {
		return GivenTime.read(text).map(given -> of(given, zone, later));
	}

	private static Moment of(GivenTime given, Zone zone, boolean later) {
		if (given.day().isEmpty()) {
			return new Moment(given.clock().toNanoOfDay() / 1_000_000, true, new Zone(given.zone(zone.id())),
					given.zone());
		}
		ZonedDateTime at = given.on(given.day().get(), zone.id());
		return new Moment((later ? at.withLaterOffsetAtOverlap() : at).toInstant().toEpochMilli(), false, zone, "");
	}

	/** Returns whether it is later than a time. */
	boolean isBehind(long time) {
		return millis > (ofDay ? ofDay(time) : time);
	}

	/** Returns what these clocks show at a time, in milliseconds of the day. */
	long ofDay(long time) {
		return Math.floorMod(time + zone.offset(time), DAY);
	}

	/** Returns the time so much later, at most the last of a day. */
	Moment plus(long more) {
		return new Moment(ofDay ? Math.min(millis + more, DAY - 1) : millis + more, ofDay, zone, suffix);
	}

	/** Returns it as it is read. */
	String text() {
		return ofDay
				? LocalTime.ofNanoOfDay(Math.min(millis, DAY - 1) * 1_000_000)
						.format(DateTimeFormatter.ISO_LOCAL_TIME) + suffix
				: Instant.ofEpochMilli(millis).atZone(zone.id()).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}
}
