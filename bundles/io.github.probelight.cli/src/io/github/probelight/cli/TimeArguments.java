package io.github.probelight.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.text.ShownText;

/** Times as people give them: as in a log, in parts, with a zone or in GMT. */
final class TimeArguments {

	private static final Pattern TIME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})(?:[T ]|$))?"
			+ "(?:(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?) ?(Z|GMT|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?");

	private static final long DAY = 86_400_000;

	/** An argument is no time; the message is a sentence. */
	static final class NoTimeException extends Exception {

		private static final long serialVersionUID = 1L;

		NoTimeException(String message) {
			super(message);
		}
	}

	/**
	 * One time.
	 *
	 * @param millis epoch milliseconds
	 * @param dated whether it was given with its day
	 */
	private record Given(long millis, boolean dated) {}

	private TimeArguments() {}

	/**
	 * Returns the range between two times, each of which may be "" for no limit.
	 *
	 * @param first time of the log's first entry, whose day is that of a time without one
	 * @throws NoTimeException if an argument is no time, or there is no time between them
	 */
	static TimeRange range(String since, String until, OptionalLong first) throws NoTimeException {
		if (since.isEmpty() && until.isEmpty()) {
			return TimeRange.ALL;
		}
		long from = since.isEmpty() ? Long.MIN_VALUE + 1 : read("--since", since, first).millis;
		long to = Long.MAX_VALUE;
		if (!until.isEmpty()) {
			Given end = read("--until", until, first);
			to = end.millis;
			while (!end.dated && !since.isEmpty() && to <= from) {
				to += DAY;
			}
		}
		if (to <= from) {
			throw new NoTimeException("--until " + ShownText.of(until) + " is not behind --since " + ShownText.of(since)
					+ ": nothing lies between them.");
		}
		return new TimeRange(from, to);
	}

	private static Given read(String option, String text, OptionalLong first) throws NoTimeException {
		Matcher time = TIME.matcher(text.strip());
		try {
			if (!text.isBlank() && time.matches()) {
				String date = time.group(1);
				String clock = time.group(2);
				if (date == null && first.isEmpty()) {
					throw new NoTimeException(option + ' ' + ShownText.of(text)
							+ " needs a day, as in 2026-03-14T21:30: the log does not begin with an entry.");
				}
				LocalDate day = date == null
						? LocalDate.ofInstant(Instant.ofEpochMilli(first.orElseThrow()), ZoneOffset.UTC)
						: LocalDate.parse(date);
				LocalTime at = clock == null
						? LocalTime.MIDNIGHT
						: LocalTime.parse((clock.indexOf(':') == 1 ? "0" : "") + clock.replace(',', '.'));
				return new Given(day.atTime(at).toInstant(zone(time.group(3))).toEpochMilli(), date != null);
			}
		} catch (DateTimeException e) {
			// said below
		}
		throw new NoTimeException(option + ' ' + ShownText.of(text)
				+ " is no time: write it as in the log, 2026-03-14T21:30:00, or 21:30.");
	}

	private static ZoneOffset zone(@Nullable String zone) {
		return zone == null || Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
	}
}
