package io.github.probelight.summary.query;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import io.github.probelight.engine.search.ExpressionSyntax;
import io.github.probelight.engine.search.RowFinder;

/** The expressions of a query as those of a search: RE2/J finds them in time that grows only with the text. */
public final class LinearExpressions implements ExpressionSyntax {

	/** The expressions; any thread may use them. */
	public static final ExpressionSyntax STANDARD = new LinearExpressions();

	private static final class Finder implements RowFinder {

		private final Matcher matcher;

		Finder(Pattern pattern) {
			matcher = pattern.matcher("");
		}

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

	private LinearExpressions() {}

	@Override
	public RowFinder finder(String expression, boolean caseSensitive) {
		Optional<String> problem = Expressions.problem(expression);
		if (problem.isPresent()) {
			throw new PatternSyntaxException(problem.get(), expression, -1);
		}
		return new Finder(Expressions.of(expression, caseSensitive));
	}
}
