package io.github.probelight.engine.scan;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.ShownText;

/**
 * Where in their lines the entries of a log begin. The first entry decides, so it is the same for every part of a log:
 * in a log that begins as usual, an indented or quoted entry is text that somebody quotes. A syslog message may begin
 * with a time as an entry does; what it holds decides then, and where it holds no entry, a line further down.
 */
public enum LineLayout {
	/** There is no entry so far. */
	UNKNOWN,
	/** Where the line begins. */
	PLAIN,
	/**
	 * Behind something that was put before the log's lines, such as a quotation mark, a number, the name of a file, the
	 * head of a syslog message; or it was pasted from a page, whose markup stands around it.
	 */
	PREFIXED;

	/** Whoever reads a log looks at no more than this many bytes at its start to tell its layout. */
	public static final int HEAD = 1 << 18;

	/** What people and tools put before a line has fewer bytes. */
	public static final int LONGEST_PREFIX = 512;

	private static final int FIRST_LOOK = 1 << 12;

	/**
	 * Tells the layout of a log by its first bytes.
	 *
	 * @param length how many of {@code head} they are
	 * @param whole whether the last line counts though it has no end
	 */
	public static LineLayout of(byte[] head, int length, boolean whole) {
		LineLayout layout = decided(head, length, whole);
		return layout == UNKNOWN && (whole || length >= HEAD) && beginsAsSyslog(head, length) ? PLAIN : layout;
	}

	private static LineLayout decided(byte[] head, int length, boolean whole) {
		LineLayout layout = UNKNOWN;
		for (int from = LogSniffer.bom(head, length); from < length && layout == UNKNOWN;) {
			int lf = lineEnd(head, from, length);
			if (lf < length || whole || length - from > EntryReader.LONGEST_LINE) {
				layout = ofLine(head, from, lf);
			}
			from = lf + 1;
		}
		return layout;
	}

	/** Tells whether there is such a message and nothing else: then each is read as an entry that says nothing. */
	private static boolean beginsAsSyslog(byte[] head, int length) {
		for (int from = LogSniffer.bom(head, length); from < length;) {
			int lf = lineEnd(head, from, length);
			if (LineStart.isSyslog(head, from, lf)) {
				return true;
			}
			from = lf + 1;
		}
		return false;
	}

	/** Tells the layout of a log, as {@link #of(byte[], int, boolean)} does. */
	public static LineLayout of(ByteSource log, boolean whole) throws IOException {
		byte[] head = {};
		LineLayout layout = UNKNOWN;
		int wanted = 0;
		int length = 0;
		while (layout == UNKNOWN && length == wanted && wanted < HEAD) {
			wanted = Math.min(HEAD, Math.max(FIRST_LOOK, 4 * wanted));
			head = Arrays.copyOf(head, wanted);
			length = log.read(0, head, 0, wanted);
			layout = decided(head, length, whole && length < wanted);
		}
		return layout == UNKNOWN ? of(head, length, whole && length < wanted) : layout;
	}

	/** Returns what stands before the first entry that something stands before, as it is shown; "" if none does. */
	public static String prefix(byte[] head, int length) {
		for (int from = 0; from < length;) {
			int lf = lineEnd(head, from, length);
			int time = LineStart.behind(head, from, lf);
			int before = time < 0 ? 0 : time - LineStart.wrap(head, from, time, PREFIXED) - from;
			if (before > 0) {
				return ShownText.decode(head, from, before);
			}
			from = lf + 1;
		}
		return "";
	}

	private static LineLayout ofLine(byte[] bytes, int begin, int lf) {
		int end = LineBytes.end(bytes, begin, lf);
		boolean latin = LineBytes.isLatin(bytes, begin, end);
		byte[] b = latin ? LineBytes.latin(bytes, begin, end) : bytes;
		int from = latin ? 0 : begin;
		int to = latin ? b.length : end;
		if (SeenText.isNeeded(b, from, to)) {
			b = SeenText.of(b, from, to);
			from = 0;
			to = Bytes.end(b, 0, b.length);
		}
		int start = LineStart.visible(b, from, to);
		int plain = LineStart.time(b, from, to, PLAIN);
		int time = LineStart.time(b, from, to, PREFIXED);
		if (time < 0) {
			return plain < 0 || LineStart.isSyslog(b, from, to) ? UNKNOWN : PLAIN;
		}
		// what was pasted with its markup has more of it further down
		return time == plain && time == start ? PLAIN : PREFIXED;
	}

	private static int lineEnd(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] != '\n') {
			i++;
		}
		return i;
	}
}
