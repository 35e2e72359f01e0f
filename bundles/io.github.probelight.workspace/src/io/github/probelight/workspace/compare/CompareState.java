package io.github.probelight.workspace.compare;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.compare.ComparedLogs;

/**
 * How far a comparison is.
 *
 * @param step
 *            what is done
 * @param share
 *            how much of the reading is done, 0 to 1
 * @param logs
 *            what was compared; null before it is done
 * @param problem
 *            why it cannot be done, a sentence for people; or ""
 */
public record CompareState(Step step, double share, @Nullable ComparedLogs logs, String problem) {
	/** What is done. */
	public enum Step {
		/** The older log is being read, then the newer one. */
		READING,
		/** Both are read. */
		COMPARING,
		/** It is done. */
		DONE,
		/** A person stopped it. */
		STOPPED,
		/** A log cannot be read. */
		FAILED
	}

	/** Nothing is done yet. */
	public static final CompareState BEGIN = new CompareState(Step.READING, 0, null, "");
}
