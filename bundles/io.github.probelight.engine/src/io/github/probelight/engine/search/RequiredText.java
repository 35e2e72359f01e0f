package io.github.probelight.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the texts of printable ASCII that every match of a regular expression must hold, or one of several where there
 * are several ways to match. It looks at what stands side by side outside of classes, and knows nothing where an
 * expression is more than that. The syntax is that of <a href="https://github.com/google/re2/wiki/Syntax">RE2</a>, where
 * classes do not lie within one another, and a brace that counts nothing is a character.
 */
final class RequiredText {

	/** Escapes that stand for a character of some kind, or for a place. */
	private static final String KINDS = "dDwWsShHvVRXbBAGzZtnrfae";
	/** More texts are not looked for at once. */
	private static final int MOST_WAYS = 8;
	private static final int MOST_GROUPS = 100;

	private static final Pattern COUNTS = Pattern.compile("\\d+(,\\d*)?\\}");
	/** A named class within a class, such as {@code [:digit:]}. */
	private static final Pattern NAMED = Pattern.compile(":\\^?\\w+:\\]");
	/** How a group begins that matches what is in it: with a name, or with flags of which one may be {@code i}. */
	private static final Pattern OPEN = Pattern.compile("(?!\\?)|\\?P?<\\w+>|\\?[imsU]*(-[imsU]+)?:");

	private final String expression;
	private final boolean anyCase;
	private int at;
	private int groups;

	private RequiredText(String expression, boolean anyCase) {
		this.expression = expression;
		this.anyCase = anyCase;
	}

	/** What stands side by side. */
	private static final class Run {
		private final StringBuilder text = new StringBuilder();
		private final List<List<String>> found = new ArrayList<>();
		/** What the group before this place requires, which need not be there if that group need not. */
		private List<List<String>> group = List.of();

		void end() {
			if (!text.isEmpty()) {
				found.add(List.of(text.toString()));
			}
			text.setLength(0);
			found.addAll(group);
			group = List.of();
		}

		void optional() {
			group = List.of();
			text.setLength(Math.max(0, text.length() - 1));
			end();
		}
	}

	/** Something is not understood. */
	private static final class Unknown extends Exception {
		private static final long serialVersionUID = 1;
	}

	/**
	 * Returns texts, of each of which every match of a valid expression holds one; none if nothing is known.
	 *
	 * @param anyCase whether case does not count wherever the expression does not say so
	 */
	static List<List<String>> of(String expression, boolean anyCase) {
		RequiredText text = new RequiredText(expression, anyCase);
		try {
			List<List<String>> found = text.ways();
			return text.at < expression.length() ? List.of() : found;
		} catch (Unknown e) {
			return List.of();
		}
	}

	/** Reads up to the end of a group, or of all. */
	private List<List<String>> ways() throws Unknown {
		List<List<List<String>>> ways = new ArrayList<>();
		ways.add(run());
		while (at < expression.length() && expression.charAt(at) == '|') {
			at++;
			ways.add(run());
		}
		if (ways.size() == 1) {
			return ways.getFirst();
		}
		List<String> one = new ArrayList<>();
		for (List<List<String>> way : ways) {
			if (way.isEmpty()) {
				return List.of();
			}
			one.addAll(way.stream().max(Comparator.comparingInt(RequiredText::shortest)).orElseThrow());
		}
		List<String> distinct = one.stream().distinct().toList();
		return distinct.size() > MOST_WAYS ? List.of() : List.of(distinct);
	}

	private static int shortest(List<String> texts) {
		return texts.stream().mapToInt(String::length).min().orElse(0);
	}

	private List<List<String>> run() throws Unknown {
		Run run = new Run();
		while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
			char c = expression.charAt(at++);
			switch (c) {
				case '\\' -> escape(run);
				case '[' -> {
					run.end();
					skipClass();
				}
				case '(' -> {
					run.end();
					run.group = group();
				}
				case '*', '?' -> run.optional();
				case '{' -> counted(run);
				case '+', '.', '^', '$', ']', '}' -> run.end();
				default -> plain(run, c);
			}
		}
		run.end();
		return run.found;
	}

	private static void plain(Run run, char c) {
		if (c >= ' ' && c < 0x7F || c == '\t') {
			if (!run.group.isEmpty()) {
				run.end();
			}
			run.text.append(c);
		} else {
			run.end();
		}
	}

	private void escape(Run run) throws Unknown {
		char c = at < expression.length() ? expression.charAt(at++) : 'Q';
		if (!Character.isLetterOrDigit(c)) {
			plain(run, c);
		} else if (KINDS.indexOf(c) >= 0) {
			run.end();
		} else {
			throw new Unknown();
		}
	}

	private void counted(Run run) {
		int length = length(COUNTS);
		if (length == 0) {
			plain(run, '{');
		} else {
			at += length;
			run.optional();
		}
	}

	/** Returns how long what comes next is if it is this, else 0. */
	private int length(Pattern pattern) {
		Matcher matcher = pattern.matcher(expression).region(at, expression.length());
		return matcher.lookingAt() ? matcher.end() - at : 0;
	}

	/** Reads a group, behind its bracket. */
	private List<List<String>> group() throws Unknown {
		int length = length(OPEN);
		boolean plain = length > 0 || !expression.startsWith("?", at);
		boolean look = !plain && at + 1 < expression.length() && "=!<>".indexOf(expression.charAt(at + 1)) >= 0;
		if (!plain && !look || ++groups > MOST_GROUPS) {
			throw new Unknown();
		}
		String flags = expression.substring(at, at + length);
		boolean folds = flags.endsWith(":") && flags.contains("i") && !flags.contains("-i");
		at += look ? 2 : length;
		List<List<String>> found = ways();
		if (at == expression.length()) {
			throw new Unknown();
		}
		at++;
		return look || folds && !anyCase ? List.of() : found;
	}

	/** Skips a class, behind its bracket. */
	private void skipClass() throws Unknown {
		at += at < expression.length() && expression.charAt(at) == '^' ? 1 : 0;
		// a bracket that closes nothing yet is a character
		at += at < expression.length() && expression.charAt(at) == ']' ? 1 : 0;
		while (at < expression.length()) {
			char c = expression.charAt(at++);
			if (c == ']') {
				return;
			}
			if (c == '\\' && quoted()) {
				throw new Unknown();
			}
			at += c == '[' ? length(NAMED) : 0;
		}
		throw new Unknown();
	}

	/** Skips what a backslash escapes; true if that is more than the next character. */
	private boolean quoted() {
		return at == expression.length() || "Qc".indexOf(expression.charAt(at++)) >= 0;
	}
}
