package io.github.probelight.workspace.filter;

import io.github.probelight.engine.text.ShownRows;

/**
 * The rows that a filter keeps, among which a person finds and goes from one to the next: those that are shown, and those
 * that are hidden in runs, which expand where something is found in them.
 *
 * @param shown
 *            the rows that are shown
 * @param runs
 *            the runs in which others are hidden
 */
public record SearchedRows(ShownRows shown, CollapsedRuns runs) {
	/** Whether a row of the file is one of them. */
	public boolean has(long fileRow) {
		return shown.shows(fileRow) || runs.hides(fileRow);
	}

	/** The file row behind the last one of them now. */
	public long end() {
		long many = shown.rows();
		return many == 0 ? 0 : Math.max(shown.fileRow(many - 1) + 1, runs.end());
	}
}
