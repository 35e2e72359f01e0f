package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.Codes;

/** What is said of a finding, column by column. */
final class FindingColumns {

	static final TypedTable<Finding> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("kind", "Finding", "What it is, as a code", finding -> finding.kind().code()),
			TypedColumn.text("severity", "Severity", "How bad it may be",
					finding -> Codes.of(finding.kind().severity())),
			TypedColumn.number("count", "Count", "How often; the finding says of what", Finding::count),
			TypedColumn.list("hosts", "Hosts", "The first hosts, subnets or targets concerned", Finding::hosts),
			TypedColumn.line("line", "First Line", "The first of the lines concerned", Finding::line)),
			report -> Findings.of(report).stream());

	private FindingColumns() {}
}
