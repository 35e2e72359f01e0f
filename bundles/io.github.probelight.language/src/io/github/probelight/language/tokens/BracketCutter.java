package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_HOST;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_LEVEL;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_NUMBER;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PROTOCOL;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_VALUE;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts the brackets at the head of an entry. */
final class BracketCutter implements Cutter {

	private static final String COLON = ": ";

	private final Vocabulary vocabulary;

	/** The vocabulary is that of the rule Bracket. */
	BracketCutter(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Takes the whole rest of the text for a bracket, or for what stands in one. */
	@Override
	public void cut(Tokens tokens) {
		int to = tokens.text().length();
		if (close(tokens.text(), tokens.at(), to) == to - 1) {
			bracket(tokens, to - 1, false);
		} else {
			content(tokens, to);
		}
	}

	/**
	 * Cuts one bracket if the text goes on with one.
	 *
	 * @param first
	 *            whether it stands where the level does
	 */
	boolean cut(Tokens tokens, int to, boolean first) {
		int close = close(tokens.text(), tokens.at(), to);
		if (close >= 0) {
			bracket(tokens, close, first);
		}
		return close >= 0;
	}

	/** Where the bracket that opens at {@code from} closes: a "]" closes only before a blank, a "[" or the end; else -1. */
	private static int close(String text, int from, int to) {
		if (from >= to || text.charAt(from) != '[') {
			return -1;
		}
		for (int i = text.indexOf(']', from, to); i >= 0; i = text.indexOf(']', i + 1, to)) {
			if (i + 1 == to || Chars.blank(text.charAt(i + 1)) || text.charAt(i + 1) == '[') {
				return i;
			}
		}
		return -1;
	}

	private void bracket(Tokens tokens, int close, boolean first) {
		keyword(tokens, "[");
		if (first && Chars.capitals(tokens.text(), tokens.at(), close)) {
			tokens.add(RULE_LEVEL, close);
		} else {
			content(tokens, close);
		}
		keyword(tokens, "]");
	}

	private void content(Tokens tokens, int to) {
		Keyword key = key(tokens, to);
		TargetParts target = key == null ? TargetParts.of(tokens.text(), tokens.at(), to) : null;
		if (target != null) {
			target(tokens, target, to);
			return;
		}
		if (key != null) {
			tokens.add(key.type(), tokens.at() + key.text().length());
			if (!key.text().endsWith(COLON)) {
				keyword(tokens, COLON);
			}
		}
		if (tokens.at() < to) {
			tokens.add(RULE_VALUE, to);
		}
	}

	/** The key at the start of a bracket; null if there is none. */
	private @Nullable Keyword key(Tokens tokens, int to) {
		String text = tokens.text();
		int at = tokens.at();
		if (at < to && Chars.letter(text.charAt(at))) {
			for (Keyword keyword : vocabulary.startingWith(text.charAt(at))) {
				int end = at + keyword.text().length();
				if (keyword.isAt(text, at, to)
						&& (keyword.text().endsWith(COLON)
								|| end + COLON.length() <= to && text.startsWith(COLON, end))) {
					return keyword;
				}
			}
		}
		return null;
	}

	private void target(Tokens tokens, TargetParts target, int to) {
		if (target.bracketed()) {
			keyword(tokens, "[");
		}
		tokens.add(RULE_HOST, target.hostEnd());
		if (target.bracketed()) {
			keyword(tokens, "]");
		}
		if (target.portEnd() >= 0) {
			keyword(tokens, ":");
			tokens.add(RULE_NUMBER, target.portEnd());
		}
		if (target.protocol()) {
			keyword(tokens, "/");
			tokens.add(RULE_PROTOCOL, to);
		}
	}

	/** Adds a keyword that is known to stand here. */
	private void keyword(Tokens tokens, String text) {
		for (Keyword keyword : vocabulary.startingWith(text.charAt(0))) {
			if (keyword.text().equals(text)) {
				tokens.add(keyword.type(), tokens.at() + text.length());
				return;
			}
		}
		throw new IllegalArgumentException("The rule Bracket has no \"" + text + '"');
	}
}
