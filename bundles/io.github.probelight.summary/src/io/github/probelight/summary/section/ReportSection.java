package io.github.probelight.summary.section;

import java.util.List;

/**
 * A part of what a report says.
 *
 * @param title what it is about; a plain one may stand beside the heads of the first grid
 * @param blocks what it says
 */
public record ReportSection(Sentence title, List<Block> blocks) {

	/** A section that says no more than its title. */
	static ReportSection of(Object... title) {
		return new ReportSection(Sentence.of(title), List.of());
	}
}
