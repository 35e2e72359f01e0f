package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_HOST;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_LEVEL;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_NUMBER;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PROTOCOL;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_UNCLOSED;
import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_VALUE;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts the brackets at the head of an entry. */
final class BracketCutter implements Cutter {

	private static final String COLON = ": ";
	private static final String TARGET = "Target: ";
	private static final String REASON = "(reason=";
	private static final List<String> THREAD_OR_SITE = List.of("[Thread: ", "[Site: ");

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
			bracket(tokens, to - 1, to, false);
		} else {
			content(tokens, to, false);
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
			bracket(tokens, close, to, first);
		}
		return close >= 0;
	}

	/** Cuts a level without brackets, if a bracket with a key follows it. */
	boolean cutLevel(Tokens tokens, int to) {
		String text = tokens.text();
		int end = tokens.at();
		while (end < to && Chars.capital(text.charAt(end))) {
			end++;
		}
		int next = Chars.blanks(text, end, to);
		boolean level = end > tokens.at() && next < to && text.charAt(next) == '[' && key(text, next + 1, to) != null;
		if (level) {
			tokens.add(RULE_LEVEL, end);
		}
		return level;
	}

	/**
	 * Where the content of the bracket ends that opens at {@code from}; -1 if none does. A "]" closes only before a blank,
	 * a "[" or the end; brackets in it come in pairs if they can; one that is not closed before the next key ends there,
	 * and one with a bracket in it that is the target of a result, ends in front of that.
	 */
	private int close(String text, int from, int to) {
		if (from >= to || text.charAt(from) != '[') {
			return -1;
		}
		int depth = 0;
		int inner = from;
		int closed = -1;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '[') {
				if (i > from && text.charAt(i - 1) == ' ' && key(text, i + 1, to) != null) {
					return closed < 0 ? trimmed(text, from, i) : closed;
				}
				depth++;
				inner = i > from && text.charAt(i - 1) == ' ' ? i : from;
			} else if (c == ']') {
				depth--;
				if (depth > 0 && inner > from && isResult(text, i + 1, to)
						&& TargetParts.of(text, inner + 1, i, true) != null) {
					return trimmed(text, from, inner);
				}
				if (i + 1 == to || Chars.blank(text.charAt(i + 1)) || text.charAt(i + 1) == '[') {
					if (depth <= 0) {
						return i;
					}
					closed = closed < 0 ? i : closed;
				}
			}
		}
		return closed;
	}

	private static int trimmed(String text, int from, int to) {
		int end = to;
		while (end > from && Chars.blank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private void bracket(Tokens tokens, int close, int line, boolean first) {
		keyword(tokens, "[");
		boolean closed = close < line && tokens.text().charAt(close) == ']';
		if (first && Chars.capitals(tokens.text(), tokens.at(), close)) {
			tokens.add(RULE_LEVEL, close);
		} else {
			content(tokens, close, isResult(tokens.text(), closed ? close + 1 : close, line));
		}
		if (closed) {
			keyword(tokens, "]");
		} else {
			tokens.add(RULE_UNCLOSED, Chars.blanks(tokens.text(), close, line));
		}
	}

	/** Whether the bracket of a thread or a site begins at {@code at}. */
	static boolean isThreadOrSite(String text, int at, int to) {
		return THREAD_OR_SITE.stream().anyMatch(key -> at + key.length() <= to && text.startsWith(key, at));
	}

	/** Whether STATE (reason= follows. */
	static boolean isResult(String text, int from, int to) {
		int start = Chars.blanks(text, from, to);
		int i = start;
		while (i < to && (Chars.capital(text.charAt(i)) || text.charAt(i) == '|')) {
			i++;
		}
		int reason = Chars.blanks(text, i, to);
		return i - start > 1 && reason + REASON.length() <= to && text.startsWith(REASON, reason);
	}

	private void content(Tokens tokens, int to, boolean result) {
		Keyword key = key(tokens.text(), tokens.at(), to);
		if (key == null || key.text().equals(TARGET)) {
			int from = tokens.at() + (key == null ? 0 : TARGET.length());
			TargetParts target = TargetParts.of(tokens.text(), from, to, result);
			if (target != null) {
				if (key != null) {
					tokens.add(key.type(), from);
				}
				target(tokens, target, to);
				return;
			}
		}
		if (key != null) {
			if (key.text().equals(TARGET)) {
				keyword(tokens, TARGET.substring(0, TARGET.length() - COLON.length()));
			} else {
				tokens.add(key.type(), tokens.at() + key.text().length());
			}
			if (!key.text().endsWith(COLON) || key.text().equals(TARGET)) {
				keyword(tokens, COLON);
			}
		}
		if (tokens.at() < to) {
			tokens.add(RULE_VALUE, to);
		}
	}

	/** The key at the start of a bracket; null if there is none. */
	private @Nullable Keyword key(String text, int at, int to) {
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
		if (target.nameEnd() >= 0) {
			if (target.nameEnd() > tokens.at()) {
				tokens.add(RULE_HOST, target.nameEnd());
			}
			keyword(tokens, "/");
		}
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
