package io.github.probelight.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.time.GivenTime;

/** Times as people give them: as in a log, in parts, with a zone or in that of the command. */
final class TimeArguments {

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
	 * @param dated whether it was given with its day
	 */
	private record Given(ZonedDateTime time, boolean dated) {}

	private TimeArguments() {}

	/**
	 * Returns the range between two times, each of which may be "" for no limit.
	 *
	 * @param first time of the log's first entry, whose day is that of a time without one
	 * @param zone that of a time without one; where its clocks show a time twice, the range begins with the first of them
	 *        and ends with the second
	 * @param told takes a sentence that says which day was meant, where that is the day after
	 * @throws NoTimeException if an argument is no time, or there is no time between them
	 */
	static TimeRange range(String since, String until, OptionalLong first, Zone zone, Consumer<String> told)
			throws NoTimeException {
		if (since.isEmpty() && until.isEmpty()) {
			return TimeRange.ALL;
		}
		long from = since.isEmpty() ? Long.MIN_VALUE + 1 : millis(read("--since", since, first, zone.id()).time);
		long to = Long.MAX_VALUE;
		if (!until.isEmpty()) {
			Given end = read("--until", until, first, zone.id());
			ZonedDateTime time = end.time.withLaterOffsetAtOverlap();
			boolean later = !end.dated && !since.isEmpty();
			while (later && millis(time) < from) {
				time = time.plusDays(1);
			}
			if (!time.toLocalDate().equals(end.time.toLocalDate())) {
				told.accept("--until " + ShownText.of(until) + " is before --since " + ShownText.of(since)
						+ ", so it is taken for that of the day after: "
						+ time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + '.');
			}
			to = millis(time);
		}
		if (to <= from) {
			throw new NoTimeException("--until " + ShownText.of(until) + " is not behind --since " + ShownText.of(since)
					+ ": nothing lies between them.");
		}
		return new TimeRange(from, to);
	}

	private static long millis(ZonedDateTime time) {
		return time.toInstant().toEpochMilli();
	}

	private static Given read(String option, String text, OptionalLong first, ZoneId usual) throws NoTimeException {
		Optional<GivenTime> given = GivenTime.read(text);
		if (given.isEmpty()) {
			throw new NoTimeException(option + ' ' + ShownText.of(text)
					+ " is no time: write it as in the log, 2026-03-14T21:30:00, or 21:30.");
		}
		GivenTime time = given.get();
		if (time.day().isEmpty() && first.isEmpty()) {
			throw new NoTimeException(option + ' ' + ShownText.of(text)
					+ " needs a day, as in 2026-03-14T21:30: the log does not begin with an entry.");
		}
		LocalDate day = time.day()
				.orElseGet(() -> LocalDate.ofInstant(Instant.ofEpochMilli(first.orElseThrow()), time.zone(usual)));
		return new Given(time.on(day, usual), time.day().isPresent());
	}
}
