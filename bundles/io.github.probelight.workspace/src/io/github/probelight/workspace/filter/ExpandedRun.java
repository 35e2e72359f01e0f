package io.github.probelight.workspace.filter;

/**
 * A run of like results of which somebody wants to see all. Under another filter other rows make a run: one that has a row
 * among the rows of this one, and is like them, is shown as well.
 *
 * @param first
 *            its first row in the file
 * @param last
 *            its last row when it was asked for; rows between may belong to others
 */
public record ExpandedRun(long first, long last) {
	/** Whether a row lies among its rows; what it holds may be another result. */
	boolean spans(long row) {
		return first <= row && row <= last;
	}

	/** Whether rows from one to another may be among its rows. */
	boolean meets(long from, long to) {
		return first <= to && from <= last;
	}
}
