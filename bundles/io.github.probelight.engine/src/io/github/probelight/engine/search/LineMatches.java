package io.github.probelight.engine.search;

import java.util.regex.PatternSyntaxException;

/**
 * The matches of a query in single lines, such as those on a screen. It is used while a line is drawn, so its expressions
 * are to be of a syntax that takes time in proportion to the line. Used by one thread.
 */
public final class LineMatches {

	/** Takes the matches of a line from left to right. */
	public interface Taker {
		/** Takes a match: its first character and the one behind it. */
		void take(int from, int to);
	}

	private final RowMatcher matcher;

	/**
	 * Creates the matches of a query, which may be an expression of this syntax.
	 *
	 * @throws PatternSyntaxException if it is an invalid regular expression
	 */
	public LineMatches(TextQuery query, ExpressionSyntax syntax) {
		matcher = new RowMatcher(query, syntax, () -> false);
	}

	/** Finds all matches in a line; a match begins at the earliest behind the one before it. */
	public void each(String line, Taker taker) {
		for (int from = 0; matcher.find(line, from); from = matcher.end()) {
			taker.take(matcher.start(), matcher.end());
		}
	}

	/** Finds the first match in a line that begins at a character or behind it, if there is one. */
	public void first(String line, int from, Taker taker) {
		if (matcher.find(line, from)) {
			taker.take(matcher.start(), matcher.end());
		}
	}
}
