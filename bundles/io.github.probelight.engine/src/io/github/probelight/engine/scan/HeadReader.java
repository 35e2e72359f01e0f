package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.probelight.engine.text.EightBytes;

/**
 * Reads the brackets of an entry, one after the other, and remembers nothing of the lines before. What a line begins
 * with can be kept up to the first target, or to the message: see {@link #end()}.
 */
final class HeadReader {

	/** The most brackets of a line that are read. */
	static final int MOST_BRACKETS = 64;

	private static final byte[] THREAD = "Thread: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] SITE = "Site: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] TARGET = "Target: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] REASON = "(reason=".getBytes(StandardCharsets.US_ASCII);
	/** Keys of brackets that hold no level, and no target but behind the last of them. A test compares them with the grammar. */
	private static final byte[][] OTHER_KEYS = Bytes.ascii(List.of("Site ID: ", "SiteID: ", "Silo ID: ", "Scan ID: ",
			"Started: ", "Duration: ", "Engine: ", "Engine ID: ", "Engine Name: ", "Report: ", "Report Config ID: ",
			"Principal: ", "Session ID: ", "Target: "));

	private static final long OPENING = EightBytes.all('[');
	private static final long CLOSING = EightBytes.all(']');

	private final TargetReader target = new TargetReader();
	private int count;
	private int end;
	private int countBefore;
	/** Where the content of the bracket ends that was found last, and what follows the bracket begins. */
	private int closed;
	/** Whether the brackets in a bracket did not come in pairs. */
	private boolean loose;
	private int behind;

	/**
	 * Reads from behind the time.
	 *
	 * @param head takes what the brackets say
	 * @return where the message begins
	 */
	int read(byte[] b, int from, int to, HeadFacts head) {
		head.clearTarget();
		head.clearParts();
		count = 0;
		end = -1;
		boolean late = false;
		loose = false;
		int note = -1;
		int i = bareLevel(b, gap(b, from, to), to, head);
		while (close(b, i, to)) {
			boolean before = head.hasHost();
			boolean level = head.level.present();
			int start = i;
			i = gap(b, behind, to);
			boolean part = bracket(b, start + 1, closed, to, head);
			late |= part && before;
			if (head.hasHost() && !before) {
				keepTo(start);
			}
			// the message decides whether such a bracket is a target
			boolean name = !part && !head.hasHost() && head.level.present() == level;
			note = name && isName(b, start + 1, closed) ? start : -1;
			count++;
		}
		if (!head.hasHost() && (i == to || b[i] != '[')) {
			keepTo(note < 0 ? i : note);
			countBefore = note < 0 ? count : count - 1;
		}
		boolean blank = end > from && (b[end - 1] == ' ' || b[end - 1] == '\t');
		if (late || loose || countBefore == 0 || !blank) {
			end = -1;
		}
		return i;
	}

	private void keepTo(int at) {
		end = at;
		countBefore = count;
	}

	/**
	 * Returns where the first target begins, or the message if there is none: whatever follows, a line with the same
	 * bytes up to there has the same level, thread and site. -1 if that is not so: there is no bracket before, the beginning
	 * does not end with a space or tab, a bracket behind the target names a thread or site, or brackets in a bracket do not
	 * come in pairs.
	 */
	int end() {
		return end;
	}

	/** Returns the number of brackets in front of {@link #end()}. */
	int countBefore() {
		return countBefore;
	}

	/** Returns the index behind the spaces and tabs at {@code from}. */
	static int gap(byte[] b, int from, int to) {
		int i = from;
		while (i < to && (b[i] == ' ' || b[i] == '\t')) {
			i++;
		}
		return i;
	}

	/**
	 * Finds the end of the bracket at {@code from}: brackets in it come in pairs if they can. One that is not closed before
	 * the next key ends there, and one with a bracket in it that is the target of a result, ends in front of that.
	 *
	 * @return false if no bracket is there, or enough were read
	 */
	private boolean close(byte[] b, int from, int to) {
		if (from >= to || b[from] != '[' || count >= MOST_BRACKETS) {
			return false;
		}
		int depth = 0;
		int inner = from;
		closed = -1;
		for (int i = nextBracket(b, from, to); i < to; i = nextBracket(b, i + 1, to)) {
			if (b[i] == '[') {
				if (i > from && b[i - 1] == ' ' && isKey(b, i + 1, to)) {
					if (closed < 0) {
						closed = Bytes.end(b, from, i);
						behind = i;
					} else {
						loose = true;
					}
					return true;
				}
				depth++;
				inner = i > from && b[i - 1] == ' ' ? i : from;
			} else {
				depth--;
				if (depth > 0 && inner > from && isResult(b, i + 1, to) && target.read(b, inner + 1, i, true)) {
					closed = Bytes.end(b, from, inner);
					behind = inner;
					loose = true;
					return true;
				}
				if ((depth <= 0 || closed < 0)
						&& (i + 1 == to || b[i + 1] == ' ' || b[i + 1] == '\t' || b[i + 1] == '[')) {
					closed = i;
					behind = i + 1;
					if (depth <= 0) {
						return true;
					}
				}
			}
		}
		// what follows such a bracket can still change where it ends
		loose |= closed >= 0;
		return closed >= 0;
	}

	private static int nextBracket(byte[] b, int from, int to) {
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			long word = EightBytes.get(b, i);
			long found = EightBytes.same(word, OPENING) | EightBytes.same(word, CLOSING);
			if (found != 0) {
				return i + EightBytes.firstByte(found);
			}
		}
		while (i < to && b[i] != '[' && b[i] != ']') {
			i++;
		}
		return i;
	}

	/** Reads a level that lost its brackets, in front of a bracket with a key; returns where the first bracket begins. */
	private static int bareLevel(byte[] b, int from, int to, HeadFacts head) {
		int end = from;
		while (end < to && b[end] >= 'A' && b[end] <= 'Z') {
			end++;
		}
		int next = gap(b, end, to);
		if (end == from || next == to || b[next] != '[' || !isKey(b, next + 1, to)) {
			return from;
		}
		head.level.set(b, from, end);
		return next;
	}

	/**
	 * Reads what is in a bracket; true if it is the first thread or site.
	 *
	 * @param line where the line ends
	 */
	private boolean bracket(byte[] b, int from, int to, int line, HeadFacts head) {
		if (Bytes.starts(b, from, to, THREAD)) {
			return first(head.thread, b, from + THREAD.length, to);
		}
		if (Bytes.starts(b, from, to, SITE)) {
			return first(head.site, b, from + SITE.length, to);
		}
		int text = Bytes.starts(b, from, to, TARGET) ? from + TARGET.length : from;
		if (count == 0 && !head.level.present() && Bytes.capitals(b, from, to)) {
			head.level.set(b, from, to);
		} else if ((text > from || !otherKey(b, from, to)) && target.read(b, text, to, isResult(b, behind, line))) {
			head.setTarget(b, target);
		}
		return false;
	}

	/** Tells whether a bracket can be a target if a result follows it. */
	private boolean isName(byte[] b, int from, int to) {
		return !otherKey(b, from, to) && target.read(b, from, to, true);
	}

	/** Tells whether {@code STATE (reason=} follows: then the bracket before it is a target whatever its case. */
	static boolean isResult(byte[] b, int from, int to) {
		int start = gap(b, from, to);
		int i = start;
		while (i < to && (b[i] >= 'A' && b[i] <= 'Z' || b[i] == '|')) {
			i++;
		}
		return i - start > 1 && Bytes.starts(b, gap(b, i, to), to, REASON);
	}

	private static boolean isKey(byte[] b, int from, int to) {
		return isThreadOrSite(b, from, to) || otherKey(b, from, to);
	}

	/** Tells whether the content of a bracket begins with the key of a thread or a site. */
	static boolean isThreadOrSite(byte[] b, int from, int to) {
		return Bytes.starts(b, from, to, THREAD) || Bytes.starts(b, from, to, SITE);
	}

	private static boolean first(Range range, byte[] b, int from, int to) {
		if (range.present()) {
			return false;
		}
		range.set(b, from, to);
		return true;
	}

	private static boolean otherKey(byte[] b, int from, int to) {
		return from < to && b[from] >= 'A' && b[from] <= 'Z' && Bytes.startsAny(b, from, to, OTHER_KEYS);
	}
}
