package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.findings.FindingTable;
import io.github.probelight.views.findings.NotedFindings;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;
import io.github.probelight.workspace.FindingNotes;

/** What a person has decided about findings, and what the table makes of it. */
class NotedFindingsTest {
	@TempDir
	private Path folder = Path.of("");
	private NotedFindings noted = new NotedFindings(new FindingNotes(folder));
	private FindingTable table = new FindingTable(noted);
	private final Report report = Reports.ofSample("small-scan.log");
	private List<Finding> findings = List.of();

	@BeforeEach
	void open() {
		noted = new NotedFindings(new FindingNotes(folder));
		table = new FindingTable(noted);
		noted.open("a");
		findings = table.content(report).rows();
	}

	private List<Finding> shown(String filter) {
		Arrangement<Finding> rows = table.arrange(findings, table.columns(), Filter.of(filter), Sort.NONE,
				Cancellation.NEVER);
		assertThat(rows.total()).isEqualTo(findings.size());
		return IntStream.range(0, rows.size()).mapToObj(rows::row).toList();
	}

	private String mark(Finding finding) {
		return Reports.column(table, "mark").cell(finding);
	}

	@Test
	void dismissedOnesAreLeftOutOrPale() {
		Finding first = findings.get(0);
		noted.mark(List.of(first), true);
		assertThat(shown("")).hasSize(findings.size() - 1).doesNotContain(first);
		noted.showDismissed(true);
		assertThat(shown("")).isEqualTo(findings);
		assertThat(shown("dismissed")).containsExactly(first);
		assertThat(mark(first)).isEqualTo("dismissed");
		assertThat(table.columns()).allSatisfy(
				column -> assertThat(column.colour().apply(first)).isEqualTo("io.github.probelight.ui.none"));
		assertThat(Reports.column(table, "severity").colour().apply(findings.get(1)))
				.isEqualTo("io.github.probelight.ui.level_warn");
		noted.mark(List.of(first), true);
		assertThat(mark(first)).as("taken back").isEmpty();
	}

	@Test
	void allOfThemAreShownWhereAllAreDismissed() {
		noted.mark(findings, true);
		assertThat(shown("")).isEqualTo(findings);
	}

	@Test
	void whatIsCountedMoreOftenSinceIsNews() {
		Finding first = findings.get(0);
		noted.mark(List.of(first), true);
		Finding more = new Finding(first.kind(), first.count() + 3, first.subjects(), first.lines());
		assertThat(noted.isDismissed(more)).isFalse();
		assertThat(mark(more)).isEqualTo("dismissed, 3 more since");
		Finding fewer = new Finding(first.kind(), 1, first.subjects(), first.lines());
		assertThat(noted.isDismissed(fewer)).as("of a part of the log").isTrue();
	}

	@Test
	void notesAreKeptForTheLog() {
		Finding first = findings.get(0);
		noted.note(first, " known\nproxy ");
		assertThat(mark(first)).isEqualTo("seen: known\u240aproxy");
		noted.mark(List.of(first), true);
		assertThat(mark(first)).as("the text stays").isEqualTo("dismissed: known\u240aproxy");
		NotedFindings later = new NotedFindings(new FindingNotes(folder));
		assertThat(later.words(first)).isEmpty();
		assertThat(later.open("a")).isTrue();
		assertThat(later.isDismissed(first)).isTrue();
		assertThat(later.open("a")).as("it is open").isFalse();
		assertThat(later.open("b")).isTrue();
		assertThat(later.isDismissed(first)).as("of another log").isFalse();
	}

	@Test
	void whatWasDecidedElsewhereIsTakenOver() {
		Finding first = findings.get(0);
		NotedFindings other = new NotedFindings(new FindingNotes(folder));
		assertThat(other.refresh()).as("of no log").isFalse();
		other.open("a");
		noted.mark(List.of(first), true);
		assertThat(other.isDismissed(first)).isFalse();
		assertThat(other.refresh()).isTrue();
		assertThat(other.isDismissed(first)).isTrue();
		assertThat(other.refresh()).as("nothing new").isFalse();
		assertThat(noted.refresh()).as("its own").isFalse();
		assertThat(other.undo()).isTrue();
		assertThat(noted.refresh()).isTrue();
		assertThat(noted.isDismissed(first)).isFalse();
	}

	@Test
	void changesAreTakenBackOneByOne() {
		Finding first = findings.get(0);
		noted.mark(findings.subList(0, 2), false);
		noted.mark(List.of(first), true);
		noted.note(first, "x");
		assertThat(noted.undo()).isTrue();
		assertThat(mark(first)).isEqualTo("dismissed");
		assertThat(noted.undo()).isTrue();
		assertThat(mark(first)).isEqualTo("seen");
		assertThat(noted.undo()).isTrue();
		assertThat(mark(first)).isEmpty();
		assertThat(noted.undo()).isFalse();
		NotedFindings later = new NotedFindings(new FindingNotes(folder));
		later.open("a");
		assertThat(later.words(first)).as("what was taken back is not kept").isEmpty();
	}
}
