package io.github.probelight.engine.tests.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.search.ExpressionSyntax;
import io.github.probelight.engine.search.RowFinder;

/** Expressions of Java, for what of them is written as in RE2: the engine has none of its own. */
record JavaExpressions(Matcher matcher) implements RowFinder {

	static final ExpressionSyntax SYNTAX = (expression, caseSensitive) -> new JavaExpressions(Pattern
			.compile(expression, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(""));

	@Override
	public void reset(CharSequence row) {
		matcher.reset(row);
	}

	@Override
	public boolean find(int from) {
		return matcher.find(from);
	}

	@Override
	public boolean findNext() {
		return matcher.find();
	}

	@Override
	public int start() {
		return matcher.start();
	}

	@Override
	public int end() {
		return matcher.end();
	}
}
