package io.github.probelight.engine.scan;

import java.util.Arrays;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.Hash;

/**
 * The messages of results that were read last: most results of a log say one of a few hundred things. A message is
 * found together with the end of its line, in one pass over its bytes. It is equal to one that is kept or it is not;
 * nothing is concluded from a hash alone.
 */
final class MessageMemo {

	/** Messages that can be kept. */
	static final int KEPT = 1 << 10;

	private static final int SLOT_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(KEPT);
	private static final int WORDS = 8;

	/** The bytes of each message up to its LF, zeros behind them. */
	private final long[] words = new long[KEPT * WORDS];
	private final int[] lengths = new int[KEPT];
	private final int[] textLengths = new int[KEPT];
	private final long[] versions = new long[KEPT];
	private final int[] stateEnds = new int[KEPT];
	private final int[] reasonFrom = new int[KEPT];
	private final int[] reasonEnds = new int[KEPT];
	private final int[] ttls = new int[KEPT];
	private int slot = -1;
	/** The bytes before the LF in the word that holds it. */
	private long last;

	MessageMemo() {
		Arrays.fill(lengths, -1);
	}

	/** Returns a number above 0 that only the message has which was found or kept last, or -1; its lowest bits are a slot. */
	long key() {
		return slot < 0 ? EntryScanner.NO_KEY : versions[slot] * KEPT + slot;
	}

	/** Forgets which message was read last. */
	void clear() {
		slot = -1;
	}

	/** Returns the length of the message that was found last without the blanks behind it. */
	int textLength() {
		return textLengths[slot];
	}

	/**
	 * Looks for a message and the LF behind it.
	 *
	 * @param to where the bytes end, which may be far behind the line
	 * @return the index of the LF, or -1 if the message is not kept
	 */
	int find(byte[] b, int from, int to) {
		int lf = lf(b, from, to);
		int length = lf - from;
		if (lf < 0 || lengths[slot] != length || !equal(b, from, length)) {
			slot = -1;
			return -1;
		}
		return lf;
	}

	/** Sets what the reader would find in the message that was found last, at {@code from}. */
	void place(byte[] b, int from, ResultReader result) {
		result.state.set(b, from, from + stateEnds[slot]);
		result.reason.set(b, from + reasonFrom[slot], from + reasonEnds[slot]);
		result.ttl = ttls[slot];
		result.latency = -1;
		result.variance = -1;
		result.timeout = -1;
	}

	/**
	 * Keeps a message that was read, if it is short and its line has an LF. One with a measured time would not come again
	 * soon.
	 *
	 * @param end where the message ends, in front of the blanks that end its line
	 */
	void keep(byte[] b, int from, int end, int to, ResultReader result) {
		int lf = result.latency >= 0 || result.variance >= 0 || result.timeout >= 0 ? -1 : lf(b, from, to);
		if (lf < 0) {
			slot = -1;
			return;
		}
		int full = (lf - from) / Long.BYTES;
		for (int i = 0; i < full; i++) {
			words[slot * WORDS + i] = EightBytes.get(b, from + i * Long.BYTES);
		}
		words[slot * WORDS + full] = last;
		lengths[slot] = lf - from;
		textLengths[slot] = end - from;
		versions[slot]++;
		stateEnds[slot] = result.state.to() - from;
		reasonFrom[slot] = result.reason.from() - from;
		reasonEnds[slot] = result.reason.to() - from;
		ttls[slot] = result.ttl;
	}

	/** Returns the next LF and sets the slot for what is before it; -1 if that is too long to be kept. */
	private int lf(byte[] b, int from, int to) {
		long hash = 0;
		int wide = Math.min(to, from + WORDS * Long.BYTES) - Long.BYTES;
		for (int i = from; i <= wide; i += Long.BYTES) {
			long word = EightBytes.get(b, i);
			long found = EightBytes.lineFeeds(word);
			if (found != 0) {
				last = word & (Long.lowestOneBit(found) >>> Byte.SIZE - 1) - 1;
				slot = (int) ((hash ^ last) * Hash.MULTIPLIER >>> SLOT_SHIFT);
				return i + EightBytes.firstByte(found);
			}
			hash = (hash ^ word) * Hash.MULTIPLIER;
			hash ^= hash >>> 32;
		}
		return -1;
	}

	private boolean equal(byte[] b, int from, int length) {
		int full = length / Long.BYTES;
		int at = slot * WORDS;
		for (int i = 0; i < full; i++) {
			if (words[at + i] != EightBytes.get(b, from + i * Long.BYTES)) {
				return false;
			}
		}
		return words[at + full] == last;
	}
}
