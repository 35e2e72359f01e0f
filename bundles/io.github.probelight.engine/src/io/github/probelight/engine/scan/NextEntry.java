package io.github.probelight.engine.scan;

/**
 * Where the next entry of a line begins: a line end between two entries was lost, or a page shows them side by side. It
 * takes more than the time of an entry, for any text may quote one: a level in brackets behind it, and another bracket;
 * where the time follows directly behind a letter, {@code .}, {@code )}, {@code ]} or {@code _}, so that nothing but the
 * line end is missing, the level is enough. A continuation ends only there, and not behind {@code _}. What stands between the two belongs to neither.
 */
final class NextEntry {

	private static final int LAST = Timestamps.LENGTH - 1;
	/** How far the next place lies at which a time may end, from a character of a time that stands where its last does. */
	private static final int BEHIND_COLON = LAST - 16;
	private static final int BEHIND_T = LAST - 10;
	private static final int BEHIND_DASH = LAST - 7;

	private NextEntry() {}

	/** Returns where its time begins behind an entry, or -1 if there is none. */
	static int time(byte[] b, int from, int to) {
		return time(b, from, to, false);
	}

	/** Returns where its time begins in a continuation: only the line end is missing. */
	static int inContinuation(byte[] b, int from, int to) {
		return time(b, from + 1, to, true);
	}

	/** Looks at every nineteenth byte of most texts. */
	private static int time(byte[] b, int from, int to, boolean direct) {
		int i = from + LAST;
		while (i < to) {
			byte c = b[i];
			if (c < '-' || c > 'T') {
				i += Timestamps.LENGTH;
			} else if (c <= '9' && c >= '0') {
				if (isHead(b, i - LAST, to, direct)) {
					return i - LAST;
				}
				i++;
			} else {
				i += step(c);
			}
		}
		return -1;
	}

	/** Tells whether a time stands in a text, whatever is around it. */
	static boolean holdsTime(byte[] b, int from, int to) {
		int i = from + LAST;
		while (i < to) {
			byte c = b[i];
			if (c < '0' || c > '9') {
				i += step(c);
			} else if (Timestamps.end(b, i - LAST, to) >= 0) {
				return true;
			} else {
				i++;
			}
		}
		return false;
	}

	/** Returns how far behind a character that is no digit the next place is at which a time may end. */
	private static int step(byte c) {
		return c == ':' ? BEHIND_COLON : c == 'T' ? BEHIND_T : c == '-' ? BEHIND_DASH : Timestamps.LENGTH;
	}

	private static boolean isHead(byte[] b, int at, int to, boolean direct) {
		byte before = b[at - 1];
		int end = before >= '0' && before <= '9' ? -1 : Timestamps.end(b, at, to);
		int level = end < 0 ? -1 : LineStart.behindLevel(b, end, to);
		if (level < 0) {
			return false;
		}
		if (before == '_' ? !direct : Letters.isWord(before) || before == '.' || before == ')' || before == ']') {
			return true;
		}
		int open = HeadReader.gap(b, level, to);
		return !direct && open < to && b[open] == '[';
	}
}
