package io.github.probelight.language.parser.antlr;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import io.github.probelight.language.tokens.Cutter;
import io.github.probelight.language.tokens.Tokens;

/** Cuts a text into the terminals of {@code ScanLog.xtext}, a line at a time. Every text has tokens that cover it. */
public class ScanLogTokenSource implements TokenSource {

	private final Tokens tokens;
	private final Cutter cutter;

	/** Never called: the generated parser names this constructor, but {@link ScanLogModalParser} makes the tokens. */
	public ScanLogTokenSource(TokenSource delegate) {
		throw new IllegalStateException("Bind ScanLogModalParser");
	}

	ScanLogTokenSource(CharStream in, Cutter cutter) {
		this.tokens = new Tokens(in);
		this.cutter = cutter;
	}

	@Override
	public Token nextToken() {
		while (tokens.isEmpty()) {
			if (tokens.atEnd()) {
				return Token.EOF_TOKEN;
			}
			cutter.cut(tokens);
		}
		return tokens.poll();
	}

	@Override
	public String getSourceName() {
		return tokens.sourceName();
	}
}
