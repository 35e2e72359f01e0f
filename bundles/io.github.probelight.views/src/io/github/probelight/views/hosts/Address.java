package io.github.probelight.views.hosts;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The address of a host, in the order in which people look for one: IPv4 by number, IPv6 by number, then names.
 *
 * @param family
 *            4, 6, or {@link #NAME}
 * @param high
 *            upper half of an IPv6 address, else 0
 * @param low
 *            lower half of an IPv6 address, or an IPv4 address, else 0
 * @param text
 *            as in the log; tells names apart, and IPv6 addresses by their zone
 */
record Address(int family, long high, long low, String text) implements Comparable<Address> {
	static final int NAME = 9;
	private static final int GROUPS = 8;

	/** Reads any text; nothing is looked up. */
	static Address of(String text) {
		long four = four(text, 0);
		if (four >= 0) {
			return new Address(4, 0, four, text);
		}
		long @Nullable [] six = text.indexOf(':') < 0 ? null : six(text);
		return six == null ? new Address(NAME, 0, 0, text) : new Address(6, six[0], six[1], text);
	}

	@Override
	public int compareTo(@Nullable Address other) {
		if (other == null) {
			return -1;
		}
		int order = Integer.compare(family, other.family);
		if (order == 0) {
			order = Long.compareUnsigned(high, other.high);
		}
		if (order == 0) {
			order = Long.compareUnsigned(low, other.low);
		}
		return order != 0 ? order : text.compareToIgnoreCase(other.text);
	}

	/** The IPv4 address that begins at {@code from} and reaches to the end; -1 if none does. */
	private static long four(String text, int from) {
		long address = 0;
		int part = -1;
		int parts = 0;
		for (int i = from; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '.';
			if (c == '.') {
				if (part < 0 || ++parts > 4) {
					return -1;
				}
				address = address << 8 | part;
				part = -1;
			} else if (c >= '0' && c <= '9') {
				part = Math.max(part, 0) * 10 + c - '0';
				if (part > 255) {
					return -1;
				}
			} else {
				return -1;
			}
		}
		return parts == 4 ? address : -1;
	}

	/** Both halves of an IPv6 address (RFC 4291 section 2.2), with or without a zone; null if it is none. */
	private static long @Nullable [] six(String text) {
		int zone = text.indexOf('%');
		String plain = zone < 0 ? text : text.substring(0, zone);
		int gap = plain.indexOf("::");
		if (gap < 0) {
			long[] all = new long[2];
			return groups(plain, all, 0) == GROUPS ? all : null;
		}
		long[] left = new long[2];
		long[] right = new long[2];
		int before = groups(plain.substring(0, gap), left, 0);
		String end = plain.substring(gap + 2);
		int after = groups(end, right, 0);
		if (before < 0 || after < 0 || before + after >= GROUPS) {
			return null;
		}
		groups(end, left, GROUPS - after);
		return left;
	}

	/** Writes groups of hexadecimal digits from a place on; tells how many there are, -1 if they are none. */
	private static int groups(String text, long[] halves, int place) {
		if (text.isEmpty()) {
			return 0;
		}
		int count = 0;
		int from = 0;
		while (from <= text.length()) {
			int to = text.indexOf(':', from);
			to = to < 0 ? text.length() : to;
			long four = to == text.length() ? four(text, from) : -1;
			if (four >= 0) {
				put(halves, place + count++, four >>> 16);
				put(halves, place + count++, four & 0xffff);
			} else {
				int value = hexadecimal(text, from, to);
				if (value < 0) {
					return -1;
				}
				put(halves, place + count++, value);
			}
			if (count > GROUPS) {
				return -1;
			}
			from = to + 1;
		}
		return count;
	}

	private static void put(long[] halves, int place, long group) {
		if (place < GROUPS) {
			halves[place / 4] |= group << 16 * (3 - place % 4);
		}
	}

	private static int hexadecimal(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0 || text.charAt(i) > 'f') {
				return -1;
			}
			value = value << 4 | digit;
		}
		return to > from && to - from <= 4 ? value : -1;
	}
}
