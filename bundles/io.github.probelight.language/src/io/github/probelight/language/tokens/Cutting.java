package io.github.probelight.language.tokens;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import io.github.probelight.language.services.ScanLogGrammarAccess;

/** How to cut a text for each rule that a parser can start with. Made once from the grammar; safe for several threads. */
@Singleton
public final class Cutting {

	private static final Set<String> LINES = Set.of("Log", "Entry", "Continuation");
	private static final Set<String> BRACKETS = Set.of("Bracket", "ThreadName", "SiteName", "Property", "PropertyKey",
			"Target", "Note");

	private final ScanLogGrammarAccess grammar;
	private final TokenTypes types;
	private final Vocabulary bracketWords;
	private final Vocabulary messageWords;
	private final MessageCutter known;
	private final BracketCutter bracket;
	private final Map<String, Cutter> messages = new ConcurrentHashMap<>();

	@Inject
	Cutting(ScanLogGrammarAccess grammar, ITokenDefProvider tokens) {
		this.grammar = grammar;
		types = new TokenTypes(tokens);
		bracketWords = new Vocabulary(grammar.getBracketRule(), types);
		messageWords = new Vocabulary(grammar.getMessageRule(), types);
		bracket = new BracketCutter(bracketWords);
		known = message(grammar.getKnownRule());
	}

	/** The cutter for one text of the rule with this name. */
	public Cutter from(String rule) {
		if (LINES.contains(rule)) {
			return new LineCutter(bracket, known);
		}
		return BRACKETS.contains(rule) ? bracket : messages.computeIfAbsent(rule, this::message);
	}

	/** What may stand quoted in the head of an entry. */
	public Vocabulary bracketWords() {
		return bracketWords;
	}

	/** What may stand quoted in a message. */
	public Vocabulary messageWords() {
		return messageWords;
	}

	private MessageCutter message(String rule) {
		return message((ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), rule));
	}

	private MessageCutter message(ParserRule rule) {
		return new MessageCutter(new Shape(rule, types));
	}
}
