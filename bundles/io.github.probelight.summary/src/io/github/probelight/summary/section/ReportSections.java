package io.github.probelight.summary.section;

import java.util.List;
import java.util.Map;
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
		return parts(log, findings, zone, false).values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Makes the sections of each part that there is something to say of, in the order in which they are read.
	 *
	 * @param whole whether they say all that is known, however long that is
	 */
	public static Map<ReportPart, List<ReportSection>> parts(ReadLog log, Supplier<List<Finding>> findings, Zone zone,
			boolean whole) {
		Parts parts = new Parts(log.joined(), whole);
		new HeadSection(log, zone).add(parts);
		PhaseSection.add(log, parts);
		ResultSection.add(log.report(), parts);
		new TroubleSection(log, zone).add(parts);
		ProblemSection.add(log, parts);
		parts.of(ReportPart.FINDINGS).add(FindingSection.of(log, findings.get()));
		return parts.sections();
	}

	/** Makes the sections of those parts that can be said in fewer lines. */
	public static Map<ReportPart, List<ReportSection>> brief(ReadLog log, Supplier<List<Finding>> findings) {
		Parts parts = new Parts(false, false);
		ResultSection.briefly(log.report(), parts);
		PhaseSection.slowest(log, parts.of(ReportPart.TASKS));
		parts.of(ReportPart.FINDINGS).add(FindingSection.brief(log, findings.get()));
		return parts.sections();
	}
}
