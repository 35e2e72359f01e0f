package io.github.probelight.views.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.ProblemColumns;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.Messages;
import io.github.probelight.views.QueryRowsView;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.hosts.AddressWords;
import io.github.probelight.views.table.Column;

/**
 * What entries complain of in the log that a person works with, those that say the same as one. A click on one narrows
 * Hosts to the first hosts concerned.
 */
public final class ProblemsView extends QueryRowsView<ProblemGroup> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.problems";

	/** The first widths in characters: most levels have five letters, and the text is what a person reads. */
	private static final int LEVEL = 6;
	private static final int COUNT = 6;
	private static final int TEXT = 56;
	private static final Set<String> BEFORE_TEXT = Set.of("level", "count");

	/** The rows. */
	public static final ReportTable<ProblemGroup> TABLE = table();

	/** Made by the workbench. */
	public ProblemsView() {
		super(TABLE, Queries::problem, ProblemGroup::hosts);
	}

	private static ReportTable<ProblemGroup> table() {
		ReportTable<ProblemGroup> all = ReportTable.of(ProblemColumns.TABLE, new ReportTable.Words(
				Messages.Problems_filterExample, Messages.Problems_none, Messages.Problems_noun));
		List<Column<ProblemGroup>> columns = new ArrayList<>(all.columns().stream().map(ProblemsView::worded).toList());
		// the text is long: what stands behind it is out of sight in a narrow view
		columns.sort(Comparator.comparingInt(column -> BEFORE_TEXT.contains(column.id()) ? 0 : 1));
		return new ReportTable<>(List.copyOf(columns), all.sort(), all.rows(), all.identity(), all.line(), all.words());
	}

	private static Column<ProblemGroup> worded(Column<ProblemGroup> column) {
		return switch (column.id()) {
			case "level" -> column.withWidth(LEVEL);
			case "count" -> column.withWidth(COUNT);
			case "text" -> column.withWidth(TEXT).withTip(problem -> OneLine.of(problem.text()));
			case "hosts" -> column.withTip(problem -> OneLine.of(String.join(", ", problem.hosts())));
			case "everySeconds" -> column.shownAs(ProblemsView::every);
			default -> column;
		};
	}

	private static String every(ProblemGroup problem) {
		return problem.everySeconds() < 0
				? ""
				: NLS.bind(Messages.Problems_every, TimeText.duration(problem.everySeconds() * 1000));
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		new HostsLink<>(this, (report, problem) -> new HostsLink.Behind(AddressWords.of(report, problem.hosts()),
				OneLine.of(problem.text())));
	}
}
