package io.github.probelight.views.checks;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.CheckColumns;
import io.github.probelight.views.Messages;
import io.github.probelight.views.QueryRowsView;
import io.github.probelight.views.ReportTable;

/** Which vulnerability checks found what in the log that a person works with. */
public final class ChecksView extends QueryRowsView<CheckCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.checks";

	/** Made by the workbench. */
	public ChecksView() {
		super(ReportTable.of(CheckColumns.TABLE,
				new ReportTable.Words(Messages.Checks_filterExample, Messages.Checks_none, Messages.Checks_noun)),
				Queries::check,
				CheckCount::hosts);
	}
}
