package io.github.probelight.engine.search;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the first of some texts, each of which is looked for once in all that is searched. Used by one thread at a time.
 */
final class OneOf {

	private static final int NOWHERE = Integer.MAX_VALUE;

	private final List<Needle> texts;
	/** Where each text is behind the last place that was asked for; {@link #NOWHERE} for not at all. */
	private final int[] next;

	OneOf(List<Needle> texts) {
		this.texts = texts;
		next = new int[texts.size()];
	}

	/** Knows from now on how often each of the 256 bytes is there. */
	void choose(int[] frequencies) {
		texts.forEach(text -> text.choose(frequencies));
	}

	/** Other bytes are searched, from their beginning. */
	void begin() {
		Arrays.fill(next, -1);
	}

	/** Returns where the first of them is at or behind a place no smaller than the last one; -1 if nowhere. */
	int next(byte[] bytes, int from, int end) {
		int first = NOWHERE;
		for (int i = 0; i < next.length; i++) {
			if (next[i] < from) {
				int at = texts.get(i).find(bytes, from, end);
				next[i] = at < 0 ? NOWHERE : at;
			}
			first = Math.min(first, next[i]);
		}
		return first == NOWHERE ? -1 : first;
	}

	/** Returns where one of them is between two places, as a whole; -1 if nowhere. */
	int within(byte[] bytes, int from, int end) {
		for (Needle text : texts) {
			int at = text.find(bytes, from, end);
			if (at >= 0) {
				return at;
			}
		}
		return -1;
	}

	/** Returns how long the first of them is. */
	int length() {
		return texts.getFirst().length();
	}
}
