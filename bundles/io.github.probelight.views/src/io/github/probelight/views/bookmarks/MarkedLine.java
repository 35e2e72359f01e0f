package io.github.probelight.views.bookmarks;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.bookmark.Bookmark;

/**
 * A line that a person has marked, in one of the logs that are open.
 *
 * @param log
 *            the log
 * @param mark
 *            its bookmark
 */
public record MarkedLine(OpenLog log, Bookmark mark) {
	/** The line of the file, 0-based. */
	public long line() {
		return mark.line();
	}
}
