package io.github.probelight.engine.search;

import java.util.concurrent.CancellationException;

/** What a search tells and asks while it runs. */
public interface SearchMonitor {

	/** A monitor that never cancels and hears nothing. */
	SearchMonitor NONE = new SearchMonitor() {
		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// nobody listens
		}
	};

	/**
	 * Tells whether to stop: the search then ends with a {@link CancellationException}. Called from all threads that
	 * search, also at the same time.
	 */
	boolean cancelled();

	/** Hears how many rows are searched, and of how many. Called from the threads that search, never from two at once. */
	void progress(long rowsDone, long rowsTotal);
}
