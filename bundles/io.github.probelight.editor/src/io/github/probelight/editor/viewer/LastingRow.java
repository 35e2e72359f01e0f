package io.github.probelight.editor.viewer;

/**
 * A row of the log that a person was at, also while a filter hides it: what is shown in its place is not where the person
 * went, so once more is shown it is the row again, unless the person has moved meanwhile.
 */
final class LastingRow {
	private static final long NONE = -1;

	private long row = NONE;
	private long instead = NONE;

	/** Where the person is who is at this row of the file now. */
	long of(long now) {
		return now == instead ? row : now;
	}

	/** A row was to be shown, and this one is: the same, or the one in its place. */
	void isShown(long wanted, long shown) {
		row = wanted;
		instead = shown == wanted ? NONE : shown;
	}
}
