package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.Words;

/**
 * The messages of results that were read last: most results of a log say one of a few hundred things. A message is
 * equal to one that is kept or it is not; nothing is concluded from a hash alone.
 */
final class MessageMemo {

	/** Messages that can be kept. */
	static final int SLOTS = 1 << 10;

	private static final int SHORTEST = Long.BYTES;
	private static final int LONGEST = 64;
	private static final long PHI = 0x9E3779B97F4A7C15L;

	private final byte[] bytes = new byte[SLOTS * LONGEST];
	private final int[] lengths = new int[SLOTS];
	private final int[] versions = new int[SLOTS];
	private final int[] stateEnds = new int[SLOTS];
	private final int[] reasonFrom = new int[SLOTS];
	private final int[] reasonEnds = new int[SLOTS];
	private final int[] ttls = new int[SLOTS];
	private int slot;

	/** Returns the slot of the message that was found or kept last. */
	int slot() {
		return slot;
	}

	int version(int ofSlot) {
		return versions[ofSlot];
	}

	/** Looks for a message; if it is kept, sets what the reader would find. */
	boolean find(byte[] b, int from, int to, ResultReader result) {
		int length = to - from;
		if (length < SHORTEST || length > LONGEST) {
			slot = -1;
			return false;
		}
		slot = slot(b, from, to);
		if (lengths[slot] != length || !equal(b, from, length, slot * LONGEST)) {
			return false;
		}
		result.state.set(b, from, from + stateEnds[slot]);
		result.reason.set(b, from + reasonFrom[slot], from + reasonEnds[slot]);
		result.ttl = ttls[slot];
		result.latency = -1;
		result.variance = -1;
		result.timeout = -1;
		return true;
	}

	/** Keeps the message that was not found and then read. One with a measured time would not come again soon. */
	void keep(byte[] b, int from, int to, ResultReader result) {
		if (slot < 0 || result.latency >= 0 || result.variance >= 0 || result.timeout >= 0) {
			slot = -1;
			return;
		}
		System.arraycopy(b, from, bytes, slot * LONGEST, to - from);
		lengths[slot] = to - from;
		versions[slot]++;
		stateEnds[slot] = result.state.to() - from;
		reasonFrom[slot] = result.reason.from() - from;
		reasonEnds[slot] = result.reason.to() - from;
		ttls[slot] = result.ttl;
	}

	private static int slot(byte[] b, int from, int to) {
		long hash = Words.get(b, to - Long.BYTES);
		for (int i = from; i < to - Long.BYTES; i += Long.BYTES) {
			hash = (hash ^ Words.get(b, i)) * PHI;
			hash ^= hash >>> 32;
		}
		return (int) (hash * PHI >>> 54);
	}

	private boolean equal(byte[] b, int from, int length, int at) {
		for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
			if (Words.get(b, from + i) != Words.get(bytes, at + i)) {
				return false;
			}
		}
		return Words.get(b, from + length - Long.BYTES) == Words.get(bytes, at + length - Long.BYTES);
	}
}
