package io.github.probelight.language.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The moment that the time of an entry means. It is GMT where it names no zone (LOG-FORMAT.md, "Lines"). */
public final class EntryTime {

	private static final int LENGTH = "0000-00-00T00:00:00".length();
	private static final int NANO_DIGITS = 9;

	private EntryTime() {}

	/** The moment of a TIMESTAMP of the grammar; empty if there is no such date, time of day or zone. */
	public static Optional<Instant> of(String timestamp) {
		int zone = zoneStart(timestamp);
		try {
			LocalDateTime time = LocalDateTime.of(number(timestamp, 0, 4), number(timestamp, 5, 7),
					number(timestamp, 8, 10), number(timestamp, 11, 13), number(timestamp, 14, 16),
					number(timestamp, 17, 19), nanos(timestamp, zone));
			return Optional.of(time.toInstant(offset(timestamp.substring(zone).strip())));
		} catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	private static int zoneStart(String timestamp) {
		int i = Math.min(LENGTH, timestamp.length());
		while (i < timestamp.length() && " Z+-".indexOf(timestamp.charAt(i)) < 0) {
			i++;
		}
		return i;
	}

	private static int nanos(String timestamp, int to) {
		if (to <= LENGTH) {
			return 0;
		}
		String digits = timestamp.substring(LENGTH + 1, Math.min(to, LENGTH + 1 + NANO_DIGITS));
		return Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
	}

	private static ZoneOffset offset(String zone) {
		if (zone.isEmpty() || Character.isLetter(zone.charAt(0))) {
			return ZoneOffset.UTC;
		}
		int sign = zone.charAt(0) == '-' ? -1 : 1;
		int minutes = zone.length() > 3 ? number(zone, zone.length() - 2, zone.length()) : 0;
		return ZoneOffset.ofHoursMinutes(sign * number(zone, 1, 3), sign * minutes);
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}
}
