package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_END;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_GAP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_LINE;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PREFIX;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_TIMESTAMP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_WRAP;

/** Cuts the lines of one text: an entry from its time to its end, or a continuation. */
final class LineCutter implements Cutter {

	/** A line of nothing but brackets must not cost the square of its length. */
	private static final int MOST_BRACKETS = 64;
	private static final char WRAP = '_';

	private final BracketCutter brackets;
	private final MessageCutter message;
	private boolean prefixed;

	/** Cuts heads and messages with these. */
	LineCutter(BracketCutter brackets, MessageCutter message) {
		this.brackets = brackets;
		this.message = message;
	}

	@Override
	public void cut(Tokens tokens) {
		String text = tokens.text();
		prefixed = tokens.at() == 0 ? EntryStart.isPrefixed(text) : prefixed;
		int from = tokens.at();
		int lineFeed = text.indexOf('\n', from);
		int next = lineFeed < 0 ? text.length() : lineFeed + 1;
		int end = end(text, from, lineFeed < 0 ? next : lineFeed);
		int time = EntryStart.time(text, from, end, prefixed);
		if (time >= 0) {
			entry(tokens, time, end);
		} else if (from < end) {
			tokens.add(RULE_LINE, end);
		}
		tokens.add(RULE_END, next);
	}

	private void entry(Tokens tokens, int time, int end) {
		String text = tokens.text();
		int wrap = EntryStart.wrap(text, tokens.at(), time, prefixed);
		add(tokens, RULE_PREFIX, wrap);
		add(tokens, RULE_WRAP, time);
		int timeEnd = Timestamp.end(text, time, end);
		tokens.add(RULE_TIMESTAMP, timeEnd);
		boolean wrapped = wrap < time;
		boolean closed = end - (time - wrap) >= timeEnd && EntryStart.mirrors(text, wrap, time, end);
		int to = wrapped && closed ? end - (time - wrap) : end;
		boolean halfWrapped = !wrapped && end > timeEnd && text.charAt(end - 1) == WRAP;
		gap(tokens, to);
		boolean level = brackets.cutLevel(tokens, to);
		if (level) {
			gap(tokens, to);
		}
		for (int n = 0; n < MOST_BRACKETS && brackets.cut(tokens, to, n == 0 && !level); n++) {
			gap(tokens, to);
		}
		if (halfWrapped && message.cutKnown(tokens, end - 1)) {
			to = end - 1; // pasted without its first character
		} else if (tokens.at() < to) {
			message.cut(tokens, to);
		}
		add(tokens, RULE_WRAP, end);
	}

	/** Adds a token that ends at {@code to}, if there is anything before that. */
	private static void add(Tokens tokens, int type, int to) {
		if (tokens.at() < to) {
			tokens.add(type, to);
		}
	}

	private static void gap(Tokens tokens, int to) {
		add(tokens, RULE_GAP, Chars.blanks(tokens.text(), tokens.at(), to));
	}

	/** Where the blanks begin that end a line. */
	private static int end(String text, int from, int to) {
		int end = to;
		while (end > from && Chars.blank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
