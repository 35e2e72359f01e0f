package io.github.probelight.engine.scan;

import java.util.Arrays;

/**
 * Tells whether the content of a bracket is a target, and takes it apart.
 * <p>
 * A target is {@code HOST}, {@code HOST:PORT} or {@code HOST:PORT/PROTOCOL}; before a host that is an address its name and
 * a slash may stand, as Java writes it. HOST holds letters, digits and
 * {@code _ . : - % [ ]}; without a dot and a colon it must
 * begin with a lower-case letter, unless a result follows. PORT is one to five digits.
 * PROTOCOL is TCP, UDP or SCTP in either case. Where there is a protocol, the port is what follows the last colon
 * before it; without one, two or more colons are an IPv6 address, and a port follows it only behind {@code ]}. The dot
 * that may end a name in full (RFC 1034) is no part of the host.
 */
final class TargetReader {

	/** Digits. */
	static final int LONGEST_PORT = 5;

	/** Where the host of the last target that was read begins and ends. */
	private int hostFrom;
	private int hostEnd;
	private int port;
	private long ipv4;
	private int protocol;

	/** The host as an unsigned 32-bit number if it is an IPv4 address, also one that is mapped into IPv6, else -1. */
	long ipv4() {
		return ipv4;
	}

	int hostFrom() {
		return hostFrom;
	}

	int hostEnd() {
		return hostEnd;
	}

	/** The port, 0 to 99999, or -1. */
	int port() {
		return port;
	}

	/** The protocol, see {@link Protocols}. */
	int protocol() {
		return protocol;
	}

	/** Reads the bytes between a bracket's ends; false if they are no target. */
	boolean read(byte[] b, int from, int to) {
		return read(b, from, to, false);
	}

	/**
	 * Reads the bytes between a bracket's ends; false if they are no target.
	 *
	 * @param anyWord whether a single word is a host even if it does not begin with a lower-case letter
	 */
	boolean read(byte[] b, int from, int to, boolean anyWord) {
		int colons = 0;
		int last = -1;
		int slash = -1;
		boolean dotted = false;
		for (int i = from; i < to; i++) {
			byte c = b[i];
			if (c == ':') {
				colons++;
				last = i;
			} else if (c == '/') {
				if (slash >= 0) {
					return false;
				}
				slash = i;
				if (Protocols.number(b, i + 1, to) < 0) {
					return isName(b, from, i, to) && read(b, i + 1, to, true);
				}
			} else if (c == '.') {
				dotted = true;
			} else if (c < 0) {
				int n = Letters.wide(b, i, to);
				if (n == 0) {
					return false;
				}
				i += n - 1;
			} else if (!Letters.isWord(c) && c != '-' && c != '%' && c != '[' && c != ']') {
				return false;
			}
		}
		if (from == to) {
			return false;
		}
		int portAt = last >= 0 && digits(b, last + 1, slash < 0 ? to : slash) ? last : -1;
		if (slash >= 0) {
			protocol = Protocols.number(b, slash + 1, to);
			if (portAt <= from || protocol < 0) {
				return false;
			}
		} else {
			protocol = Protocols.NONE;
			if (colons > 1 && (portAt < 0 || b[portAt - 1] != ']')) {
				portAt = -1;
			} else if (colons == 1 && portAt <= from) {
				return false;
			}
		}
		if (colons == 0 && !dotted && !anyWord && !Letters.isLowerCase(b, from, to)) {
			return false;
		}
		hostFrom = from;
		hostEnd = portAt >= 0 ? portAt : to;
		boolean name = colons == (portAt < 0 ? 0 : 1);
		hostEnd -= name && hostEnd - from > 1 && b[hostEnd - 1] == '.' ? 1 : 0;
		ipv4 = colons > 1 ? mapped(b, from, hostEnd) : Ipv4.parse(b, from, hostEnd);
		port = portAt >= 0 ? number(b, portAt + 1, slash >= 0 ? slash : to) : -1;
		return true;
	}

	/** Tells whether an address follows the slash: three dots and else digits, or two colons, hexadecimal digits, perhaps a zone. */
	private static boolean isName(byte[] b, int from, int slash, int to) {
		int dots = 0;
		int colons = 0;
		boolean digits = true;
		boolean zone = false;
		int i = slash + 1;
		for (; i < to && b[i] != '/'; i++) {
			boolean digit = b[i] >= '0' && b[i] <= '9';
			dots += b[i] == '.' ? 1 : 0;
			colons += b[i] == ':' ? 1 : 0;
			digits &= digit || b[i] == '.' || b[i] == ':';
			zone |= b[i] == '%' && colons > 1;
			if (!zone && !digit && b[i] != '.' && b[i] != ':' && b[i] != '[' && b[i] != ']'
					&& ((b[i] | 32) < 'a' || (b[i] | 32) > 'f')) {
				return false;
			}
		}
		boolean address = dots == 3 && colons < 2 && digits || colons > 1;
		boolean mask = from < slash && !hasLetter(b, from, slash) && !Arrays.equals(b, from, slash, b, slash + 1, i);
		return address && !mask;
	}

	private static boolean hasLetter(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] < 0 || (b[i] | 32) >= 'a' && (b[i] | 32) <= 'z') {
				return true;
			}
		}
		return false;
	}

	/** Returns the IPv4 address that is mapped into an IPv6 address, which may stand in brackets, or -1. */
	private static long mapped(byte[] b, int from, int to) {
		boolean open = b[from] == '[' && b[to - 1] == ']';
		return open ? Ipv6.mapped(b, from + 1, to - 1) : Ipv6.mapped(b, from, to);
	}

	private static boolean digits(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] < '0' || b[i] > '9') {
				return false;
			}
		}
		return to > from && to - from <= LONGEST_PORT;
	}

	private static int number(byte[] b, int from, int to) {
		int n = 0;
		for (int i = from; i < to; i++) {
			n = n * 10 + b[i] - '0';
		}
		return n;
	}
}
