package io.github.probelight.summary.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;

/**
 * Reads what a person writes who wants to go to a time of a log: a time of day, one with its day, or how far it is from
 * the time of the line that the person is at.
 *
 * @param zone that of a time without one
 * @param here time of that line, epoch milliseconds, or {@link Report#NO_TIME}
 * @param first least time of the log, or {@link Report#NO_TIME}
 * @param last greatest time of the log, or {@link Report#NO_TIME}
 */
public record TimeWish(Zone zone, long here, long first, long last) {

	private static final Pattern STEP = Pattern.compile("([+\\-−])\\s*((?:\\d{1,9}(?:[.,]\\d{1,3})?\\s*"
			+ "(?:ms|millis|s|sec|min|m|hours?|h|days?|d)\\s*)+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*([a-z]+)", Pattern.CASE_INSENSITIVE);
	private static final long SECOND = 1_000;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;

	/**
	 * Returns the time that is meant, in epoch milliseconds; empty for what is no time, and for a step from a line without
	 * a time. A time without its day is one of the day of that line, or of the next one or the one before if only there
	 * the log has it.
	 */
	public OptionalLong read(String text) {
		Matcher step = STEP.matcher(text.strip());
		if (step.matches()) {
			long millis = millis(step.group(2));
			return here == Report.NO_TIME
					? OptionalLong.empty()
					: OptionalLong.of(here + (step.group(1).equals("+") ? millis : -millis));
		}
		return GivenTime.read(text).map(this::moment).orElse(OptionalLong.empty());
	}

	/** Whether a text says how far a time is from that of the line. */
	public static boolean isStep(String text) {
		return STEP.matcher(text.strip()).matches();
	}

	private static long millis(String step) {
		return (long) PART.matcher(step)
				.results()
				.mapToDouble(part -> Double.parseDouble(part.group(1).replace(',', '.')) * unit(part.group(2)))
				.sum();
	}

	private static long unit(String unit) {
		return switch (Character.toLowerCase(unit.charAt(0))) {
			case 's' -> SECOND;
			case 'h' -> HOUR;
			case 'd' -> DAY;
			default -> unit.equalsIgnoreCase("m") || unit.equalsIgnoreCase("min") ? MINUTE : 1;
		};
	}

	private OptionalLong moment(GivenTime given) {
		if (given.day().isPresent()) {
			return OptionalLong.of(millis(given, given.day().get()));
		}
		long near = here == Report.NO_TIME ? first : here;
		if (near == Report.NO_TIME) {
			return OptionalLong.empty();
		}
		ZoneId clocks = given.zone(zone.id());
		LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(near), clocks);
		long thatDay = millis(given, day);
		return OptionalLong.of(LongStream.of(thatDay, millis(given, day.plusDays(1)), millis(given, day.minusDays(1)))
				.filter(time -> time >= first && time <= last)
				.findFirst()
				.orElse(thatDay));
	}

	private long millis(GivenTime given, LocalDate day) {
		return given.on(day, zone.id()).toInstant().toEpochMilli();
	}
}
