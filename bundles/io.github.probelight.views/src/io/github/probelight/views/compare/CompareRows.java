package io.github.probelight.views.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ComparedLogs;

/**
 * The changes that a person wants to see.
 *
 * @param logs
 *            what was compared
 * @param kinds
 *            the kinds that are shown; all if there is none
 */
record CompareRows(ComparedLogs logs, Set<ChangeKind> kinds) {

	/** Takes over the kinds. */
	CompareRows {
		kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
	}

	/** Each made when it is asked for. */
	List<Change> changes() {
		return kinds.isEmpty() ? logs.comparison().all() : logs.comparison().of(kinds);
	}
}
