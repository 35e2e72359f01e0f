package io.github.probelight.views.problems;

import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.summary.table.ProblemColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;

/** What entries complain of in the log that a person works with, those that say the same as one. */
public final class ProblemsView extends LogView<ProblemGroup> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.problems";

	/** Made by the workbench. */
	public ProblemsView() {
		super(ReportTable.of(ProblemColumns.TABLE,
				new ReportTable.Words(Messages.Problems_filterExample, Messages.Problems_none,
						Messages.Problems_noun)));
	}
}
