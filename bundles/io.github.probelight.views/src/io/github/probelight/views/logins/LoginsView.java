package io.github.probelight.views.logins;

import java.util.Optional;

import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.LoginColumns;
import io.github.probelight.views.AskedRows;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.workspace.filter.Chip;

/** Where logins were tried and refused in the log that a person works with, by service. */
public final class LoginsView extends LogView<LoginCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.logins";

	private final AskedRows<LoginCount> asked = new AskedRows<>(this, Queries::logins, LoginCount::hosts);

	/** Made by the workbench. */
	public LoginsView() {
		super(ReportTable.of(LoginColumns.TABLE,
				new ReportTable.Words(Messages.Logins_filterExample, Messages.Logins_none, Messages.Logins_noun)));
	}

	@Override
	protected int rowOfLine(Report report, long line) {
		return asked.ofLine(line);
	}

	@Override
	protected int rowOfHost(EntryFacts entry) {
		return asked.ofHost(entry);
	}

	@Override
	protected Optional<Chip> lines(LoginCount row) {
		return Optional.of(Chip.only(Queries.logins(row)));
	}
}
