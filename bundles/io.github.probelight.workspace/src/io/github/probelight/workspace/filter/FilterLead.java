package io.github.probelight.workspace.filter;

/** An editor of a log, as seen by those who lead to lines of it: an editor adapts to it. */
public interface FilterLead {
	/** Shows only the lines of a condition, in the place of what was led to before. */
	void only(Chip chip);
}
