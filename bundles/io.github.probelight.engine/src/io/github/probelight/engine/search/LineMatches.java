package io.github.probelight.engine.search;

import java.util.concurrent.CancellationException;
import java.util.regex.PatternSyntaxException;

/**
 * The matches of a query in single lines, such as those on a screen, found in no more time than there is while a line is
 * drawn: an expression that tries too many ways to match in one line has no matches from then on. Used by one thread.
 */
public final class LineMatches {

	private static final long NANOS_A_LINE = 3_000_000;

	/** Takes the matches of a line from left to right. */
	public interface Taker {
		/** Takes a match: its first character and the one behind it. */
		void take(int from, int to);
	}

	private final RowMatcher matcher;
	private long late;
	private boolean slow;

	/**
	 * Creates the matches of a query, which may be an expression of this syntax.
	 *
	 * @throws PatternSyntaxException if it is an invalid regular expression
	 */
	public LineMatches(TextQuery query, ExpressionSyntax syntax) {
		matcher = new RowMatcher(query, syntax, () -> System.nanoTime() > late);
	}

	/** Finds all matches in a line; a match begins at the earliest behind the one before it. */
	public void each(String line, Taker taker) {
		late = System.nanoTime() + NANOS_A_LINE;
		try {
			for (int from = 0; !slow && matcher.find(line, from); from = matcher.end()) {
				taker.take(matcher.start(), matcher.end());
			}
		} catch (CancellationException e) {
			slow = true;
		}
	}
}
