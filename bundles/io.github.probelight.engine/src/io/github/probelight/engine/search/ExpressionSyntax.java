package io.github.probelight.engine.search;

import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions that people may search for. The engine knows none: a library has them, which finds them in time
 * that grows only with the text. What {@link RequiredText} reads out of an expression is right for the syntax of RE2.
 */
@FunctionalInterface
public interface ExpressionSyntax {

	/** Where nobody searches for expressions. */
	ExpressionSyntax NONE = (expression, caseSensitive) -> {
		throw new PatternSyntaxException("Expressions are not searched for", expression, -1);
	};

	/**
	 * Makes what finds an expression.
	 *
	 * @throws PatternSyntaxException if it is not a valid one; its description says to people what is wrong
	 */
	RowFinder finder(String expression, boolean caseSensitive);
}
