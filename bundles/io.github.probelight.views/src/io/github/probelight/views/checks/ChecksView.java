package io.github.probelight.views.checks;

import java.util.Optional;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.CheckColumns;
import io.github.probelight.views.AskedRows;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.workspace.filter.Chip;

/** Which vulnerability checks found what in the log that a person works with. */
public final class ChecksView extends LogView<CheckCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.checks";

	private final AskedRows<CheckCount> asked = new AskedRows<>(this, Queries::check, CheckCount::hosts);

	/** Made by the workbench. */
	public ChecksView() {
		super(ReportTable.of(CheckColumns.TABLE,
				new ReportTable.Words(Messages.Checks_filterExample, Messages.Checks_none, Messages.Checks_noun)));
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
	protected Optional<Chip> lines(CheckCount row) {
		return Optional.of(Chip.only(Queries.check(row)));
	}
}
