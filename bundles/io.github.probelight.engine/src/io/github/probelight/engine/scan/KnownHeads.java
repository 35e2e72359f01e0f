package io.github.probelight.engine.scan;

import java.util.Arrays;

import io.github.probelight.engine.text.EightBytes;

/**
 * The last time and the last few heads: most lines of a log have the time of the line before, and the brackets of a
 * line shortly before. Bytes that are equal are not read again. A head ends in front of the first target, or of the
 * message, and always behind a space or tab: what follows cannot change how it is read.
 */
final class KnownHeads {

	/** Heads that are kept. */
	static final int KEPT = 8;

	/** The parts of a head: level, thread and site, start and end of each. */
	private static final int PARTS = 6;

	/** A head: its bytes, and where in them the parts are. */
	private static final class Known {
		byte[] bytes = {};
		int length;
		/** Eight of the bytes, if there are so many, and where they are: the end of the thread tells most heads apart. */
		long mark;
		int markAt;
		int brackets;
		long version;
		final int[] parts = new int[PARTS];

		/** Tells whether bytes that are as many as the head has are those of the head. */
		boolean is(byte[] b, int from) {
			return (length < Long.BYTES || EightBytes.get(b, from + markAt) == mark)
					&& Arrays.equals(b, from, from + length, bytes, 0, length);
		}
	}

	private final Timestamps timestamps = new Timestamps();
	/** The last time of {@link Timestamps#LENGTH} bytes that was read, and its value. */
	private long first;
	private long second;
	private long third;
	private long known;
	private long time;

	private final Known[] heads = new Known[KEPT];
	/** The head that was kept last. */
	private int newest;
	/** The head that a line had last: the next line mostly has the same. */
	private int latest;

	KnownHeads() {
		Arrays.setAll(heads, i -> new Known());
	}

	/** Returns the time of the line whose head was found last, as in {@link EntryReader#time()}. */
	long time() {
		return time;
	}

	/** Returns how many brackets the head has that was found last. */
	int brackets() {
		return heads[latest].brackets;
	}

	/** Returns a number above 0 that only the head has which was found or kept last; its lowest bits are a slot. */
	long key() {
		return heads[latest].version * KEPT + latest;
	}

	/**
	 * Looks for the time and the head at the start of a line; none of the heads holds a line end, so {@code to} may lie
	 * behind the line.
	 *
	 * @return the end of the head, or -1 if it is not kept
	 */
	int find(byte[] b, int from, int to) {
		int at = readTime(b, from, to);
		if (at < 0) {
			return -1;
		}
		int i = latest;
		for (int k = 0; k < KEPT; k++) {
			Known head = heads[i];
			int end = at + head.length;
			if (head.length > 0 && end <= to && head.is(b, at)) {
				latest = i;
				return end;
			}
			i = i + 1 & KEPT - 1;
		}
		return -1;
	}

	private int readTime(byte[] b, int from, int to) {
		int at = from + Timestamps.LENGTH;
		if (at < to && b[at] == ' ' && first == EightBytes.get(b, from)
				&& second == EightBytes.get(b, from + Long.BYTES)
				&& third == EightBytes.get(b, at - Long.BYTES)) {
			time = known;
			return at;
		}
		int end = timestamps.read(b, from, to);
		time = timestamps.millis();
		if (end == at) {
			first = EightBytes.get(b, from);
			second = EightBytes.get(b, from + Long.BYTES);
			third = EightBytes.get(b, at - Long.BYTES);
			known = time;
		}
		return end;
	}

	/** Sets what the reader would find in the head that was found last, which ends at {@code end}. */
	void place(byte[] b, int end, HeadFacts head) {
		Known found = heads[latest];
		int from = end - found.length;
		place(head.level, b, from, found.parts, 0);
		place(head.thread, b, from, found.parts, 2);
		place(head.site, b, from, found.parts, 4);
	}

	private static void place(Range range, byte[] b, int from, int[] parts, int i) {
		if (parts[i] < 0) {
			range.clear();
		} else {
			range.set(b, from + parts[i], from + parts[i + 1]);
		}
	}

	/**
	 * Keeps a head, instead of the oldest if it is not kept yet.
	 *
	 * @param brackets the number of brackets in it
	 * @param facts what it says, as ranges of {@code b}
	 */
	void keep(byte[] b, int from, int end, int brackets, HeadFacts facts) {
		for (int i = 0; i < KEPT; i++) {
			if (heads[i].length == end - from && heads[i].is(b, from)) {
				newest = i;
				latest = i;
				return;
			}
		}
		newest = newest + 1 & KEPT - 1;
		latest = newest;
		Known head = heads[newest];
		head.version++;
		head.length = end - from;
		head.bytes = head.bytes.length < head.length ? new byte[head.length * 2] : head.bytes;
		System.arraycopy(b, from, head.bytes, 0, head.length);
		head.brackets = brackets;
		part(facts.level, from, head.parts, 0);
		part(facts.thread, from, head.parts, 2);
		part(facts.site, from, head.parts, 4);
		if (head.length >= Long.BYTES) {
			int last = facts.thread.present() ? facts.thread.to() - from : head.length;
			head.markAt = Math.max(0, last - Long.BYTES);
			head.mark = EightBytes.get(b, from + head.markAt);
		}
	}

	private static void part(Range range, int from, int[] parts, int i) {
		parts[i] = range.present() ? range.from() - from : -1;
		parts[i + 1] = range.present() ? range.to() - from : -1;
	}
}
