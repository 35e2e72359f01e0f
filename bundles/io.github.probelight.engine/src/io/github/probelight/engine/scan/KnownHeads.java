package io.github.probelight.engine.scan;

import java.util.Arrays;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.Hash;

/**
 * The last time and the last heads: most lines of a log have the time of the line before, and the brackets of a line
 * shortly before. Bytes that are equal are not read again. A head ends in front of the first target, or of the message,
 * and always behind a space or tab: what follows cannot change how it is read.
 * <p>
 * Results come from a few threads, so the heads of the last lines are tried first. Checks come from a thread for each
 * service of each host: their heads are looked for by a hash of the bytes up to the end of the second bracket, which as
 * a rule is that of the thread. Two heads have each place: the one that is older gives way.
 */
final class KnownHeads {

	/** Heads that are kept. */
	static final int KEPT = 1 << 10;

	/** Those that are tried first. */
	private static final int RECENT = 8;

	/** How far the hash looks. */
	private static final int LONGEST = 256;
	private static final int PLACE_SHIFT = Long.SIZE + 1 - Integer.numberOfTrailingZeros(KEPT);
	private static final long CLOSING = EightBytes.all(']');

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
		/** Where it is kept, and above that a number that only this head has. */
		long key;
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
	private final Known[] recent = new Known[RECENT];
	/** The one of them that came to them last. */
	private int newest;
	/** The one of them that a line had last: the next line mostly has the same. */
	private int latest;
	/** How many heads were kept so far. */
	private long count;

	KnownHeads() {
		Known none = new Known();
		Arrays.fill(heads, none);
		Arrays.fill(recent, none);
	}

	/** Returns the time of the line whose head was found last, as in {@link EntryReader#time()}. */
	long time() {
		return time;
	}

	/** Returns how many brackets the head has that was found last. */
	int brackets() {
		return recent[latest].brackets;
	}

	/** Returns a number above 0 that only the head has which was found or kept last; its lowest bits are a slot. */
	long key() {
		return recent[latest].key;
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
		for (int k = 0; k < RECENT; k++) {
			Known head = recent[i];
			int end = at + head.length;
			if (head.length > 0 && end <= to && head.is(b, at)) {
				latest = i;
				return end;
			}
			i = i + 1 & RECENT - 1;
		}
		int place = place(b, at, to);
		for (int slot = place; slot < place + 2; slot++) {
			Known head = heads[slot];
			int end = at + head.length;
			if (head.length > 0 && end <= to && head.is(b, at)) {
				tryFirst(head);
				return end;
			}
		}
		return -1;
	}

	private void tryFirst(Known head) {
		newest = newest + 1 & RECENT - 1;
		latest = newest;
		recent[newest] = head;
	}

	/** Returns the first of the two slots that a head may have which begins at {@code at}. */
	private static int place(byte[] b, int at, int to) {
		long hash = 0;
		boolean second = false;
		int wide = Math.min(to, at + LONGEST) - Long.BYTES;
		for (int i = at; i <= wide; i += Long.BYTES) {
			long word = EightBytes.get(b, i);
			long found = EightBytes.same(word, CLOSING);
			if (found != 0) {
				long last = second ? found : found & found - 1;
				if (last != 0) {
					long before = (Long.lowestOneBit(last) >>> Byte.SIZE - 1) - 1;
					return (int) ((hash ^ word & before) * Hash.MULTIPLIER >>> PLACE_SHIFT) << 1;
				}
				second = true;
			}
			hash = (hash ^ word) * Hash.MULTIPLIER;
			hash ^= hash >>> Integer.SIZE;
		}
		return (int) (hash * Hash.MULTIPLIER >>> PLACE_SHIFT) << 1;
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
		Known found = recent[latest];
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
	 * Keeps a head, if it is not kept yet.
	 *
	 * @param brackets the number of brackets in it
	 * @param facts what it says, as ranges of {@code b}
	 */
	void keep(byte[] b, int from, int end, int brackets, HeadFacts facts) {
		for (int i = 0; i < RECENT; i++) {
			if (recent[i].length == end - from && recent[i].is(b, from)) {
				latest = i;
				return;
			}
		}
		int place = place(b, from, b.length);
		for (int slot = place; slot < place + 2; slot++) {
			if (heads[slot].length == end - from && heads[slot].is(b, from)) {
				tryFirst(heads[slot]);
				return;
			}
		}
		int slot = heads[place].key <= heads[place + 1].key ? place : place + 1;
		Known head = heads[slot].length > 0 ? heads[slot] : new Known();
		heads[slot] = head;
		tryFirst(head);
		head.key = ++count * KEPT + slot;
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
