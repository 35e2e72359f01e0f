package io.github.probelight.summary.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.figures.Shares;

/** What is said of an Nmap phase, column by column. */
final class PhaseColumns {

	/** What is exported. */
	static final TypedTable<Phase> TABLE = new TypedTable<>(
			List.of(TypedColumn.text("site", "Site", "Site that was scanned", Phase::site),
					TypedColumn.text("scan", "Scan", "Scan as in the name of its threads", Phase::scan),
					TypedColumn.time("start", "Start", "Time of its first line", Phase::start),
					TypedColumn.time("end", "End",
							"Time of the line that closed it, or of the scan's last entry before the next phase",
							Phase::end),
					new TypedColumn<>("seconds", "Took", "How long it ran", ColumnType.DURATION, PhaseColumns::took),
					new TypedColumn<>("complete", "Complete", "Whether a line closed it", ColumnType.BOOLEAN,
							Phase::complete),
					TypedColumn.text("ended", "Ended", "How it ended, as a scan does",
							phase -> Codes.of(phase.ended())),
					TypedColumn.knownNumber("batchSize", "Batch Size", "Most addresses of one of its processes",
							Phase::batchSize),
					TypedColumn.number("processes", "Processes", "Its Nmap processes",
							phase -> phase.processes().size()),
					TypedColumn.number("entries", "Entries", "Entries of the scan in it", Phase::entries),
					TypedColumn.number("results", "Results", "Results in it", Phase::results),
					new TypedColumn<>("resultsPerSecond", "Per Second", "Results per second", ColumnType.DECIMAL,
							PhaseColumns::rate),
					TypedColumn.line("line", "First Line", "Its first line", Phase::line)),
			report -> report.phases().stream());

	private PhaseColumns() {}

	private static @Nullable Object took(Phase phase) {
		boolean known = phase.start() != Report.NO_TIME && phase.end() >= phase.start();
		return known ? (Object) phase.duration() : null;
	}

	private static @Nullable Object rate(Phase phase) {
		return phase.duration() <= 0
				? null
				: (Object) Shares.rounded(Shares.perSecond(phase.results(), phase.duration()));
	}
}
