package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.Hash;

/**
 * Reads the most frequent targets eight bytes at a time: an IPv4 address, alone or with a port and TCP or UDP, the
 * closing bracket and a space. The addresses that were read last are kept with their text, so that the digits of one
 * that comes again are not looked at. Of other targets, the bracket is found without those before it.
 */
final class FrequentTarget {

	/** Enough for the hosts that a few Nmap processes have in work. */
	private static final int KEPT = 1 << 12;
	private static final int KEPT_SHIFT = Long.SIZE - 12;
	/** {@code 255.255.255.255:99999} and the eight bytes behind it. */
	private static final int ROOM = 29;
	/** A longer target is read with all other brackets. */
	private static final int LONGEST_RARE = 64;

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

	private final TargetReader rare = new TargetReader();

	/** Where the host ends, behind the last target that was read. */
	private int hostEnd;
	private int ipv4;
	private int port;
	private int protocol;

	/**
	 * Reads what mostly follows a known head: one target, or none. Nothing of that holds a line end, so {@code to} may lie
	 * behind the line.
	 *
	 * @param from behind the head
	 * @param brackets those that were read before
	 * @return where the message begins, or -1 if something else is there
	 */
	int read(byte[] b, int from, int to, int brackets, HeadFacts head) {
		head.clearTarget();
		int i = HeadReader.gap(b, from, to);
		if (i == to || b[i] != '[') {
			return i;
		}
		if (brackets >= HeadReader.MOST_BRACKETS) {
			return -1;
		}
		int behind = frequent(b, i + 1, to);
		if (behind >= 0) {
			head.setHost(b, i + 1, hostEnd);
			head.port = port;
			head.ipv4 = Integer.toUnsignedLong(ipv4);
			head.protocol = protocol;
		} else {
			behind = rare(b, i + 1, to, head);
		}
		int start = behind < 0 ? -1 : HeadReader.gap(b, behind, to);
		return start >= 0 && start < to && b[start] == '[' ? -1 : start;
	}

	/**
	 * Reads a bracket that can be nothing but a target, such as an IPv6 address or the name of a host: it begins neither
	 * like a key nor like a level.
	 *
	 * @return the index behind the closing bracket, where a space is, or -1 if all brackets have to be read
	 */
	private int rare(byte[] b, int from, int to, HeadFacts head) {
		int most = Math.min(to - 1, from + LONGEST_RARE);
		if (from >= most || b[from] >= 'A' && b[from] <= 'Z') {
			return -1;
		}
		int i = from;
		int open = 1;
		while (i < most && b[i] > ' ' && (b[i] != ']' || b[i + 1] == ':')) {
			open += b[i] == '[' ? 1 : b[i] == ']' ? -1 : 0;
			i++;
		}
		if (i == most || b[i] != ']' || open != 1 || b[i + 1] != ' ' || !rare.read(b, from, i)) {
			return -1;
		}
		head.setTarget(b, rare);
		return i + 1;
	}

	/**
	 * Reads a frequent target.
	 *
	 * @param from behind the opening bracket
	 * @param to where the bytes end, which may be far behind the line
	 * @return the index behind the closing bracket, where a space is, or -1 if {@link TargetReader} has to look
	 */
	private int frequent(byte[] b, int from, int to) {
		if (to - from < ROOM) {
			return -1;
		}
		// the address ends before the first byte above '9'
		long first = EightBytes.get(b, from);
		long second = 0;
		long above = aboveDigits(first);
		int length = EightBytes.firstByte(above);
		if (above != 0) {
			first &= (above & -above) - 1 >>> 7;
		} else {
			second = EightBytes.get(b, from + Long.BYTES);
			above = aboveDigits(second);
			length = Long.BYTES + EightBytes.firstByte(above);
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
		long word = EightBytes.get(b, from);
		long other = word ^ SLASHES;
		// the lowest bit is exact even in the short form
		int digits = EightBytes.firstByte(other - 0x0101010101010101L & ~other & EightBytes.HIGH_BITS);
		if (digits == 0 || digits > TargetReader.LONGEST_PORT) {
			return -1;
		}
		long number = (word ^ ZEROS) << Long.SIZE - digits * Byte.SIZE;
		if ((((number & EightBytes.LOW_BITS) + ABOVE_NINE | number) & EightBytes.HIGH_BITS) != 0) {
			return -1;
		}
		long rest = EightBytes.get(b, from + digits) & SIX_BYTES;
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
		return ((word & EightBytes.LOW_BITS) + ABOVE_DIGITS | word) & EightBytes.HIGH_BITS;
	}

	private static long sixBytes(String text) {
		long word = 0;
		for (int i = 5; i >= 0; i--) {
			word = word << Byte.SIZE | text.charAt(i);
		}
		return word;
	}
}
