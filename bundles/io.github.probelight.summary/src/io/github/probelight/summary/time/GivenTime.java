package io.github.probelight.summary.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A time as a person writes it: as in a log, or parts of it.
 *
 * @param day its day, if that is given
 * @param clock its time of day; midnight for a day alone
 * @param timed whether the time of day is given
 * @param zone what stands behind it: {@code Z}, {@code GMT}, {@code UTC} or an offset; "" for nothing
 */
public record GivenTime(Optional<LocalDate> day, LocalTime clock, boolean timed, String zone) {

	private static final Pattern TIME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})(?:[T ]|$))?"
			+ "(?:(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?) ?(Z|GMT|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Reads {@code 15:04}, {@code 9:04:05.25}, {@code 2026-03-14}, {@code 2026-03-14T15:04} or {@code 2026-03-14 15:04:05},
	 * perhaps with a zone; empty for anything else.
	 */
	public static Optional<GivenTime> read(String text) {
		Matcher time = TIME.matcher(text.strip());
		if (text.isBlank() || !time.matches()) {
			return Optional.empty();
		}
		try {
			String date = time.group(1);
			String clock = time.group(2);
			GivenTime given = new GivenTime(date == null ? Optional.empty() : Optional.of(LocalDate.parse(date)),
					clock == null
							? LocalTime.MIDNIGHT
							: LocalTime.parse((clock.indexOf(':') == 1 ? "0" : "") + clock.replace(',', '.')),
					clock != null, orNothing(time.group(3)));
			given.zone(ZoneOffset.UTC); // an offset of 99 hours is none
			return Optional.of(given);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static String orNothing(@Nullable String part) {
		return part == null ? "" : part;
	}

	/** Returns the zone that it is given in, else the one that is usual. */
	public ZoneId zone(ZoneId usual) {
		if (zone.isEmpty()) {
			return usual;
		}
		return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
	}

	/** Returns the time on a day, whatever its own day is; the first of two that clocks show alike. */
	public ZonedDateTime on(LocalDate date, ZoneId usual) {
		return date.atTime(clock).atZone(zone(usual));
	}
}
