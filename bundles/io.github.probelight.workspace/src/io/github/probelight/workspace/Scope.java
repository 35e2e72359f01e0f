package io.github.probelight.workspace;

import io.github.probelight.engine.report.Report;

/**
 * What numbers are about. Whoever shows a number asks the scope for it, never the log, so that the same table can show
 * less than a whole log as soon as there are such scopes. All values are snapshots that any thread may ask for.
 */
public sealed interface Scope {
	/** The log that the numbers are taken from. */
	OpenLog log();

	/** What the numbers are about, for people. */
	String name();

	/** What is known of it so far; the same object as long as nothing is new. */
	Report report();

	/**
	 * All lines of one log.
	 *
	 * @param log
	 *            that log
	 */
	record Whole(OpenLog log) implements Scope {
		@Override
		public String name() {
			return log.name();
		}

		@Override
		public Report report() {
			return log.report();
		}
	}
}
