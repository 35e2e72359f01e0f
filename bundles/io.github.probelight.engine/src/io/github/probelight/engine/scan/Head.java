package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.text.Words;

/**
 * Reads the brackets of an entry. Most lines of a log begin with the same brackets as some line shortly before: the
 * last few beginnings are kept, and bytes that are equal are not read again. A beginning ends in front of the first
 * target, or of the message, and always behind a space or tab: what follows cannot change how it is read.
 */
final class Head {

	/** Beginnings that are kept. */
	static final int SLOTS = 8;

	private static final int MOST_BRACKETS = 64;
	private static final byte[] THREAD = "Thread: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] SITE = "Site: ".getBytes(StandardCharsets.US_ASCII);
	/** Keys of brackets that hold neither a target nor a level. A test compares them with the grammar. */
	private static final byte[][] OTHER_KEYS = Bytes.ascii("Site ID: ", "SiteID: ", "Silo ID: ", "Scan ID: ",
			"Started: ",
			"Duration: ", "Engine: ", "Engine ID: ", "Engine Name: ", "Report: ", "Report Config ID: ", "Principal: ",
			"Session ID: ", "Target: ");

	/** A beginning: its bytes, and where in them the parts are. */
	private static final class Known {
		byte[] bytes = {};
		int length;
		int brackets;
		int version;
		final int[] parts = new int[6];

		/** Tells whether the bytes from an index on, of which there are enough, are this beginning. */
		boolean starts(byte[] b, int from) {
			int i = 0;
			for (; i + Long.BYTES <= length; i += Long.BYTES) {
				if (Words.get(bytes, i) != Words.get(b, from + i)) {
					return false;
				}
			}
			while (i < length && bytes[i] == b[from + i]) {
				i++;
			}
			return i == length;
		}
	}

	private final Range level = new Range();
	private final Range thread = new Range();
	private final Range site = new Range();
	private final Range host = new Range();
	int port;
	long ipv4;
	int protocol;

	private final FrequentTarget frequent = new FrequentTarget();
	private final TargetReader target = new TargetReader();
	private final Known[] known = new Known[SLOTS];
	private int newest;
	/** The beginning that a line had last: the next line mostly has the same. */
	private int latest;
	private int slot;
	private int brackets;
	/** The bytes that were read last. */
	private byte[] bytes = {};
	/** Where the beginning starts, if it is known and the ranges of its parts were not asked for yet, else -1. */
	private int lazy = -1;
	/** Where the host is, -1 if there is none. */
	private int hostFrom = -1;
	private int hostEnd;

	Head() {
		Arrays.setAll(known, i -> new Known());
	}

	/** Which of the beginnings the line has, or -1 if it is not kept. */
	int slot() {
		return slot;
	}

	/** Changes whenever the slot gets another beginning. */
	int version(int ofSlot) {
		return known[ofSlot].version;
	}

	Range host() {
		if (hostFrom < 0) {
			host.clear();
		} else {
			host.set(bytes, hostFrom, hostEnd);
		}
		return host;
	}

	boolean hasHost() {
		return hostFrom >= 0;
	}

	Range level() {
		place();
		return level;
	}

	Range thread() {
		place();
		return thread;
	}

	Range site() {
		place();
		return site;
	}

	/** Reads from behind the time; returns where the message begins. */
	int read(byte[] b, int from, int to) {
		int known = readKnown(b, from, to);
		return known < 0 ? readAll(b, from, to) : readRest(b, from, known, to);
	}

	/** Reads what follows a known beginning: a target, or the message. If it is anything else, reads all. */
	int readRest(byte[] b, int from, int known, int to) {
		int i = readTarget(b, known, to);
		return i < 0 ? readAll(b, from, to) : i;
	}

	/**
	 * Reads what mostly follows a known beginning: one frequent target, or none. Nothing of that holds a line end, so
	 * {@code to} may lie behind the line.
	 *
	 * @return where the message begins, or -1 if something else is there
	 */
	int readTarget(byte[] b, int known, int to) {
		int i = gap(b, known, to);
		if (i < to && b[i] == '[') {
			int behind = brackets < MOST_BRACKETS ? frequent.read(b, i + 1, to) : -1;
			if (behind < 0) {
				return -1;
			}
			hostFrom = i + 1;
			hostEnd = frequent.hostEnd;
			port = frequent.port;
			ipv4 = Integer.toUnsignedLong(frequent.ipv4);
			protocol = frequent.protocol;
			i = gap(b, behind, to);
			if (i < to && b[i] == '[') {
				return -1;
			}
		}
		return i;
	}

	private int readAll(byte[] b, int from, int to) {
		clear(b);
		level.clear();
		thread.clear();
		site.clear();
		brackets = 0;
		int i = gap(b, from, to);
		int beginning = -1;
		for (int close = close(b, i, to); close >= 0; close = close(b, i, to)) {
			boolean before = hasHost();
			bracket(b, i + 1, close);
			if (hasHost() && !before) {
				beginning = i;
				keep(b, from, i);
			}
			brackets++;
			i = gap(b, close + 1, to);
		}
		if (beginning < 0 && (i == to || b[i] != '[')) {
			keep(b, from, i);
		} else if (beginning < 0 || !complete()) {
			slot = -1;
		}
		return i;
	}

