package io.github.probelight.engine.scan;

/**
 * Where a message may end: with its text, or sooner if it is known then. It is known in front of an underscore that ends
 * the text, if none stands before the entry, which was pasted without its first character; in front of the bar that
 * closes a row of a table; in front of the marks that close those before the entry; and in front of what stands between
 * the entry and the next one of its line. In the last two, something that is no letter or digit follows, and only some
 * places are tried.
 */
final class MessageEnds {

	/** The marks before an entry are mirrored at its end. */
	static final int CLOSED = -1;

	private static final int MOST = 16;

	private enum Way {
		PASTED, WHOLE, CLOSING, BEFORE_NEXT
	}

	private byte[] bytes = {};
	private int from;
	private int to;
	private int marks;
	private int marksEnd;
	private boolean followed;
	private Way way = Way.PASTED;
	private int at;
	private int tries;

	/**
	 * Sets the text of a message.
	 *
	 * @param newMarks how many marks of a page stand in front of {@code newMarksEnd}, or {@link #CLOSED}
	 * @param newFollowed whether another entry stands behind it in its line
	 */
	void set(byte[] b, int newFrom, int newTo, int newMarks, int newMarksEnd, boolean newFollowed) {
		bytes = b;
		from = newFrom;
		to = newTo;
		marks = newMarks;
		marksEnd = newMarksEnd;
		followed = newFollowed;
		way = Way.PASTED;
	}

	/** Returns the next place to try, or -1: then all of the text is the message, whatever it says. */
	int next() {
		return switch (way) {
			case PASTED -> {
				way = Way.WHOLE;
				int end = pasted();
				yield end >= 0 ? end : next();
			}
			case WHOLE -> {
				way = Way.CLOSING;
				at = from;
				tries = 0;
				yield to;
			}
			case CLOSING -> closing();
			case BEFORE_NEXT -> beforeNext();
		};
	}

	/** Returns the place in front of an underscore or of a blank and a bar at the end; -1 if there is none. */
	private int pasted() {
		if (marks == 0 && from < to && bytes[to - 1] == '_') {
			return to - 1;
		}
		int end = to - from > 2 && bytes[to - 1] == '|' ? Bytes.end(bytes, from, to - 1) : to;
		return end < to - 1 && end > from ? end : -1;
	}

	private int closing() {
		while (marks > 0 && tries < MOST && ++at + marks < to) {
			if (LineStart.mirrors(bytes, marksEnd - marks, marks, at + marks) && isBreak(bytes[at + marks])) {
				tries++;
				return at;
			}
		}
		way = Way.BEFORE_NEXT;
		at = to;
		tries = 0;
		return beforeNext();
	}

	private int beforeNext() {
		while (followed && tries < MOST && --at > from) {
			if (isBreak(bytes[at])) {
				tries++;
				return at;
			}
		}
		return -1;
	}

	private static boolean isBreak(byte b) {
		return b == '_' || b >= 0 && !Letters.isWord(b);
	}
}
