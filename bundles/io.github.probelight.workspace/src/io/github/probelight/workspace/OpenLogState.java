package io.github.probelight.workspace;

/** How far the reading of an open log has come. */
public enum OpenLogState {
	/** A job is at work: index and report still grow. */
	READING,
	/** Everything up to the end of the file, as it was when it was reached, has been read. */
	COMPLETE,
	/** A person stopped the reading; what was read until then stays. */
	CANCELLED,
	/** The file could not be read to its end; {@link OpenLog#problem()} says why. What was read until then stays. */
	FAILED
}
