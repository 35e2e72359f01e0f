package io.github.probelight.engine.report;

import java.util.Arrays;

import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.engine.table.LongTable;

/**
 * A port and its protocol as one number of {@link #BITS} bits, in the order of a report: by protocol, then by port; and
 * the numbers that were seen, with the line of the first result of each.
 */
final class PortKeys {

	static final int BITS = 19;

	private static final int PORT_BITS = 17;

	private final LongTable keys;
	private long[] lines = new long[16];
	/** The key that was seen last, -1 if none: the next is often the same. */
	private int latest = -1;

	PortKeys() {
		keys = new LongTable();
	}

	PortKeys(PortKeys other) {
		keys = new LongTable(other.keys);
		lines = other.lines.clone();
	}

	static int key(int port, int protocol) {
		return protocol << PORT_BITS | port;
	}

	static int port(int key) {
		return key & (1 << PORT_BITS) - 1;
	}

	static String protocol(int key) {
		return Protocols.name(key >>> PORT_BITS);
	}

	int size() {
		return keys.size();
	}

	int key(int number) {
		return (int) keys.key(number);
	}

	long line(int number) {
		return lines[number];
	}

	/** Returns the number of each port that was seen, by its key. */
	int[] numbers() {
		int[] numbers = new int[1 << BITS];
		for (int i = 0; i < size(); i++) {
			numbers[key(i)] = i;
		}
		return numbers;
	}

	/** Takes a result; lines come in order. */
	void see(int key, long line) {
		if (key == latest) {
			return;
		}
		latest = key;
		int known = keys.size();
		int number = keys.number(key);
		if (number == known) {
			lines = number == lines.length ? Arrays.copyOf(lines, number * 2) : lines;
			lines[number] = line;
		}
	}

	void append(PortKeys next, long before) {
		for (int i = 0; i < next.size(); i++) {
			see(next.key(i), next.lines[i] + before);
		}
	}

	void clear() {
		latest = -1;
		keys.clear();
	}
}
