package io.github.probelight.engine.scan;

import java.util.List;

/**
 * The time at the start of an entry: {@code yyyy-MM-ddTHH:mm:ss}, then optionally a fraction ({@code .123} or
 * {@code ,123}), then optionally {@code Z} or {@code ±hh:mm}, {@code ±hhmm} or {@code ±hh} (ISO 8601). Without a zone it
 * is GMT (LOG-FORMAT.md). Where a bracket follows it, a zone may stand behind a blank, then {@code UTC} and {@code GMT} too.
 */
final class Timestamps {

	/** Bytes of a time without fraction and zone. */
	static final int LENGTH = 19;

	private static final int MILLIS_A_DAY = 86_400_000;
	private static final int MILLIS_A_MINUTE = 60_000;
	private static final int LARGEST_ZONE_HOURS = 18;
	/** Names of the zone of a log, which stand behind a blank. */
	private static final byte[][] NAMED = Bytes.ascii(List.of("UTC", "GMT", "Z"));

	private long millis;

	/** Returns the index behind the time that begins at {@code at}, or -1 where none does. */
	int read(byte[] b, int at, int to) {
		int end = end(b, at, to);
		if (end >= 0) {
			millis = millis(b, at, end);
		}
		return end;
	}

	/** Returns epoch milliseconds of the time read last, {@link EntryReader#NO_TIME} if it is impossible. */
	long millis() {
		return millis;
	}

	/** Returns the index behind the time that begins at {@code at}, or -1 where none does. */
	static int end(byte[] b, int at, int to) {
		if (to - at < LENGTH || !shape(b, at)) {
			return -1;
		}
		int i = at + LENGTH;
		if (i + 1 < to && (b[i] == '.' || b[i] == ',') && digit(b[i + 1])) {
			i++;
			while (i < to && digit(b[i])) {
				i++;
			}
		}
		if (i < to && b[i] == 'Z') {
			return i + 1;
		}
		if (i + 1 < to && b[i] == ' ' && b[i + 1] != '[') {
			return apart(b, i, to);
		}
		return i < to && (b[i] == '+' || b[i] == '-') ? zone(b, i, to) : i;
	}

	/** Returns the index behind the blank at {@code at} and a zone that a bracket follows, or {@code at}. */
	private static int apart(byte[] b, int at, int to) {
		int zone = at + 1;
		int end = zone;
		if (b[zone] == '+' || b[zone] == '-') {
			end = zone(b, zone, to);
		} else {
			for (byte[] name : NAMED) {
				end = end == zone && Bytes.starts(b, zone, to, name) ? zone + name.length : end;
			}
		}
		int bracket = end == zone ? to : HeadReader.gap(b, end, to);
		return bracket < to && b[bracket] == '[' ? end : at;
	}

	/** Returns the index behind the zone whose sign is at {@code at}, or that index if no zone follows. */
	private static int zone(byte[] b, int at, int to) {
		if (at + 3 > to || !digit(b[at + 1]) || !digit(b[at + 2])) {
			return at;
		}
		boolean colon = at + 3 < to && b[at + 3] == ':';
		int minutes = colon ? at + 4 : at + 3;
		boolean four = minutes + 2 <= to && digit(b[minutes]) && digit(b[minutes + 1]);
		if (colon) {
			return four ? minutes + 2 : at;
		}
		int end = four ? minutes + 2 : minutes;
		return end < to && digit(b[end]) ? at : end;
	}

	private static long millis(byte[] b, int at, int end) {
		int year = two(b, at) * 100 + two(b, at + 2);
		int month = two(b, at + 5);
		int day = two(b, at + 8);
		int hour = two(b, at + 11);
		int minute = two(b, at + 14);
		int second = two(b, at + 17);
		if (month < 1 || month > 12 || day < 1 || day > days(year, month) || hour > 23 || minute > 59 || second > 59) {
			return EntryReader.NO_TIME;
		}
		int i = at + LENGTH;
		int fraction = 0;
		if (i < end && (b[i] == '.' || b[i] == ',')) {
			int unit = 100;
			for (i++; i < end && digit(b[i]); i++) {
				fraction += unit * (b[i] - '0');
				unit /= 10;
			}
		}
		i += i < end && b[i] == ' ' ? 1 : 0;
		int zone = 0;
		if (i < end && (b[i] == '+' || b[i] == '-')) {
			int hours = two(b, i + 1);
			int minutes = end - i > 3 ? two(b, end - 2) : 0;
			if (hours * 60 + minutes > LARGEST_ZONE_HOURS * 60 || minutes > 59) {
				return EntryReader.NO_TIME;
			}
			zone = (hours * 60 + minutes) * (b[i] == '-' ? -1 : 1);
		}
		return day(year, month, day) * MILLIS_A_DAY + (hour * 60 + minute - zone) * (long) MILLIS_A_MINUTE
				+ second * 1000L + fraction;
	}

	private static boolean shape(byte[] b, int at) {
		// most lines that are no entry fail in the first row
		return b[at + 4] == '-' && b[at + 10] == 'T' && b[at + 7] == '-' && b[at + 13] == ':' && b[at + 16] == ':'
				&& digit(b[at]) && digit(b[at + 1]) && digit(b[at + 2]) && digit(b[at + 3]) && digit(b[at + 5])
				&& digit(b[at + 6]) && digit(b[at + 8]) && digit(b[at + 9]) && digit(b[at + 11]) && digit(b[at + 12])
				&& digit(b[at + 14]) && digit(b[at + 15]) && digit(b[at + 17]) && digit(b[at + 18]);
	}

	/** Days since 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March. */
	private static long day(int year, int month, int day) {
		int y = month > 2 ? year : year - 1;
		int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
		return y * 365L + Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400) + dayOfYear - 719_468;
	}

	private static int days(int year, int month) {
		return switch (month) {
			case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
			case 4, 6, 9, 11 -> 30;
			default -> 31;
		};
	}

	private static int two(byte[] b, int at) {
		return (b[at] - '0') * 10 + b[at + 1] - '0';
	}

	private static boolean digit(byte c) {
		return c >= '0' && c <= '9';
	}
}
