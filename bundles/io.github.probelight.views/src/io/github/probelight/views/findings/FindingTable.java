package io.github.probelight.views.findings;

import java.util.List;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportFindings;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.SeverityColours;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;

/** The findings of a report as rows of a table, the worst first. */
final class FindingTable {
	static final ReportTable<Finding> TABLE = new ReportTable<>(List.of(
			Column.of(FindingColumns.SEVERITY, 9)
					.sortedBy(SortKey.number(finding -> -finding.kind().severity().ordinal()))
					.withColour(finding -> SeverityColours.of(finding.kind().severity())),
			Column.of(FindingColumns.TITLE, 32).withTip(finding -> TopicText.of(Kind.FINDING, finding.kind().code())),
			Column.of(FindingColumns.COUNT, 7), Column.of(FindingColumns.ABOUT, 26),
			Column.of(FindingColumns.LINE, 9)),
			Sort.NONE, report -> FindingSection.worstFirst(ReportFindings.of(report)).stream(), Finding::kind,
			FindingColumns.LINE::number,
			new ReportTable.Words(Messages.Findings_filterExample, Messages.Findings_none, Messages.Findings_noun));

	private FindingTable() {}
}
