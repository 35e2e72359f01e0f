package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * A port and its protocol as one number of {@link #BITS} bits, in the order of a report: by protocol, then by port; and
 * the numbers that were seen, with the line of the first result of each. They are found by place, not by search: a scan
 * of all ports has a new one in every line.
 */
final class PortKeys {

	static final int BITS = 19;

	private static final int PORT_BITS = 17;
	private static final int PAGE_BITS = 10;
	private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

	/** Number plus 1 of each key, 0 if it was not seen, in pages that come when they are needed. */
	private final int[][] numbers;
	private int[] keys = new int[16];
	private long[] lines = new long[16];
	private int size;

	PortKeys() {
		numbers = new int[1 << BITS - PAGE_BITS][];
	}

	PortKeys(PortKeys other) {
		numbers = other.numbers.clone();
		Arrays.setAll(numbers, page -> numbers[page] == null ? null : numbers[page].clone());
		keys = other.keys.clone();
		lines = other.lines.clone();
		size = other.size;
	}

	static int key(int port, int protocol) {
		return protocol << PORT_BITS | port;
	}

	static int port(int key) {
		return key & (1 << PORT_BITS) - 1;
	}

	static String protocol(int key) {
		return Protocols.name(protocolNumber(key));
	}

	static int protocolNumber(int key) {
		return key >>> PORT_BITS;
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

	/** Returns the number of a key that was seen. */
	int number(int key) {
		return numbers[key >>> PAGE_BITS][key & PAGE_MASK] - 1;
	}

	/** Takes a result; lines come in order. */
	void see(int key, long line) {
		int[] page = numbers[key >>> PAGE_BITS];
		if (page == null) {
			page = new int[1 << PAGE_BITS];
			numbers[key >>> PAGE_BITS] = page;
		}
		if (page[key & PAGE_MASK] == 0) {
			if (size == keys.length) {
				keys = Arrays.copyOf(keys, size * 2);
				lines = Arrays.copyOf(lines, size * 2);
			}
			keys[size] = key;
			lines[size++] = line;
			page[key & PAGE_MASK] = size;
		}
	}

	void append(PortKeys next, long before) {
		for (int i = 0; i < next.size; i++) {
			see(next.keys[i], next.lines[i] + before);
		}
	}

	/** Returns the keys that were seen. */
	BitSet keys() {
		BitSet seen = new BitSet();
		for (int i = 0; i < size; i++) {
			seen.set(keys[i]);
		}
		return seen;
	}

	void write(FactsOutput out) throws IOException {
		out.number(size);
		int lastKey = 0;
		long lastLine = 0;
		for (int i = 0; i < size; i++) {
			out.number(keys[i] - lastKey);
			out.number(lines[i] - lastLine);
			lastKey = keys[i];
			lastLine = lines[i];
		}
	}

	/** Reads keys into these, of which there are none yet. */
	void read(FactsInput in) throws IOException {
		int all = in.number(0, (1 << BITS) + 1);
		int key = 0;
		long line = 0;
		for (int i = 0; i < all; i++) {
			key += in.number(-key, (1 << BITS) - key);
			line = in.above(line, 0);
			see(key, line);
			if (size != i + 1) {
				throw FactsInput.damaged("a port is there twice");
			}
		}
	}

	void clear() {
		for (int i = 0; i < size; i++) {
			numbers[keys[i] >>> PAGE_BITS][keys[i] & PAGE_MASK] = 0;
		}
		size = 0;
	}
}
