package io.github.probelight.engine.scan;

import java.util.Locale;
import java.util.Set;

/** Tells by its end whether a line means a result: if it is not read as one, a bracket is missing, letters differ, or the like. */
final class OddResult {

	private static final Set<String> STATES = Set.of("ALIVE", "DEAD", "OPEN", "CLOSED", "FILTERED", "UNFILTERED",
			"OPEN|FILTERED", "CLOSED|FILTERED");
	private static final String REASON = "reason";
	/** A result has no more behind its state. */
	private static final int LONGEST_END = 512;

	private OddResult() {}

	/** Tells whether the last round bracket of a line gives the reason of a state, whatever may be wrong with it. */
	static boolean mayBe(byte[] b, int from, int to) {
		if (to - from < REASON.length()) {
			return false;
		}
		int open = to - 1;
		while (open > from && open > to - LONGEST_END && b[open] != '(') {
			open--;
		}
		int word = forward(b, open + 1, to);
		if (b[open] != '(' || word + REASON.length() > to
				|| !REASON.equalsIgnoreCase(Letters.text(b, word, word + REASON.length()))) {
			return false;
		}
		int end = backward(b, from, open);
		int start = end;
		while (start > from && (Letters.isWord(b[start - 1]) || b[start - 1] == '|')) {
			start--;
		}
		String state = Letters.text(b, start, end);
		return STATES.contains(state.toUpperCase(Locale.ROOT));
	}

	private static int forward(byte[] b, int from, int to) {
		int i = from;
		while (i < to && (b[i] == ' ' || b[i] == '\t')) {
			i++;
		}
		return i;
	}

	private static int backward(byte[] b, int from, int to) {
		int i = to;
		while (i > from && (b[i - 1] == ' ' || b[i - 1] == '\t')) {
			i--;
		}
		return i;
	}
}
