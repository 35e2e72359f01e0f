package io.github.probelight.engine.scan;

/**
 * Tells whether the content of a bracket is a target, and takes it apart.
 * <p>
 * A target is {@code HOST}, {@code HOST:PORT} or {@code HOST:PORT/PROTOCOL}. HOST holds letters, digits and
 * {@code _ . : - % [ ]}; without a dot and a colon it must
 * begin with a lower-case letter, unless a result follows. PORT is one to five digits.
 * PROTOCOL is TCP, UDP or SCTP in either case. Where there is a protocol, the port is what follows the last colon
 * before it; without one, two or more colons are an IPv6 address, and a port follows it only behind {@code ]}.
 */
final class TargetReader {

	/** Digits. */
	static final int LONGEST_PORT = 5;

	/** Where the host ends, behind the last target that was read. */
	private int hostEnd;
	private int port;
	private long ipv4;
	private int protocol;

	/** The host as an unsigned 32-bit number if it is an IPv4 address, also one that is mapped into IPv6, else -1. */
	long ipv4() {
		return ipv4;
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
		hostEnd = portAt >= 0 ? portAt : to;
		ipv4 = colons > 1 ? mapped(b, from, hostEnd) : Ipv4.parse(b, from, hostEnd);
		port = portAt >= 0 ? number(b, portAt + 1, slash >= 0 ? slash : to) : -1;
		return true;
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
