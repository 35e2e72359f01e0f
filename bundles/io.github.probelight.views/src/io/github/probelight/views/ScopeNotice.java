package io.github.probelight.views;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.summary.NumberText;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.Notice;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.Scope;

/** What a table says of the log that its rows are taken from, and of the entries that count. */
record ScopeNotice(Scope scope, WholeRows rows) {
	/** The command that has all entries count again. */
	private static final String WHOLE_LOG = "io.github.probelight.ui.whole";

	/**
	 * Says it; what may be worth reading again leads to that.
	 *
	 * @param nothingFound
	 *            said of a whole log without rows
	 */
	Notice of(OpenLogState state, String nothingFound) {
		String only = narrowed();
		Notice said = only.isEmpty()
				? ofLog(state, nothing(nothingFound))
				: ofLog(state, scope.isOld() ? only : NLS.bind(Messages.View_narrowedNone, scope.narrowing().text()))
						.beginning(only)
						.offering(new NextStep(Messages.View_whole, WHOLE_LOG));
		return LogNotice.callsForReload(scope.log())
				? said.offering(NoLogNotice.READ_AGAIN)
				: scope.whole().extent().entries() == 0 && state == OpenLogState.COMPLETE
						? said.offering(NoLogNotice.OPEN)
						: said;
	}

	private Notice ofLog(OpenLogState state, String nothing) {
		String name = scope.log().name();
		return switch (state) {
			case READING -> new Notice(reading(name, scope.whole().extent().lines()),
					NLS.bind(Messages.View_reading, name), (int) (100 * scope.log().progress()));
			case COMPLETE, CANCELLED, FAILED -> new Notice(name, nothing, -1).beginning(PartOfLog.words(state));
		};
	}

	private String nothing(String nothingFound) {
		String known = LogNotice.of(scope.log());
		return known.isEmpty() ? NLS.bind(nothingFound, scope.log().name()) : known;
	}

	/** How far the reading is, the workbench shows for its job. */
	private static String reading(String name, long lines) {
		return lines == 0
				? NLS.bind(Messages.View_reading, name)
				: NLS.bind(Messages.View_readingStatus, name, NumberText.of(lines));
	}

	/** Which entries count and how many rows there would be of all; "" where all count. */
	private String narrowed() {
		if (scope.narrowing().isNone()) {
			return "";
		}
		String only = scope.narrowing().text();
		if (scope.isOld()) {
			return NLS.bind(Messages.View_narrowing, only);
		}
		long all = rows.of(scope);
		return all == WholeRows.UNKNOWN
				? NLS.bind(Messages.View_narrowed, only)
				: NLS.bind(Messages.View_narrowedOf, only, NumberText.of(all));
	}
}
