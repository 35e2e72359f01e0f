package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
	private static final byte[][] OTHER_KEYS = ascii("Site ID: ", "SiteID: ", "Silo ID: ", "Scan ID: ", "Started: ",
			"Duration: ", "Engine: ", "Engine ID: ", "Engine Name: ", "Report: ", "Report Config ID: ", "Principal: ",
			"Session ID: ", "Target: ");

	/** A beginning: its bytes, and where in them the parts are. */
	private static final class Known {
		byte[] bytes = {};
		int length;
		int brackets;
		int version;
		final int[] parts = new int[6];
	}

	final Range level = new Range();
	final Range thread = new Range();
	final Range site = new Range();
	final Range host = new Range();
	int port;
	String protocol = "";

	private final TargetReader target = new TargetReader();
	private final Known[] known = new Known[SLOTS];
	private int newest;
	private int slot;
	private int brackets;

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

	/** Reads from behind the time; returns where the message begins. */
	int read(byte[] b, int from, int to) {
		host.clear();
		port = -1;
		protocol = "";
		slot = find(b, from, to);
		if (slot >= 0) {
			return rest(b, from + known[slot].length, to);
		}
		level.clear();
		thread.clear();
		site.clear();
		brackets = 0;
		int i = gap(b, from, to);
		while (!host.present()) {
			int start = i;
			int close = close(b, i, to);
			if (close < 0) {
				keep(b, from, i, to);
				return i;
			}
			bracket(b, i + 1, close);
			if (host.present()) {
				keep(b, from, start, to);
			}
			brackets++;
			i = gap(b, close + 1, to);
		}
		return rest(b, i, to);
	}

	/** Reads the brackets that are left: seldom more than one target. */
	private int rest(byte[] b, int from, int to) {
		boolean whole = level.present() && thread.present() && site.present();
		int i = gap(b, from, to);
		for (int close = close(b, i, to); close >= 0; close = close(b, i, to)) {
			bracket(b, i + 1, close);
			brackets++;
			i = gap(b, close + 1, to);
			if (!whole) {
				// a level, thread or site may have come behind the beginning: the slot does not tell them
				slot = -1;
			}
		}
		return i;
	}

	private int find(byte[] b, int from, int to) {
		for (int k = 0; k < SLOTS; k++) {
			int i = newest - k & SLOTS - 1;
			Known head = known[i];
			int end = from + head.length;
			if (head.length > 0 && end <= to && Arrays.equals(head.bytes, 0, head.length, b, from, end)) {
				brackets = head.brackets;
				range(level, b, from, head.parts, 0);
				range(thread, b, from, head.parts, 2);
				range(site, b, from, head.parts, 4);
				return i;
			}
		}
		return -1;
	}

	private static void range(Range range, byte[] b, int from, int[] parts, int i) {
		if (parts[i] < 0) {
			range.clear();
		} else {
			range.set(b, from + parts[i], from + parts[i + 1]);
		}
	}

	private void keep(byte[] b, int from, int end, int to) {
		if (end == from || end == to && b[end - 1] == ']' || b[end - 1] != ' ' && b[end - 1] != '\t') {
			return;
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
		} else if (Bytes.capitals(b, from, to)) {
			first(level, b, from, to);
		} else if (!otherKey(b, from, to) && target.read(b, from, to)) {
			int end = target.hostEnd();
			boolean bracketed = end - from > 2 && b[from] == '[' && b[end - 1] == ']';
			host.set(b, bracketed ? from + 1 : from, bracketed ? end - 1 : end);
			port = target.port();
			protocol = target.protocol();
		}
	}

	private static void first(Range range, byte[] b, int from, int to) {
		if (!range.present()) {
			range.set(b, from, to);
		}
	}

	private static boolean otherKey(byte[] b, int from, int to) {
		if (from == to || b[from] < 'A' || b[from] > 'Z') {
			return false;
		}
		for (byte[] key : OTHER_KEYS) {
			if (Bytes.starts(b, from, to, key)) {
				return true;
			}
		}
		return false;
	}

	private static byte[][] ascii(String... words) {
		byte[][] bytes = new byte[words.length][];
		for (int i = 0; i < words.length; i++) {
			bytes[i] = words[i].getBytes(StandardCharsets.US_ASCII);
		}
		return bytes;
	}
}
