package io.github.probelight.views;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.summary.NumberText;
import io.github.probelight.workspace.Scope;

/** What a view says of the entries that its numbers are about. */
final class ScopeWords {
	private ScopeWords() {}

	/** The name of the log; where only some entries count, which, and how many rows there would be of all. */
	static String status(Scope scope, int wholeRows) {
		if (scope.narrowing().isNone()) {
			return scope.name();
		}
		String only = scope.narrowing().text();
		if (scope.isOld()) {
			return NLS.bind(Messages.View_narrowing, scope.log().name(), only);
		}
		return wholeRows < 0
				? NLS.bind(Messages.View_narrowed, scope.log().name(), only)
				: NLS.bind(Messages.View_narrowedOf,
						new Object[]{scope.log().name(), only, NumberText.of(wholeRows)});
	}

	/** Said where there is nothing to show; {@code sentence} is that of a whole log. */
	static String nothing(Scope scope, String sentence) {
		return scope.narrowing().isNone()
				? NLS.bind(sentence, scope.name())
				: NLS.bind(Messages.View_narrowedNone, scope.log().name(), scope.narrowing().text());
	}
}
