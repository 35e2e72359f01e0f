package io.github.probelight.workspace;

/** Told when an open log knows more than before. */
@FunctionalInterface
public interface OpenLogListener {
	/**
	 * The log's index, report or state has changed. Called on the reading thread, a few times a second at the most: do
	 * little here, and ask the log for its values when they are needed.
	 */
	void changed(OpenLog log);
}
