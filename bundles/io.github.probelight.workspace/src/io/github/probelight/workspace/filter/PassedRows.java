package io.github.probelight.workspace.filter;

import io.github.probelight.engine.text.KeptRows;

/**
 * What a filter has let through so far.
 *
 * @param rows
 *            the rows that are shown
 * @param runs
 *            the long runs of like results among them, if they are collapsed
 * @param kept
 *            the rows that all conditions keep; the others are shown because they lie near one of these
 */
record PassedRows(KeptRows rows, CollapsedRuns runs, KeptRows kept) {
	/** Nothing yet. */
	static PassedRows none(LogSource source) {
		return new PassedRows(new KeptRows(source.index(), source.text()),
				new CollapsedRuns(source.index(), source.text()), new KeptRows(source.index(), source.text()));
	}

	/** Has other threads see what was added. */
	void publish() {
		rows.publish();
		runs.publish();
		kept.publish();
	}
}
