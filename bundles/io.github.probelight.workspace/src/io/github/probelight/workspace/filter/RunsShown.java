package io.github.probelight.workspace.filter;

/** How a filter shows long runs of like results. */
public enum RunsShown {
	/** Line by line, as nobody has asked for anything else. */
	FULL,
	/** Line by line, as it is switched off that they are collapsed. */
	SWITCHED_OFF,
	/** Each as one row. */
	COLLAPSED
}
