package io.github.probelight.summary.query;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;

/** A range of time without what the times of a log have in common: it tells what it asks for from other ranges there. */
final class ShortRange {
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd ");
	private static final DateTimeFormatter DATE_OF_YEAR = DateTimeFormatter.ofPattern("MM-dd ");
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

	private ShortRange() {}

	/**
	 * Returns its text: without seconds where both are full minutes, the date once where both are of one day, no date
	 * where the log is of that day alone, no year where it is of one year alone.
	 *
	 * @param first
	 *            the first time of the log, or {@link Report#NO_TIME}
	 * @param last
	 *            the last time of the log
	 */
	static String of(MomentRange range, long first, long last) {
		if (range.from().ofDay() || first == Report.NO_TIME || last == Report.NO_TIME) {
			return range.text();
		}
		ZoneId zone = range.from().zone().id();
		LocalDateTime from = at(range.from().millis(), zone);
		LocalDateTime until = at(range.until().millis(), zone);
		LocalDateTime begin = at(first, zone);
		LocalDateTime end = at(last, zone);
		boolean day = from.toLocalDate().equals(until.toLocalDate());
		boolean ofLog = day && Stream.of(begin, end).allMatch(at -> at.toLocalDate().equals(from.toLocalDate()));
		boolean year = Stream.of(until, begin, end).allMatch(at -> at.getYear() == from.getYear());
		boolean minutes = range.from().millis() % Moment.MINUTE == 0 && range.until().millis() % Moment.MINUTE == 0;
		DateTimeFormatter date = year ? DATE_OF_YEAR : DATE;
		DateTimeFormatter clock = minutes ? MINUTE : DateTimeFormatter.ISO_LOCAL_TIME;
		return (ofLog ? "" : date.format(from)) + clock.format(from) + ".." + (day ? "" : date.format(until))
				+ clock.format(until);
	}

	private static LocalDateTime at(long millis, ZoneId zone) {
		return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
	}
}
