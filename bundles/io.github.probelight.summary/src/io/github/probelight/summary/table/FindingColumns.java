package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.SubjectNames;

/** What is said of a finding, column by column. */
public final class FindingColumns {

	/** Shown, not exported: programs take the code. */
	public static final TypedColumn<Finding> TITLE = TypedColumn.text("title", "Finding", "What it is",
			FindingColumns::title);
	/** Shown, not exported: programs take hosts, subnets and ports apart. */
	public static final TypedColumn<Finding> ABOUT = TypedColumn.list("about", "About",
			"The first hosts, subnets or targets concerned",
			finding -> SubjectNames.of(finding.subjects()));

	public static final TypedColumn<Finding> KIND = TypedColumn.text("kind", "Finding", "What it is, as a code",
			finding -> finding.kind().code());
	public static final TypedColumn<Finding> SEVERITY = TypedColumn.text("severity", "Severity", "How bad it may be",
			finding -> Codes.of(finding.kind().severity()));
	public static final TypedColumn<Finding> COUNT = TypedColumn.number("count", "Count",
			"How often; the finding says of what", Finding::count);
	public static final TypedColumn<Finding> LINE = TypedColumn.line("line", "First Line",
			"The first line that proves it", Finding::line);

	/** What is exported. */
	public static final TypedTable<Finding> TABLE = new TypedTable<>(List.of(KIND, SEVERITY, COUNT,
			TypedColumn.list("hosts", "Hosts", "The first hosts or targets concerned",
					finding -> names(finding.subjects().hosts())),
			TypedColumn.number("moreHosts", "More Hosts", "How many more hosts or targets are concerned",
					finding -> finding.subjects().moreHosts()),
			TypedColumn.number("apart", "Apart",
					"Hosts that look alike and of which an open port says that they are real",
					finding -> finding.subjects().apart()),
			TypedColumn.list("subnets", "Subnets", "The first subnets concerned",
					finding -> names(finding.subjects().subnets())),
			TypedColumn.list("ports", "Ports", "The ports concerned", finding -> finding.subjects().ports()), LINE,
			new TypedColumn<>("lines", "Lines", "The first lines that prove it", ColumnType.LIST,
					finding -> finding.lines().stream().map(line -> line + 1).toList())),
			report -> Findings.of(report).stream());

	private FindingColumns() {}

	private static List<String> names(List<Subject> subjects) {
		return subjects.stream().map(Subject::name).toList();
	}

	private static String title(Finding finding) {
		String code = finding.kind().code();
		return Knowledge.standard().find(Kind.FINDING, code).map(Topic::name).orElse(code);
	}
}
