package io.github.probelight.summary.query;

import java.util.Optional;
import java.util.regex.Matcher;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

import io.github.probelight.engine.search.TextQuery;

/**
 * Regular expressions that people write. They are of RE2/J, whose time grows only with the text: an expression of Java
 * can take for ever on a line that somebody made for it.
 */
final class Expressions {

	/** So often all repetitions together may repeat: each is written out in memory. */
	private static final long MOST_REPEATED = 10_000;
	private static final java.util.regex.Pattern REPETITION = java.util.regex.Pattern
			.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

	private Expressions() {}

	/** Makes an expression for which case does not count. */
	static Pattern of(String expression) {
		return of(expression, false);
	}

	/** Writes what is searched for as an expression for which case does not count but where it says so itself. */
	static String of(TextQuery search) {
		String expression = search.text();
		if (!search.regex()) {
			int last = expression.length() - 1;
			String quoted = Pattern.quote(expression);
			expression = search.wholeWord()
					? edge(expression.charAt(0)) + quoted + edge(expression.charAt(last))
					: quoted;
		}
		return search.caseSensitive() ? "(?-i:" + expression + ')' : expression;
	}

	/** Beside the first or last character of a match, a place where no character of a word stands. */
	private static String edge(char c) {
		boolean word = c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
		return word ? "\\b" : "\\B";
	}

	/** Makes an expression for which case counts or does not. */
	static Pattern of(String expression, boolean caseSensitive) {
		return Pattern.compile(expression, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE);
	}

	/** Returns what is wrong with an expression, as a sentence. */
	static Optional<String> problem(String expression) {
		if (repeated(expression) > MOST_REPEATED) {
			return Optional.of("This expression repeats more than " + MOST_REPEATED + " times.");
		}
		try {
			of(expression);
			return Optional.empty();
		} catch (PatternSyntaxException e) {
			return Optional.of("This is no expression: " + e.getDescription() + '.');
		}
	}

	/** Multiplies all counts, as if each repetition stood in the others. */
	private static long repeated(String expression) {
		Matcher repetition = REPETITION.matcher(expression);
		long all = 1;
		while (repetition.find() && all <= MOST_REPEATED) {
			String most = repetition.group(2) == null || repetition.group(2).isEmpty()
					? repetition.group(1)
					: repetition.group(2);
			all *= Math.max(1, Long.parseLong(most));
		}
		return all;
	}

	/** Returns where an expression that begins with a slash ends, behind its last slash; nothing if it is a word. */
	static Optional<Integer> end(String text, int from) {
		for (int i = from + 1; i < text.length(); i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.charAt(i) == '/') {
				boolean over = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))
						|| text.charAt(i + 1) == ')';
				return over && i > from + 1 ? Optional.of(i + 1) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** Takes the backslashes off slashes. */
	static String read(String quoted) {
		return pairs(quoted, false);
	}

	/** Puts backslashes before slashes. */
	static String quoted(String expression) {
		return pairs(expression, true);
	}

	/** A backslash and what stands behind it are one. */
	private static String pairs(String text, boolean quote) {
		StringBuilder made = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = c == '\\' && i + 1 < text.length();
			if (c == '/' && quote || pair && text.charAt(i + 1) == '/') {
				made.append(quote ? "\\/" : "/");
			} else {
				made.append(c).append(pair ? text.substring(i + 1, i + 2) : "");
			}
			i += pair ? 1 : 0;
		}
		return made.toString();
	}
}
