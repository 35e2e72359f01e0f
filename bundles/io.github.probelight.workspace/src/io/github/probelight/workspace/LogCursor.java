package io.github.probelight.workspace;

/**
 * Where a person is in an open log. An editor of a log adapts to this, so that views can follow it and lead it without
 * knowing it. Lines are 0-based lines of the file. To be used on the UI thread.
 */
public interface LogCursor {
	/** The line that holds the caret. */
	long line();

	/** Whether that line only stands in the place of one that a filter hides, at which the person was or was led to. */
	default boolean standsIn() {
		return false;
	}

	/** Puts the caret on a line and scrolls it into view; a line not indexed yet is reached as soon as it is. */
	void reveal(long line);
}
