package io.github.probelight.language.tokens;

import java.util.ArrayDeque;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** A text, how far it is cut, and the tokens that the parser has not taken yet. */
public final class Tokens {

	private final CharStream in;
	private final LegibleText seen;
	private final String text;
	private final ArrayDeque<Token> cut = new ArrayDeque<>();
	private int at;

	/** All of the text lies before the parser. */
	public Tokens(CharStream in) {
		this.in = in;
		seen = LegibleText.of(in.size() == 0 ? "" : in.substring(0, in.size() - 1));
		text = seen.text();
	}

	/** The whole text as it is read: what is not seen belongs to the token before it, at the start of a line behind it. */
	public String text() {
		return text;
	}

	/** Where the next token begins. */
	public int at() {
		return at;
	}

	/** Whether the whole text is cut. */
	public boolean atEnd() {
		return at >= text.length();
	}

	/** Adds the token that reaches from {@link #at()} to {@code to}; a token of no width only where END stands. */
	void add(int type, int to) {
		cut.add(new CommonToken(in, type, Token.DEFAULT_CHANNEL, at == 0 ? 0 : seen.end(at), seen.end(to) - 1));
		at = to;
	}

	/** How many tokens wait. */
	int mark() {
		return cut.size();
	}

	/** Forgets the tokens added since {@code mark}, the first of which began at {@code from}. */
	void back(int mark, int from) {
		while (cut.size() > mark) {
			cut.removeLast();
		}
		at = from;
	}

	/** Whether no token waits. */
	public boolean isEmpty() {
		return cut.isEmpty();
	}

	/** The first waiting token. */
	public Token poll() {
		return cut.remove();
	}

	/** What the text calls itself. */
	public String sourceName() {
		return String.valueOf(in.getSourceName());
	}
}
