package io.github.probelight.engine.scan;

/**
 * Tells whether the content of a bracket is a target, and takes it apart.
 * <p>
 * A target is {@code HOST}, {@code HOST:PORT} or {@code HOST:PORT/PROTOCOL}. HOST holds letters, digits and
 * {@code _ . : - % [ ]}; without a dot and a colon it must begin with a lower-case letter. PORT is one to five digits.
 * PROTOCOL is TCP, UDP or SCTP in either case. Where there is a protocol, the port is what follows the last colon
 * before it; without one, two or more colons are an IPv6 address, and a port follows it only behind {@code ]}.
 */
final class TargetReader {

	private static final int LONGEST_PORT = 5;
	/** {@code 255.255.255.255:99999/TCP] } */
	private static final int LONGEST_FREQUENT = 27;
	private static final byte[][] PROTOCOLS = {{'T', 'C', 'P'}, {'U', 'D', 'P'}, {'S', 'C', 'T', 'P'}};
	private static final String[] PROTOCOL_NAMES = {"TCP", "UDP", "SCTP"};

	/** Where the host ends, behind the last target that was read. */
	private int hostEnd;
	private int port;
	private long ipv4;
	private String protocol = "";

	/** The host as an unsigned 32-bit number if it is an IPv4 address, else -1. */
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

	/** The protocol in upper case, or "". */
	String protocol() {
		return protocol;
	}

	/**
	 * Reads the most frequent targets in one pass: an IPv4 address, alone or with a port and TCP or UDP, the closing
	 * bracket and a space.
	 *
	 * @param from behind the opening bracket
	 * @return where the closing bracket is, or -1 if {@link #read} has to look
	 */
	int readFrequent(byte[] b, int from, int to) {
		if (to - from < LONGEST_FREQUENT) {
			return -1;
		}
		int i = from;
		int address = 0;
		for (int part = 0; part < 4; part++) {
			int n = b[i++] - '0';
			if (n < 0 || n > 9) {
				return -1;
			}
			for (int more = 0; more < 2 && n > 0 && b[i] >= '0' && b[i] <= '9'; more++) {
				n = n * 10 + b[i++] - '0';
			}
			if (n > 255 || part < 3 && b[i++] != '.') {
				return -1;
			}
			address = address << 8 | n;
		}
		hostEnd = i;
		ipv4 = Integer.toUnsignedLong(address);
		port = -1;
		protocol = "";
		if (b[i] == ':') {
			int n = 0;
			for (i++; b[i] >= '0' && b[i] <= '9' && i <= hostEnd + LONGEST_PORT; i++) {
				n = n * 10 + b[i] - '0';
			}
			boolean tcp = b[i + 1] == 'T' && b[i + 2] == 'C';
			if (i == hostEnd + 1 || b[i] != '/' || !tcp && (b[i + 1] != 'U' || b[i + 2] != 'D') || b[i + 3] != 'P') {
				return -1;
			}
			port = n;
			protocol = PROTOCOL_NAMES[tcp ? 0 : 1];
			i += 4;
		}
		return b[i] == ']' && b[i + 1] == ' ' ? i : -1;
	}

	/** Reads the bytes between a bracket's ends; false if they are no target. */
	boolean read(byte[] b, int from, int to) {
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
			protocol = protocol(b, slash + 1, to);
			if (portAt <= from || protocol.isEmpty()) {
				return false;
			}
		} else {
			protocol = "";
			if (colons > 1 && (portAt < 0 || b[portAt - 1] != ']')) {
				portAt = -1;
			} else if (colons == 1 && portAt <= from) {
				return false;
			}
		}
		if (colons == 0 && !dotted && !Letters.isLowerCase(b, from, to)) {
			return false;
		}
		hostEnd = portAt >= 0 ? portAt : to;
		ipv4 = Ipv4.parse(b, from, hostEnd);
		port = portAt >= 0 ? number(b, portAt + 1, slash >= 0 ? slash : to) : -1;
		return true;
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

	private static String protocol(byte[] b, int from, int to) {
		for (int i = 0; i < PROTOCOLS.length; i++) {
			byte[] name = PROTOCOLS[i];
			int k = 0;
			while (k < name.length && from + k < to && (b[from + k] & ~32) == name[k]) {
				k++;
			}
			if (k == name.length && from + k == to) {
				return PROTOCOL_NAMES[i];
			}
		}
		return "";
	}
}
