package io.github.probelight.summary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import io.github.probelight.engine.report.Report;

/**
 * By which clocks times are shown. Where such a clock is put back, an hour comes twice: a time in it has its offset behind
 * it, as in {@code 02:30:00+01:00}.
 *
 * @param id the rules of its clocks
 */
public record Zone(ZoneId id) {

	/** The zone of logs: they print none. */
	public static final Zone GMT = new Zone(ZoneOffset.UTC);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	/** Returns its name as people know it: {@code GMT}, {@code Europe/Berlin}, {@code GMT+05:30}. */
	public String name() {
		if (isGmt()) {
			return "GMT";
		}
		return id instanceof ZoneOffset ? "GMT" + id.getId() : id.getId();
	}

	/** {@code 2013-06-26 15:04:13}, or nothing for {@link Report#NO_TIME}. */
	public String date(long time) {
		return text(time, DATE::format);
	}

	/** {@code 2013-06-26 15:04:13.25}: with a fraction if the time has one; nothing for {@link Report#NO_TIME}. */
	public String exact(long time) {
		return text(time, at -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at).replace('T', ' '));
	}

	/** {@code 15:04:13}, or nothing for {@link Report#NO_TIME}. */
	public String clock(long time) {
		return text(time, CLOCK::format);
	}

	/** {@code 15:04}, or nothing for {@link Report#NO_TIME}. */
	public String minute(long time) {
		return text(time, MINUTE::format);
	}

	/** {@code 2013-06-26}, or nothing for {@link Report#NO_TIME}. */
	public String day(long time) {
		return time == Report.NO_TIME ? "" : DAY.format(at(time));
	}

	/**
	 * {@code 2013-06-26T15:04:13}, for programs: with a fraction if the time has one, always with the offset where the zone
	 * is not GMT; nothing for {@link Report#NO_TIME}.
	 */
	public String iso(long time) {
		if (time == Report.NO_TIME) {
			return "";
		}
		return (isGmt() ? DateTimeFormatter.ISO_LOCAL_DATE_TIME : DateTimeFormatter.ISO_OFFSET_DATE_TIME)
				.format(at(time));
	}

	/** {@code 15:02:59 – 15:25:32}; with dates where the two lie on different days. */
	public String span(long start, long end) {
		if (start == Report.NO_TIME || end == Report.NO_TIME) {
			return clock(start) + clock(end);
		}
		return isOneDay(start, end)
				? clock(start) + " – " + clock(end)
				: date(start) + " – " + date(end);
	}

	/** The second of two times, {@code 15:04:13}, with its date where that is another; nothing if it is absent. */
	public String until(long first, long last) {
		return isOneDay(first, last) ? clock(last) : date(last);
	}

	/** As {@link #until}, {@code 15:04:13.25}: with a fraction if the time has one. */
	public String exactUntil(long first, long last) {
		return isOneDay(first, last) ? text(last, DateTimeFormatter.ISO_LOCAL_TIME::format) : exact(last);
	}

	/** Whether two times lie on the same day; one that is absent lies on none. */
	public boolean isOneDay(long start, long end) {
		return start != Report.NO_TIME && end != Report.NO_TIME
				&& at(start).toLocalDate().equals(at(end).toLocalDate());
	}

	private boolean isGmt() {
		return id.equals(GMT.id);
	}

	/** Returns how far its clocks are before those of GMT at a time, in milliseconds. */
	public long offset(long time) {
		return isGmt() ? 0 : id.getRules().getOffset(Instant.ofEpochMilli(time)).getTotalSeconds() * 1000L;
	}

	private String text(long time, Function<ZonedDateTime, String> format) {
		if (time == Report.NO_TIME) {
			return "";
		}
		ZonedDateTime at = at(time);
		return format.apply(at) + (isTwice(at.toLocalDateTime()) ? at.getOffset().getId() : "");
	}

	private ZonedDateTime at(long time) {
		return Instant.ofEpochMilli(time).atZone(id);
	}

	private boolean isTwice(LocalDateTime clock) {
		return id.getRules().getValidOffsets(clock).size() > 1;
	}
}
