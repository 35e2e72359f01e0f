package io.github.probelight.workspace;

import java.lang.ref.WeakReference;
import java.util.List;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;

/** The findings of the report that was last asked for: several views want them, and they look at each host. */
public final class ReportFindings {
	private static WeakReference<Report> last = new WeakReference<>(Report.EMPTY);
	private static List<Finding> found = List.of();

	private ReportFindings() {}

	/** The findings of a report; to be called in the background. */
	public static synchronized List<Finding> of(Report report) {
		if (last.get() != report) {
			found = Findings.of(report);
			last = new WeakReference<>(report);
		}
		return found;
	}
}
