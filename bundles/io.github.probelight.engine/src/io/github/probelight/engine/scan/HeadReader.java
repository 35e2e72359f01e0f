package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the brackets of an entry, one after the other, and remembers nothing of the lines before. What a line begins
 * with can be kept up to the first target, or to the message: see {@link #end()}.
 */
final class HeadReader {

	/** The most brackets of a line that are read. */
	static final int MOST_BRACKETS = 64;

	private static final byte[] THREAD = "Thread: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] SITE = "Site: ".getBytes(StandardCharsets.US_ASCII);
	/** Keys of brackets that hold neither a target nor a level. A test compares them with the grammar. */
	private static final byte[][] OTHER_KEYS = Bytes.ascii(List.of("Site ID: ", "SiteID: ", "Silo ID: ", "Scan ID: ",
			"Started: ", "Duration: ", "Engine: ", "Engine ID: ", "Engine Name: ", "Report: ", "Report Config ID: ",
			"Principal: ", "Session ID: ", "Target: "));

	private final TargetReader target = new TargetReader();
	private int count;
	private int end;
	private int countBefore;

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
		int i = gap(b, from, to);
		for (int close = close(b, i, to); close >= 0; close = close(b, i, to)) {
			boolean before = head.hasHost();
			boolean part = bracket(b, i + 1, close, head);
			late |= part && before;
			if (head.hasHost() && !before) {
				keepTo(i);
			}
			count++;
			i = gap(b, close + 1, to);
		}
		if (!head.hasHost() && (i == to || b[i] != '[')) {
			keepTo(i);
		}
		if (late || end == from || end > from && b[end - 1] != ' ' && b[end - 1] != '\t') {
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
	 * bytes up to there has the same level, thread and site. -1 if that is not so: the beginning does not end with a space
	 * or tab, or a bracket behind the target names a thread or site.
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

	/** Returns the end of the bracket at {@code from}, or -1 if none is there or enough were read. */
	private int close(byte[] b, int from, int to) {
		if (from >= to || b[from] != '[' || count >= MOST_BRACKETS) {
			return -1;
		}
		for (int i = from; i < to; i++) {
			if (b[i] == ']' && (i + 1 == to || b[i + 1] == ' ' || b[i + 1] == '\t' || b[i + 1] == '[')) {
				return i;
			}
		}
		return -1;
	}

	/** Reads what is in a bracket; true if it is the first thread or site. */
	private boolean bracket(byte[] b, int from, int to, HeadFacts head) {
		if (Bytes.starts(b, from, to, THREAD)) {
			return first(head.thread, b, from + THREAD.length, to);
		}
		if (Bytes.starts(b, from, to, SITE)) {
			return first(head.site, b, from + SITE.length, to);
		}
		if (count == 0 && Bytes.capitals(b, from, to)) {
			head.level.set(b, from, to);
		} else if (!otherKey(b, from, to) && target.read(b, from, to)) {
			head.setTarget(b, from, target);
		}
		return false;
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