	/** Tells whether the kept beginning holds every part: then a bracket behind it has changed none. */
	private boolean complete() {
		if (slot < 0) {
			return false;
		}
		int[] parts = known[slot].parts;
		return parts[0] >= 0 && parts[2] >= 0 && parts[4] >= 0
				|| parts[0] >= 0 == level.present() && parts[2] >= 0 == thread.present()
						&& parts[4] >= 0 == site.present();
	}

	private void clear(byte[] b) {
		if (bytes != b) {
			bytes = b;
		}
		hostFrom = -1;
		port = -1;
		ipv4 = -1;
		protocol = Protocols.NONE;
		slot = -1;
		lazy = -1;
	}

	/**
	 * Compares with the beginnings that are kept; none of them holds a line end, so {@code to} may lie behind the line.
	 *
	 * @return the end of the beginning, or -1 if it is not kept
	 */
	int readKnown(byte[] b, int from, int to) {
		clear(b);
		int i = latest;
		for (int k = 0; k < SLOTS; k++) {
			Known head = known[i];
			int end = from + head.length;
			if (head.length > 0 && end <= to && head.starts(b, from)) {
				brackets = head.brackets;
				slot = i;
				latest = i;
				lazy = from;
				return end;
			}
			i = i + 1 & SLOTS - 1;
		}
		return -1;
	}

	/** Takes a beginning that is known to start at {@code from}: that of a slot, which has not changed since. */
	void again(byte[] b, int from, int ofSlot) {
		clear(b);
		brackets = known[ofSlot].brackets;
		slot = ofSlot;
		latest = ofSlot;
		lazy = from;
	}

	private void place() {
		if (lazy >= 0) {
			int[] parts = known[slot].parts;
			range(level, bytes, lazy, parts, 0);
			range(thread, bytes, lazy, parts, 2);
			range(site, bytes, lazy, parts, 4);
			lazy = -1;
		}
	}

	private static void range(Range range, byte[] b, int from, int[] parts, int i) {
		if (parts[i] < 0) {
			range.clear();
		} else {
			range.set(b, from + parts[i], from + parts[i + 1]);
		}
	}

	private void keep(byte[] b, int from, int end) {
		if (end == from || b[end - 1] != ' ' && b[end - 1] != '\t') {
			return;
		}
		for (int i = 0; i < SLOTS; i++) {
			if (Arrays.equals(known[i].bytes, 0, known[i].length, b, from, end)) {
				slot = i;
				newest = i;
				return;
			}
		}
		newest = newest + 1 & SLOTS - 1;
		slot = newest;
		Known head = known[slot];
		head.version++;
		head.length = end - from;
		head.bytes = head.bytes.length < head.length ? new byte[head.length * 2] : head.bytes;
		System.arraycopy(b, from, head.bytes, 0, head.length);
		head.brackets = brackets;
		part(level, from, head.parts, 0);
		part(thread, from, head.parts, 2);
		part(site, from, head.parts, 4);
	}

	private static void part(Range range, int from, int[] parts, int i) {
		parts[i] = range.present() ? range.from() - from : -1;
		parts[i + 1] = range.present() ? range.to() - from : -1;
	}

	private static int gap(byte[] b, int from, int to) {
		int i = from;
		while (i < to && (b[i] == ' ' || b[i] == '\t')) {
			i++;
		}
		return i;
	}

	/** Returns the end of the bracket at {@code from}, or -1 if none is there or enough were read. */
	private int close(byte[] b, int from, int to) {
		if (from >= to || b[from] != '[' || brackets >= MOST_BRACKETS) {
			return -1;
		}
		for (int i = from; i < to; i++) {
			if (b[i] == ']' && (i + 1 == to || b[i + 1] == ' ' || b[i + 1] == '\t' || b[i + 1] == '[')) {
				return i;
			}
		}
		return -1;
	}

	private void bracket(byte[] b, int from, int to) {
		if (Bytes.starts(b, from, to, THREAD)) {
			first(thread, b, from + THREAD.length, to);
		} else if (Bytes.starts(b, from, to, SITE)) {
			first(site, b, from + SITE.length, to);
		} else if (brackets == 0 && Bytes.capitals(b, from, to)) {
			level.set(b, from, to);
		} else if (!otherKey(b, from, to) && target.read(b, from, to)) {
			take(b, from, target.hostEnd());
		}
	}

	private void take(byte[] b, int from, int end) {
		boolean bracketed = end - from > 2 && b[from] == '[' && b[end - 1] == ']';
		hostFrom = bracketed ? from + 1 : from;
		hostEnd = bracketed ? end - 1 : end;
		port = target.port();
		ipv4 = target.ipv4();
		protocol = target.protocol();
	}

	private static void first(Range range, byte[] b, int from, int to) {
		if (!range.present()) {
			range.set(b, from, to);
		}
	}

	private static boolean otherKey(byte[] b, int from, int to) {
		return from < to && b[from] >= 'A' && b[from] <= 'Z' && Bytes.startsAny(b, from, to, OTHER_KEYS);
	}
}
