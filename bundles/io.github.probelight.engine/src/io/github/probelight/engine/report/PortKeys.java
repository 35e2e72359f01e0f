package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.List;

/**
 * A port and its protocol as one number of {@link #BITS} bits, in the order of a report: by protocol, then by port; and
 * the numbers that were seen, with the line of the first result of each.
 */
final class PortKeys {

	static final int BITS = 19;

	private static final int PORT_BITS = 17;
	private static final List<String> PROTOCOLS = List.of("", "SCTP", "TCP", "UDP");

	private final int[][] numbers = new int[PROTOCOLS.size()][];
	private int[] keys = new int[64];
	private long[] lines = new long[64];
	private int size;

	PortKeys() {
		// none seen
	}

	PortKeys(PortKeys other) {
		append(other, 0);
	}

	static int key(int port, String protocol) {
		// the scanner gives one of four constants
		int number = protocol.isEmpty() ? 0 : protocol.charAt(0) == 'S' ? 1 : protocol.charAt(0) == 'T' ? 2 : 3;
		return number << PORT_BITS | port;
	}

	static int port(int key) {
		return key & (1 << PORT_BITS) - 1;
	}

	static String protocol(int key) {
		return PROTOCOLS.get(key >>> PORT_BITS);
	}

	int size() {
		return size;
	}

	int key(int number) {
		return keys[number];
	}

	long line(int number) {
		return lines[number];
	}

	/** Returns the number of a port that was seen. */
	int number(int key) {
		return numbers[key >>> PORT_BITS][port(key)] - 1;
	}

	/** Takes a result; lines come in order. */
	void see(int key, long line) {
		int[] ofProtocol = numbers[key >>> PORT_BITS];
		if (ofProtocol == null) {
			ofProtocol = new int[1 << PORT_BITS];
			numbers[key >>> PORT_BITS] = ofProtocol;
		}
		if (ofProtocol[port(key)] != 0) {
			return;
		}
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, size * 2);
			lines = Arrays.copyOf(lines, size * 2);
		}
		keys[size] = key;
		lines[size] = line;
		ofProtocol[port(key)] = ++size;
	}

	void append(PortKeys next, long before) {
		for (int i = 0; i < next.size; i++) {
			see(next.keys[i], next.lines[i] + before);
		}
	}

	void clear() {
		for (int i = 0; i < size; i++) {
			numbers[keys[i] >>> PORT_BITS][port(keys[i])] = 0;
		}
		size = 0;
	}
}
