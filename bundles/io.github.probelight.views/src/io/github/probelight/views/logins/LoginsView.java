package io.github.probelight.views.logins;

import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.LoginColumns;
import io.github.probelight.views.Messages;
import io.github.probelight.views.QueryRowsView;
import io.github.probelight.views.ReportTable;

/** Where logins were tried and refused in the log that a person works with, by service. */
public final class LoginsView extends QueryRowsView<LoginCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.logins";

	/** Made by the workbench. */
	public LoginsView() {
		super(ReportTable.of(LoginColumns.TABLE,
				new ReportTable.Words(Messages.Logins_filterExample, Messages.Logins_none, Messages.Logins_noun)),
				Queries::logins,
				LoginCount::hosts);
	}
}
