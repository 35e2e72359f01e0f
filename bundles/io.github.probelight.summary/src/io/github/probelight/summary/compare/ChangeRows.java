package io.github.probelight.summary.compare;

import java.util.Arrays;

/** Changes of one kind of hosts and ports, 16 bytes each: there may be millions. */
final class ChangeRows {

	private static final int OLD = 0;
	private static final int NOW = 1;
	private static final int OLD_PORT = 2;
	private static final int NOW_PORT = 3;
	private static final int ROW = 4;

	private int[] rows = new int[ROW];
	private int size;

	/** Takes a change, as the indices of a host in its reports and of a port among those of the host; each may be -1. */
	void add(int old, int now, int oldPort, int nowPort) {
		if (size * ROW == rows.length) {
			rows = Arrays.copyOf(rows, rows.length * 2);
		}
		int at = size++ * ROW;
		rows[at + OLD] = old;
		rows[at + NOW] = now;
		rows[at + OLD_PORT] = oldPort;
		rows[at + NOW_PORT] = nowPort;
	}

	int size() {
		return size;
	}

	int old(int row) {
		return rows[row * ROW + OLD];
	}

	int now(int row) {
		return rows[row * ROW + NOW];
	}

	int oldPort(int row) {
		return rows[row * ROW + OLD_PORT];
	}

	int nowPort(int row) {
		return rows[row * ROW + NOW_PORT];
	}
}
