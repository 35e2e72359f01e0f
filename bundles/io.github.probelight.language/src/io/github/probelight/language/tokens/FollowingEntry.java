package io.github.probelight.language.tokens;

/**
 * Where the next entry of a line begins: at a time with a level and another bracket behind it, or, where nothing but the
 * line end is missing before it, with a level. See the rule Entry.
 */
final class FollowingEntry {

	private static final String ENDS = ".)]";

	private FollowingEntry() {}

	/** Where its time begins behind an entry, from {@code from} on, or -1. */
	static int time(String text, int from, int to) {
		return time(text, from, to, false);
	}

	/** Where its time begins behind a continuation, or -1. */
	static int ofContinuation(String text, int from, int to) {
		return time(text, from + 1, to, true);
	}

	private static int time(String text, int from, int to, boolean direct) {
		for (int i = from; i < to; i++) {
			int end = Chars.digit(text.charAt(i - 1)) ? -1 : Timestamp.end(text, i, to);
			int level = end < 0 ? -1 : EntryStart.levelEnd(text, end, to);
			char before = text.charAt(i - 1);
			if (level >= 0
					&& (isDirect(before) || !direct && (before == '_' || EntryStart.bracket(text, level, to) >= 0))) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a time follows directly behind the end of a line. */
	private static boolean isDirect(char before) {
		return Chars.letter(before) || ENDS.indexOf(before) >= 0;
	}
}
