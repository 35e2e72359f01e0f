package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_BEHIND;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PROSE;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_WRAP;

/**
 * Cuts the message of an entry and what stands behind it. Only a known message ends before something that is not its own;
 * not each place of a long text is tried.
 */
final class EntryTail {

	private static final int MOST_ENDS = 16;

	private final MessageCutter message;
	private final Tokens tokens;
	private final String text;
	private final int from;
	private final int to;

	/** The text of the message lies between {@link Tokens#at()} and {@code to}. */
	EntryTail(MessageCutter message, Tokens tokens, int to) {
		this.message = message;
		this.tokens = tokens;
		this.to = to;
		text = tokens.text();
		from = tokens.at();
	}

	/**
	 * Cuts up to the end.
	 *
	 * @param wrap
	 *            where the markup before the entry begins, if its end does not mirror it
	 * @param wrapEnd
	 *            where it ends
	 * @param closed
	 *            whether its end mirrors it
	 * @param followed
	 *            whether another entry of the line follows
	 */
	void cut(int wrap, int wrapEnd, boolean closed, boolean followed) {
		int marks = wrapEnd - wrap;
		boolean half = marks == 0 && !closed && from < to && text.charAt(to - 1) == '_';
		if (half && message.cutKnown(tokens, to - 1)) { // pasted without its first character
			tokens.add(RULE_WRAP, to);
			return;
		}
		int bar = beforeBar();
		boolean known = from == to || bar >= 0 && message.cutKnown(tokens, bar) || message.cutKnown(tokens, to)
				|| marks > 0 && cutClosed(wrap, wrapEnd)
				|| followed && cutBeforeNext();
		if (!known) {
			tokens.add(RULE_PROSE, to);
		} else if (tokens.at() < to) {
			tokens.add(RULE_BEHIND, to);
		}
	}

	/** Returns where the text ends before the blanks and the bar that close a row of a table; -1 if they do not. */
	private int beforeBar() {
		if (to - from <= 2 || text.charAt(to - 1) != '|') {
			return -1;
		}
		int end = to - 1;
		while (end > from && " \t\r".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end < to - 1 && end > from ? end : -1;
	}

	/** Cuts a message that the markup before the entry closes before the line ends. */
	private boolean cutClosed(int wrap, int wrapEnd) {
		int marks = wrapEnd - wrap;
		int tries = 0;
		for (int i = from + 1; i + marks < to && tries < MOST_ENDS; i++) {
			if (EntryStart.mirrors(text, wrap, wrapEnd, i + marks) && isBreak(text.charAt(i + marks))) {
				tries++;
				if (message.cutKnown(tokens, i)) {
					tokens.add(RULE_WRAP, i + marks);
					return true;
				}
			}
		}
		return false;
	}

	/** Cuts the longest message that ends before what stands between it and the next entry. */
	private boolean cutBeforeNext() {
		int tries = 0;
		for (int i = to - 1; i > from && tries < MOST_ENDS; i--) {
			if (isBreak(text.charAt(i))) {
				tries++;
				if (message.cutKnown(tokens, i)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isBreak(char c) {
		return c < 128 && !Chars.letter(c) && !Chars.digit(c);
	}
}
