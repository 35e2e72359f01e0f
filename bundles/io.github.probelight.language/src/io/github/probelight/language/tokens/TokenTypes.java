package io.github.probelight.language.tokens;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The token type that the generated parser gave each keyword and terminal. */
final class TokenTypes {

	private final Map<String, Integer> types = new HashMap<>();

	TokenTypes(ITokenDefProvider provider) {
		provider.getTokenDefMap().forEach((type, name) -> types.put(name, type));
	}

	int of(Keyword keyword) {
		return types.get("'" + keyword.getValue() + "'");
	}

	int of(TerminalRule terminal) {
		return types.get("RULE_" + terminal.getName());
	}
}
