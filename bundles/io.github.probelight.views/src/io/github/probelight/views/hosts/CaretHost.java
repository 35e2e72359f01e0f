package io.github.probelight.views.hosts;

import java.util.Optional;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.workspace.OpenLog;

/** Finds the host that a line of a log is about. */
final class CaretHost {
	/** Heads of lines longer than this are not looked at. */
	private static final int LONGEST_HEAD = 2000;
	/** A line further than this from the begin of its entry belongs to no host. */
	private static final int MOST_CONTINUATIONS = 200;

	private CaretHost() {}

	/** The number of the host in the report; -1 if the line is about none that the report knows. */
	static int of(OpenLog log, long line, Report report) {
		for (long at = line; at >= 0 && at >= line - MOST_CONTINUATIONS; at--) {
			Optional<EntryFacts> entry = EntryScanner.read(log.text().line(at, LONGEST_HEAD));
			if (entry.isPresent()) {
				return entry.get().host().isEmpty()
						? -1
						: report.targets().hostIndex(entry.get().site(), entry.get().host());
			}
		}
		return -1;
	}
}
