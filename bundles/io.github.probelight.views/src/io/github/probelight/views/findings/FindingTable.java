package io.github.probelight.views.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.SeverityColours;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.SetAside;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;

/**
 * The findings of a report as rows of a table, the worst first. Those that a person has dismissed are pale, or left out
 * as long as there are others.
 */
public final class FindingTable implements LogTable<Finding> {
	private static final String PALE = Palette.id("none");

	private final NotedFindings noted;
	private final ReportTable<Finding> all;

	/** Shows findings with what a person has decided about them. */
	public FindingTable(NotedFindings noted) {
		this.noted = noted;
		all = new ReportTable<>(List.of(
				pale(Column.of(FindingColumns.SEVERITY, 8)
						.sortedBy(SortKey.number(finding -> -finding.kind().severity().ordinal()))
						.withColour(finding -> SeverityColours.of(finding.kind().severity()))),
				pale(Column.of(FindingColumns.COUNT, 5)),
				pale(Column.of(FindingColumns.TITLE, 30)
						.withTip(finding -> TopicText.inShort(Kind.FINDING, finding.kind().code()))),
				pale(Column.of(TypedColumn.text("mark", Messages.Findings_mark, Messages.Findings_markMeaning,
						noted::words), 14).withTip(noted::words)),
				pale(Column.of(FindingColumns.ABOUT, 26)
						.withTip(finding -> OneLine.of(FindingColumns.ABOUT.shown(finding)))),
				pale(Column.of(FindingColumns.LINE, 9))), Sort.NONE,
				report -> FindingSection.worstFirst(Findings.of(report)).stream(), Finding::kind,
				FindingColumns.LINE::number,
				new ReportTable.Words(Messages.Findings_filterExample, Messages.Findings_none, Messages.Findings_noun));
	}

	private Column<Finding> pale(Column<Finding> column) {
		Function<Finding, String> colour = column.colour();
		return column.withColour(finding -> noted.isDismissed(finding) ? PALE : colour.apply(finding));
	}

	@Override
	public List<Column<Finding>> columns() {
		return all.columns();
	}

	@Override
	public Sort sort() {
		return all.sort();
	}

	@Override
	public String example() {
		return all.example();
	}

	@Override
	public Object identity(Finding row) {
		return all.identity(row);
	}

	@Override
	public Content<Finding> content(Report source) {
		return all.content(source);
	}

	@Override
	public Arrangement<Finding> arrange(List<Finding> rows, List<Column<Finding>> shown, Filter filter, Sort by,
			Cancellation cancellation) {
		Arrangement<Finding> some = Arrangement.of(rows, shown, filter, by, cancellation);
		int[] open = IntStream.range(0, some.size())
				.filter(i -> !noted.isDismissed(some.row(i)))
				.map(some::number)
				.toArray();
		return noted.isDismissedShown() || open.length == 0 ? some : Arrangement.some(rows, open, rows.size());
	}

	/** Those that are dismissed, where others are shown in their place. */
	@Override
	public SetAside setAside(Arrangement<Finding> rows) {
		if (rows.size() == 0 || noted.isDismissedShown()
				|| IntStream.range(0, rows.size()).mapToObj(rows::row).anyMatch(noted::isDismissed)) {
			return SetAside.NONE;
		}
		Arrangement<Finding> all = rows.all();
		int dismissed = (int) IntStream.range(0, all.size()).mapToObj(all::row).filter(noted::isDismissed).count();
		return dismissed == 0
				? SetAside.NONE
				: new SetAside(dismissed, NLS.bind(Messages.Findings_leftOut, NumberText.of(dismissed)));
	}

	@Override
	public long line(Finding row) {
		return all.line(row);
	}

	@Override
	public TypedTable<Finding> exported() {
		return all.exported();
	}

	@Override
	public TypedTable<Finding> forPrograms() {
		return exported().and(FindingColumns.TABLE.columns());
	}

	@Override
	public Optional<TypedTable<Finding>> nameless(TableFile.Format format) {
		return Optional.of(FindingColumns.TABLE);
	}

	@Override
	public int row(Report report, EntryFacts entry) {
		return all.row(report, entry);
	}

	@Override
	public String nothingFound() {
		return all.nothingFound();
	}
}
