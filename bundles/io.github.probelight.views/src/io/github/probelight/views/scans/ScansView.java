package io.github.probelight.views.scans;

import java.util.Optional;

import io.github.probelight.engine.report.Scan;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.table.ScanColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.workspace.filter.Chip;

/** The scans of the log that a person works with, and how each ended. */
public final class ScansView extends LogView<Scan> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.scans";

	/** The rows. */
	public static final ReportTable<Scan> TABLE = ReportTable.of(ScanColumns.TABLE,
			new ReportTable.Words(Messages.Scans_filterExample, Messages.Scans_none, Messages.Scans_noun));

	/** Made by the workbench. */
	public ScansView() {
		super(TABLE);
	}

	@Override
	protected Optional<Chip> lines(Scan row) {
		return Optional.of(Chip.only(Queries.scan(row)));
	}
}
