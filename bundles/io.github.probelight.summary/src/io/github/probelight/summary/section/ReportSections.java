package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;

/** All that a report says to a person, in the order in which it is read. */
public final class ReportSections {

	private ReportSections() {}

	/**
	 * Makes the sections of a report, with times in GMT; what says nothing of it is left out.
	 *
	 * @param findings asked last: they take a while
	 */
	public static List<ReportSection> of(ReadLog log, Supplier<List<Finding>> findings) {
		return of(log, findings, Zone.GMT);
	}

	/** Makes them likewise, with times by the clocks of a zone. */
	public static List<ReportSection> of(ReadLog log, Supplier<List<Finding>> findings, Zone zone) {
		List<ReportSection> sections = new ArrayList<>();
		new HeadSection(log, zone).add(sections);
		PhaseSection.add(log, sections);
		ResultSection.add(log.report(), sections);
		TroubleSection.add(log, zone, sections);
		sections.add(FindingSection.of(log, findings.get()));
		return sections;
	}
}
