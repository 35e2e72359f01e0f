package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.List;

import io.github.probelight.engine.report.Finding;

/** A report as a page for a person, at most 100 characters wide. */
final class ReportText {

	private ReportText() {}

	static void write(ReadLog log, Ahead<List<Finding>> findings, PrintWriter out) {
		Page page = new Page(out);
		HeadSection.write(log, page);
		PhaseSection.write(log, page);
		ResultSection.write(log.report(), page);
		TroubleSection.write(log, page);
		FindingSection.write(log, findings.get(), page);
		page.blank();
	}
}
