package io.github.probelight.knowledge.internal;

/** Addresses between text and number: reads each form that is allowed, writes the one that is recommended. */
public final class AddressText {

	private static final int GROUPS = 8;
	/** An IPv4 address as the last 32 bits of an IPv6 address (RFC 4291, section 2.5.5.2). */
	private static final long MAPPED = 0xffff;

	private AddressText() {}

	/** The IPv4 address of a span as an unsigned 32-bit number; -1 for anything else. */
	public static long ipv4(String text, int from, int to) {
		long address = 0;
		int parts = 0;
		int start = from;
		for (int i = from; i <= to; i++) {
			if (i < to && text.charAt(i) != '.') {
				continue;
			}
			int part = decimal(text, start, i);
			if (part < 0 || ++parts > 4) {
				return -1;
			}
			address = address << 8 | part;
			start = i + 1;
		}
		return parts == 4 ? address : -1;
	}

	/** A number from 0 to 255 as it is written; -1 for anything else. */
	private static int decimal(String text, int from, int to) {
		if (to <= from || to - from > 3 || to - from > 1 && text.charAt(from) == '0') {
			return -1;
		}
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value <= 255 ? value : -1;
	}

	/** Reads an IPv6 address without zone from the text up to {@code to} into two halves; false if it is none. */
	public static boolean ipv6(String text, int to, long[] halves) {
		int gap = text.indexOf("::");
		if (gap < 0 || gap + 2 > to) {
			return groups(text, 0, to, to, halves, 0) == GROUPS;
		}
		int before = groups(text, 0, gap, to, halves, 0);
		int after = groups(text, gap + 2, to, to, new long[2], 0);
		if (before < 0 || after < 0 || before + after >= GROUPS) {
			return false;
		}
		groups(text, gap + 2, to, to, halves, GROUPS - after);
		return true;
	}

	/**
	 * Writes the groups of a span into two halves, from a place on.
	 *
	 * @param end
	 *            where the address ends: the group that ends there may be an IPv4 address, which is two
	 * @return how many groups there are, -1 if the span is anything else
	 */
	private static int groups(String text, int from, int to, int end, long[] halves, int place) {
		if (from == to) {
			return 0;
		}
		int count = 0;
		for (int start = from; start <= to;) {
			int colon = text.indexOf(':', start);
			int stop = colon < 0 ? to : Math.min(colon, to);
			long ipv4 = stop == end ? ipv4(text, start, stop) : -1;
			int group = ipv4 < 0 ? hexadecimal(text, start, stop) : (int) (ipv4 >>> 16);
			if (group < 0) {
				return -1;
			}
			put(halves, place + count++, group);
			if (ipv4 >= 0) {
				put(halves, place + count++, ipv4 & 0xffff);
			}
			start = stop + 1;
		}
		return count;
	}

	/** What lies behind the last place is not kept: it is counted, which tells that it is too much. */
	private static void put(long[] halves, int place, long group) {
		if (place < GROUPS) {
			halves[place / 4] |= group << 16 * (3 - place % 4);
		}
	}

	private static int hexadecimal(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			int digit = c > 'f' ? -1 : Character.digit(c, 16);
			if (digit < 0) {
				return -1;
			}
			value = value << 4 | digit;
		}
		return to > from && to - from <= 4 ? value : -1;
	}

	/** The text of an IPv4 address. */
	public static String ipv4(long address) {
		return (address >>> 24 & 255) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "."
				+ (address & 255);
	}

	/**
	 * The text of an IPv6 address by RFC 5952: small letters, no leading zeros, the first of the longest runs of two or
	 * more zero groups left out; a mapped IPv4 address in its own form.
	 */
	public static String ipv6(long high, long low) {
		if (high == 0 && low >>> 32 == MAPPED) {
			return "::ffff:" + ipv4(low);
		}
		int start = 0;
		int longest = 1;
		for (int i = 0; i < GROUPS; i++) {
			int run = zeros(high, low, i);
			if (run > longest) {
				start = i;
				longest = run;
			}
		}
		return longest == 1
				? groups(high, low, 0, GROUPS)
				: groups(high, low, 0, start) + "::" + groups(high, low, start + longest, GROUPS);
	}

	/** How many groups from a place on are zero. */
	private static int zeros(long high, long low, int place) {
		int end = place;
		while (end < GROUPS && group(high, low, end) == 0) {
			end++;
		}
		return end - place;
	}

	private static String groups(long high, long low, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(i > from ? ":" : "").append(Long.toHexString(group(high, low, i)));
		}
		return text.toString();
	}

	private static long group(long high, long low, int place) {
		return (place < 4 ? high : low) >>> 16 * (3 - place % 4) & 0xffff;
	}
}
