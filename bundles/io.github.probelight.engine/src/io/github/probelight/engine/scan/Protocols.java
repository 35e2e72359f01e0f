package io.github.probelight.engine.scan;

import java.util.List;

/** The protocols of ports as small numbers, in the order of their names. */
public final class Protocols {

	/** A target without protocol. */
	public static final int NONE = 0;
	static final int SCTP = 1;
	static final int TCP = 2;
	static final int UDP = 3;

	private static final List<String> NAMES = List.of("", "SCTP", "TCP", "UDP");

	private Protocols() {}

	/** Returns the number of a name in either case, or -1; "" is none. */
	static int number(byte[] b, int from, int to) {
		for (int protocol = SCTP; protocol <= UDP; protocol++) {
			String name = NAMES.get(protocol);
			int k = 0;
			while (k < name.length() && from + k < to && (b[from + k] & ~32) == name.charAt(k)) {
				k++;
			}
			if (k == name.length() && from + k == to) {
				return protocol;
			}
		}
		return -1;
	}

	/** Returns the name of a protocol in upper case, "" for none. */
	public static String name(int protocol) {
		return NAMES.get(protocol);
	}
}
