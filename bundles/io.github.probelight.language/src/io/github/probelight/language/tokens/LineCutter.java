package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_END;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_GAP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_LINE;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_MARK;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_TIMESTAMP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_WRAP;

/** Cuts one line: an entry from its time to its end, or a continuation. */
final class LineCutter implements Cutter {

	/** A line of nothing but brackets must not cost the square of its length. */
	private static final int MOST_BRACKETS = 64;
	private static final char WRAP = '_';

	private static final String MARKS = "\uFEFF\u2422";

	private final BracketCutter brackets;
	private final MessageCutter message;
	private final boolean log;

	/**
	 * Cuts heads and messages with these.
	 *
	 * @param log
	 *            whether the text is a whole log, which may begin with a byte order mark
	 */
	LineCutter(BracketCutter brackets, MessageCutter message, boolean log) {
		this.brackets = brackets;
		this.message = message;
		this.log = log;
	}

	@Override
	public void cut(Tokens tokens) {
		String text = tokens.text();
		if (log && tokens.at() == 0 && MARKS.indexOf(text.charAt(0)) >= 0) {
			tokens.add(RULE_MARK, 1);
			return;
		}
		int from = tokens.at();
		int lineFeed = text.indexOf('\n', from);
		int next = lineFeed < 0 ? text.length() : lineFeed + 1;
		int end = end(text, from, lineFeed < 0 ? next : lineFeed);
		boolean wrapped = text.charAt(from) == WRAP;
		int time = Timestamp.end(text, wrapped ? from + 1 : from, end);
		if (time >= 0) {
			entry(tokens, wrapped, time, end);
		} else if (from < end) {
			tokens.add(RULE_LINE, end);
		}
		tokens.add(RULE_END, next);
	}

	private void entry(Tokens tokens, boolean wrapped, int time, int end) {
		String text = tokens.text();
		if (wrapped) {
			tokens.add(RULE_WRAP, tokens.at() + 1);
		}
		tokens.add(RULE_TIMESTAMP, time);
		boolean closed = end > time && text.charAt(end - 1) == WRAP;
		int to = wrapped && closed ? end - 1 : end;
		gap(tokens, to);
		for (int n = 0; n < MOST_BRACKETS && brackets.cut(tokens, to, n == 0); n++) {
			gap(tokens, to);
		}
		if (!wrapped && closed && message.cutKnown(tokens, end - 1)) {
			to = end - 1; // pasted without its first character
		} else if (tokens.at() < to) {
			message.cut(tokens, to);
		}
		if (to < end) {
			tokens.add(RULE_WRAP, end);
		}
	}

	private static void gap(Tokens tokens, int to) {
		int end = Chars.blanks(tokens.text(), tokens.at(), to);
		if (end > tokens.at()) {
			tokens.add(RULE_GAP, end);
		}
	}

	/** Where the blanks and carriage returns begin that end a line. */
	private static int end(String text, int from, int to) {
		int end = to;
		while (end > from && (Chars.blank(text.charAt(end - 1)) || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return end;
	}
}
