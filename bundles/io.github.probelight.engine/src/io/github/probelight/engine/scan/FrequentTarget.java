package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.Hash;
import io.github.probelight.engine.text.Words;

/**
 * Reads the most frequent targets eight bytes at a time: an IPv4 address, alone or with a port and TCP or UDP, the
 * closing bracket and a space. The addresses that were read last are kept with their text, so that the digits of one
 * that comes again are not looked at.
 */
final class FrequentTarget {

	/** Enough for the hosts that a few Nmap processes have in work. */
	private static final int KEPT = 1 << 12;
	private static final int KEPT_SHIFT = Long.SIZE - 12;
	/** {@code 255.255.255.255:99999} and the eight bytes behind it. */
	private static final int ROOM = 29;

	private static final long ZEROS = 0x3030303030303030L;
	private static final long SLASHES = 0x2F2F2F2F2F2F2F2FL;
	/** Added to a byte up to 127 it sets the highest bit if the byte is above 9; of '0' to '9', above '9'. */
	private static final long ABOVE_NINE = 0x7676767676767676L;
	private static final long ABOVE_DIGITS = 0x4646464646464646L;
	private static final long SIX_BYTES = 0xFFFFFFFFFFFFL;
	private static final long TCP = sixBytes("/TCP] ");
	private static final long UDP = sixBytes("/UDP] ");

	private final long[] texts = new long[KEPT * 2];
	private final int[] addresses = new int[KEPT];

	/** Where the host ends, behind the last target that was read. */
	int hostEnd;
	int ipv4;
	/** The port, 0 to 99999, or -1. */
	int port;
	/** The protocol, see {@link Protocols}. */
	int protocol;

	/**
	 * Reads a target.
	 *
	 * @param from behind the opening bracket
	 * @param to where the bytes end, which may be far behind the line
	 * @return the index behind the closing bracket, where a space is, or -1 if {@link TargetReader} has to look
	 */
	int read(byte[] b, int from, int to) {
		if (to - from < ROOM) {
			return -1;
		}
		// the address ends before the first byte above '9'
		long first = Words.get(b, from);
		long second = 0;
		long above = aboveDigits(first);
		int length = Words.firstByte(above);
		if (above != 0) {
			first &= (above & -above) - 1 >>> 7;
		} else {
			second = Words.get(b, from + Long.BYTES);
			above = aboveDigits(second);
			length = Long.BYTES + Words.firstByte(above);
			second &= (above & -above) - 1 >>> 7;
		}
		if (length == 0) {
			return -1;
		}
		int end = from + length;
		// the length too, or one with a NUL at its end would be the same; 15 bytes leave room for it
		second |= (long) length << Long.SIZE - Byte.SIZE;
		int slot = (int) ((first * Hash.MULTIPLIER ^ second) * Hash.MULTIPLIER >>> KEPT_SHIFT);
		if (texts[slot * 2] != first || texts[slot * 2 + 1] != second) {
			long address = above == 0 ? -1 : Ipv4.parse(b, from, end);
			if (address < 0) {
				return -1;
			}
			texts[slot * 2] = first;
			texts[slot * 2 + 1] = second;
			addresses[slot] = (int) address;
		}
		hostEnd = end;
		ipv4 = addresses[slot];
		if (b[end] == ':') {
			return port(b, end + 1);
		}
		port = -1;
		protocol = Protocols.NONE;
		return b[end] == ']' && b[end + 1] == ' ' ? end + 1 : -1;
	}

	/** Reads a port and what follows it. */
	private int port(byte[] b, int from) {
		long word = Words.get(b, from);
		long other = word ^ SLASHES;
		// the lowest bit is exact even in the short form
		int digits = Words.firstByte(other - 0x0101010101010101L & ~other & Words.HIGH_BITS);
		if (digits == 0 || digits > TargetReader.LONGEST_PORT) {
			return -1;
		}
		long number = (word ^ ZEROS) << Long.SIZE - digits * Byte.SIZE;
		if ((((number & Words.LOW_BITS) + ABOVE_NINE | number) & Words.HIGH_BITS) != 0) {
			return -1;
		}
		long rest = Words.get(b, from + digits) & SIX_BYTES;
		if (rest != TCP && rest != UDP) {
			return -1;
		}
		// three steps join digits to pairs, to fours, to all eight; those in front are zero
		number = number * 10 + (number >>> 8) & 0x00FF00FF00FF00FFL;
		number = number * 100 + (number >>> 16) & 0x0000FFFF0000FFFFL;
		port = (int) (number * 10_000 + (number >>> 32));
		protocol = rest == TCP ? Protocols.TCP : Protocols.UDP;
		return from + digits + 5;
	}

	/** Marks the highest bit of each byte above '9'. */
	private static long aboveDigits(long word) {
		return ((word & Words.LOW_BITS) + ABOVE_DIGITS | word) & Words.HIGH_BITS;
	}

	private static long sixBytes(String text) {
		long word = 0;
		for (int i = 5; i >= 0; i--) {
			word = word << Byte.SIZE | text.charAt(i);
		}
		return word;
	}
}
