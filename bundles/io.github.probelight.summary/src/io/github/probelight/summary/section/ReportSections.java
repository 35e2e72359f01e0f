package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.ReadLog;

/** All that a report says to a person, in the order in which it is read. */
public final class ReportSections {

	private ReportSections() {}

	/**
	 * Makes the sections of a report; what says nothing of it is left out.
	 *
	 * @param findings asked last: they take a while
	 */
	public static List<ReportSection> of(ReadLog log, Supplier<List<Finding>> findings) {
		List<ReportSection> sections = new ArrayList<>();
		HeadSection.add(log, sections);
		PhaseSection.add(log, sections);
		ResultSection.add(log.report(), sections);
		TroubleSection.add(log, sections);
		sections.add(FindingSection.of(log, findings.get()));
		return sections;
	}
}
