package io.github.probelight.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the texts of printable ASCII that every match of a regular expression must hold. It looks at what stands side by
 * side outside of groups and classes, and knows nothing where an expression is more than that. The syntax is that of
 * <a href="https://github.com/google/re2/wiki/Syntax">RE2</a>, where classes do not lie within one another, and a brace
 * that counts nothing is a character.
 */
final class RequiredText {

	/** Escapes that stand for a character of some kind, or for a place. */
	private static final String KINDS = "dDwWsShHvVRXbBAGzZtnrfae";

	private static final Pattern COUNTS = Pattern.compile("\\d+(,\\d*)?\\}");
	/** A named class within a class, such as {@code [:digit:]}. */
	private static final Pattern NAMED = Pattern.compile(":\\^?\\w+:\\]");

	private final String expression;
	private int at;
	private final StringBuilder run = new StringBuilder();
	private final List<String> texts = new ArrayList<>();

	private RequiredText(String expression) {
		this.expression = expression;
	}

	/** Returns the texts that every match of a valid expression holds; none if nothing is known. */
	static List<String> of(String expression) {
		RequiredText text = new RequiredText(expression);
		return text.read() ? text.texts : List.of();
	}

	/** Reads all of it; false if there is something that is not understood, or another way to match. */
	private boolean read() {
		while (at < expression.length()) {
			char c = expression.charAt(at++);
			boolean known = switch (c) {
				case '|' -> false;
				case '\\' -> escape();
				case '[' -> end() && skipClass();
				case '(' -> end() && skipGroup();
				case '*', '?' -> optional(0);
				case '{' -> counted();
				case '+', '.', '^', '$', ')', ']', '}' -> end();
				default -> plain(c);
			};
			if (!known) {
				return false;
			}
		}
		return end();
	}

	private boolean plain(char c) {
		if (c >= ' ' && c < 0x7F || c == '\t') {
			run.append(c);
			return true;
		}
		return end();
	}

	private boolean escape() {
		char c = at < expression.length() ? expression.charAt(at++) : 'Q';
		if (Character.isLetterOrDigit(c)) {
			return end() && KINDS.indexOf(c) >= 0;
		}
		return plain(c);
	}

	/** What came last need not be there, or not that often. */
	private boolean optional(int length) {
		run.setLength(Math.max(0, run.length() - 1));
		at += length;
		return end();
	}

	private boolean counted() {
		int length = length(COUNTS);
		return length == 0 ? plain('{') : optional(length);
	}

	/** Returns how long what comes next is if it is this, else 0. */
	private int length(Pattern pattern) {
		Matcher matcher = pattern.matcher(expression).region(at, expression.length());
		return matcher.lookingAt() ? matcher.end() - at : 0;
	}

	private boolean end() {
		if (!run.isEmpty()) {
			texts.add(run.toString());
		}
		run.setLength(0);
		return true;
	}

	/** Skips a class, behind its bracket; false if it does not end. */
	private boolean skipClass() {
		at += at < expression.length() && expression.charAt(at) == '^' ? 1 : 0;
		// a bracket that closes nothing yet is a character
		at += at < expression.length() && expression.charAt(at) == ']' ? 1 : 0;
		while (at < expression.length()) {
			char c = expression.charAt(at++);
			if (c == ']') {
				return true;
			}
			if (c == '\\' && quoted()) {
				return false;
			}
			at += c == '[' ? length(NAMED) : 0;
		}
		return false;
	}

	/** Skips a group, behind its bracket; false if it does not end, or changes how the rest is read. */
	private boolean skipGroup() {
		if (expression.startsWith("?", at) && (at + 1 == expression.length()
				|| ":=!<>".indexOf(expression.charAt(at + 1)) < 0)) {
			return false;
		}
		while (at < expression.length()) {
			char c = expression.charAt(at++);
			if (c == ')') {
				return true;
			}
			if (c == '(' && !skipGroup() || c == '[' && !skipClass() || c == '\\' && quoted()) {
				return false;
			}
		}
		return false;
	}

	/** Skips what a backslash escapes; true if that is more than the next character. */
	private boolean quoted() {
		return at == expression.length() || "Qc".indexOf(expression.charAt(at++)) >= 0;
	}
}
