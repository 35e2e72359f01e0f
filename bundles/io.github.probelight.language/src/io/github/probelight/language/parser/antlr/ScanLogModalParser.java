package io.github.probelight.language.parser.antlr;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import io.github.probelight.language.tokens.Cutting;

/** The generated parser, started in the part of a line that the asked rule describes. May be used by several threads. */
@Singleton
public class ScanLogModalParser extends ScanLogParser {

	private final ThreadLocal<String> start = new ThreadLocal<>();

	@Inject
	private Cutting cutting;

	@Override
	protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
		start.set(rule);
		try {
			return super.doParse(rule, in, builder, lookAhead);
		} finally {
			start.remove();
		}
	}

	@Override
	protected TokenSource createLexer(CharStream in) {
		return new ScanLogTokenSource(in, cutting.from(start.get()));
	}
}
