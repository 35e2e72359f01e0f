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
		int nextLine = lineFeed < 0 ? text.length() : lineFeed + 1;
		int end = end(text, from, lineFeed < 0 ? nextLine : lineFeed);
		int time = EntryStart.time(text, from, end, prefixed);
		if (time < 0) {
			time = FollowingEntry.ofContinuation(text, from, end);
			int own = own(text, from, time, end);
			add(tokens, RULE_LINE, own);
			endBefore(tokens, from, time);
		}
		while (time >= 0) {
			time = entry(tokens, time, end);
		}
		tokens.add(RULE_END, nextLine);
	}

	/** Cuts an entry; returns where the time of the next one of the line begins, or -1. */
	private int entry(Tokens tokens, int time, int end) {
		String text = tokens.text();
		int wrap = EntryStart.wrap(text, tokens.at(), time, prefixed);
		add(tokens, RULE_PREFIX, wrap);
		add(tokens, RULE_WRAP, time);
		int timeEnd = Timestamp.end(text, time, end);
		tokens.add(RULE_TIMESTAMP, timeEnd);
		int following = FollowingEntry.time(text, timeEnd, end);
		int own = own(text, timeEnd, following, end);
		boolean closed = wrap < time && own - (time - wrap) >= timeEnd && EntryStart.mirrors(text, wrap, time, own);
		int to = closed ? own - (time - wrap) : own;
		gap(tokens, to);
		boolean level = brackets.cutLevel(tokens, to);
		if (level) {
			gap(tokens, to);
		}
		for (int n = 0; n < MOST_BRACKETS && brackets.cut(tokens, to, n == 0 && !level); n++) {
			gap(tokens, to);
		}
		new EntryTail(message, tokens, to).cut(wrap, closed ? wrap : time, closed, following >= 0);
		add(tokens, RULE_WRAP, own);
		endBefore(tokens, timeEnd, following);
		return following;
	}

	/** Where what stands before the time of the next entry ends, if there is one. */
	private int own(String text, int from, int next, int end) {
		return next < 0 ? end : end(text, from, EntryStart.wrap(text, from, next, prefixed));
	}

	/** Ends what stands before the next entry of a line. */
	private void endBefore(Tokens tokens, int from, int next) {
		if (next >= 0) {
			tokens.add(RULE_END, EntryStart.wrap(tokens.text(), from, next, prefixed));
		}
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
