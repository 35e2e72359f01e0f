package io.github.probelight.summary.overview;

import java.util.List;
import java.util.StringJoiner;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.Funnel;

/** What became of a scan, in one line for lists of logs. */
public final class ScanResultText {

	private ScanResultText() {}

	/** Such as {@code completed, 15 of 26 hosts alive, 8 findings}; what the log does not tell of is left out. */
	public static String of(Report report, List<Finding> findings) {
		StringJoiner text = new StringJoiner(", ");
		List<Ending> endings = Ending.of(report);
		if (!endings.isEmpty()) {
			text.add(Codes.of(endings.getLast().how()));
		} else if (report.phases().stream().anyMatch(phase -> !phase.complete())) {
			text.add("not finished");
		}
		Funnel funnel = Funnel.of(report);
		if (funnel.hosts() > 0) {
			text.add(NumberText.of(funnel.alive()) + " of " + NumberText.count(funnel.hosts(), "host") + " alive");
		}
		text.add(findings.isEmpty() ? "no finding" : NumberText.count(findings.size(), "finding"));
		return text.toString();
	}
}
