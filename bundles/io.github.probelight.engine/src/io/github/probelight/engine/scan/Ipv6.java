package io.github.probelight.engine.scan;

import java.util.Arrays;

/** IPv6 addresses between text and number, without any look-up of names: each form is read, one is written. */
public final class Ipv6 {

	/** How many leading bits the addresses of one network have in common (RFC 4291, section 2.5.4). */
	public static final int NETWORK_BITS = 64;

	private static final int GROUPS = 8;
	private static final int LONGEST_GROUP = 4;
	/** {@code ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255}. */
	private static final int LONGEST = 45;
	/** An IPv4 address as the last 32 bits of an IPv6 address (RFC 4291, section 2.5.5.2). */
	private static final long MAPPED = 0xffff;
	/** The value of each byte that is a hexadecimal digit, -1 for others. */
	private static final byte[] DIGITS = new byte[1 << Byte.SIZE];

	static {
		Arrays.fill(DIGITS, (byte) -1);
		for (int digit = 0; digit < 16; digit++) {
			DIGITS[Character.forDigit(digit, 16)] = (byte) digit;
			DIGITS[Character.toUpperCase(Character.forDigit(digit, 16))] = (byte) digit;
		}
	}

	private Ipv6() {}

	/**
	 * Reads an address (RFC 4291, section 2.2) without a zone.
	 *
	 * @param halves takes its upper and its lower 64 bits
	 * @return false if the bytes are anything else
	 */
	public static boolean parse(byte[] b, int from, int to, long[] halves) {
		if (to - from < 2 || to - from > LONGEST) {
			return false;
		}
		// the groups that were read, as one number of 128 bits, from the gap on if there is one
		long high = 0;
		long low = 0;
		int count = 0;
		int gap = -1;
		int i = from;
		if (b[i] == ':') {
			if (b[i + 1] != ':') {
				return false;
			}
			gap = 0;
			i += 2;
		}
		halves[0] = 0;
		halves[1] = 0;
		while (i < to) {
			int start = i;
			int group = 0;
			for (int digit; i < to && (digit = DIGITS[b[i] & 0xff]) >= 0; i++) {
				group = group << 4 | digit;
			}
			if (i < to && b[i] == '.') {
				long ipv4 = Ipv4.parse(b, start, to);
				if (ipv4 < 0) {
					return false;
				}
				high = high << 32 | low >>> 32;
				low = low << 32 | ipv4;
				count += 2;
				break;
			}
			if (i == start || i - start > LONGEST_GROUP || ++count > GROUPS) {
				return false;
			}
			high = high << 16 | low >>> 48;
			low = low << 16 | group;
			if (i == to) {
				break;
			}
			if (b[i] != ':' || ++i == to) {
				return false;
			}
			if (b[i] == ':') {
				if (gap >= 0) {
					return false;
				}
				gap = count;
				i++;
				shift(high, low, GROUPS - gap, halves);
				high = 0;
				low = 0;
			}
		}
		halves[0] |= high;
		halves[1] |= low;
		return gap < 0 ? count == GROUPS : count < GROUPS;
	}

	/** Puts a number of 128 bits into halves, so many groups to the left, at least one. */
	private static void shift(long high, long low, int groups, long[] halves) {
		int bits = groups * 16;
		if (bits >= Long.SIZE) {
			halves[0] = low << bits - Long.SIZE;
		} else {
			halves[0] = high << bits | low >>> Long.SIZE - bits;
			halves[1] = low << bits;
		}
	}

	/**
	 * Returns the one text of an address that RFC 5952 recommends: small letters, no leading zeros, the first of the
	 * longest runs of two or more zero groups left out, a mapped IPv4 address in its own form.
	 */
	public static String text(long high, long low) {
		if (high == 0 && low >>> 32 == MAPPED) {
			return "::ffff:" + Ipv4.text((int) low);
		}
		int start = 0;
		int longest = 1;
		for (int i = 0; i < GROUPS; i++) {
			int end = i;
			while (end < GROUPS && group(high, low, end) == 0) {
				end++;
			}
			if (end - i > longest) {
				start = i;
				longest = end - i;
			}
		}
		StringBuilder text = new StringBuilder(LONGEST);
		for (int i = 0; i < GROUPS; i++) {
			if (longest > 1 && i == start) {
				text.append("::");
				i += longest - 1;
			} else {
				text.append(i == 0 || text.charAt(text.length() - 1) == ':' ? "" : ":")
						.append(Long.toHexString(group(high, low, i)));
			}
		}
		return text.toString();
	}

	/** Returns the IPv4 address that is mapped into an address, as an unsigned number, or -1 if none is. */
	public static long mapped(long high, long low) {
		return high == 0 && low >>> 32 == MAPPED ? low & 0xffffffffL : -1;
	}

	/**
	 * Returns the IPv4 address that is mapped into an IPv6 address, {@code ::ffff:192.0.2.7} in any form, as an unsigned
	 * number, or -1 for anything else.
	 */
	public static long mapped(byte[] b, int from, int to) {
		// all of its forms begin with a colon or a zero
		if (from >= to || b[from] != ':' && b[from] != '0') {
			return -1;
		}
		long[] halves = new long[2];
		return parse(b, from, to, halves) ? mapped(halves[0], halves[1]) : -1;
	}

	/** Returns the network of the addresses with an upper half, such as {@code 2001:db8:0:1::/64}. */
	public static String network(long high) {
		return text(high, 0) + '/' + NETWORK_BITS;
	}

	private static long group(long high, long low, int place) {
		return (place < GROUPS / 2 ? high : low) >>> 16 * (3 - place % 4) & 0xffff;
	}
}
