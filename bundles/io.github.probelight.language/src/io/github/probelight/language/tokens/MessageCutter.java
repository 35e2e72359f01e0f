package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_CAPS;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_NUMBER;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_OTHER;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PROSE;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_SP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_STOP;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_WORD;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Cuts a message into the tokens of its shape, and one that has no known shape into a single PROSE.
 */
final class MessageCutter implements Cutter {

	/** In characters. A longer message is text: no message with a meaning comes near. */
	private static final int LONGEST = 4096;

	private final Vocabulary vocabulary;
	private final Shape shape;

	MessageCutter(Vocabulary vocabulary, Shape shape) {
		this.vocabulary = vocabulary;
		this.shape = shape;
	}

	/** Takes the whole rest of the text for a message. */
	@Override
	public void cut(Tokens tokens) {
		cut(tokens, tokens.text().length());
	}

	/** Cuts from where {@code tokens} stands up to {@code to}, which lies beyond. */
	void cut(Tokens tokens, int to) {
		if (!cutKnown(tokens, to)) {
			tokens.add(RULE_PROSE, to);
		}
	}

	/** Cuts up to {@code to} if the text between has the shape; else cuts nothing. */
	boolean cutKnown(Tokens tokens, int to) {
		int from = tokens.at();
		int mark = tokens.mark();
		Shape.State state = to - from > LONGEST ? null : shape.start();
		while (state != null && tokens.at() < to) {
			state = next(tokens, to, state);
		}
		boolean known = state != null && state.accepts();
		if (!known) {
			tokens.back(mark, from);
		}
		return known;
	}

	/** Cuts one token; answers the state after it, null if the shape has no such token here. */
	private Shape.@Nullable State next(Tokens tokens, int to, Shape.State state) {
		String text = tokens.text();
		int at = tokens.at();
		char c = text.charAt(at);
		if (c == '.' && at + 1 == to) {
			Shape.State stop = state.after(RULE_STOP);
			if (stop != null) {
				tokens.add(RULE_STOP, to);
				return stop;
			}
		}
		Keyword keyword = vocabulary.longest(text, at, to);
		if (keyword != null) {
			return add(tokens, keyword.type(), at + keyword.text().length(), state);
		}
		if (c == ' ') {
			return add(tokens, RULE_SP, spaces(text, at, to), state);
		}
		if (Chars.digit(c)) {
			return add(tokens, RULE_NUMBER, digits(text, at, to), state);
		}
		if (Chars.word(c)) {
			int end = word(text, at, to);
			return add(tokens, end - at > 1 && Chars.capitals(text, at, end) ? RULE_CAPS : RULE_WORD, end, state);
		}
		return add(tokens, RULE_OTHER, at + 1, state);
	}

	private static Shape.@Nullable State add(Tokens tokens, int type, int to, Shape.State state) {
		tokens.add(type, to);
		return state.after(type);
	}

	private static int spaces(String text, int from, int to) {
		int i = from + 1;
		while (i < to && text.charAt(i) == ' ') {
			i++;
		}
		return i;
	}

	private static int digits(String text, int from, int to) {
		int i = from + 1;
		while (i < to && Chars.digit(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static int word(String text, int from, int to) {
		int i = from + 1;
		while (i < to && (Chars.word(text.charAt(i)) || text.charAt(i) == '-')) {
			i++;
		}
		return i;
	}
}
