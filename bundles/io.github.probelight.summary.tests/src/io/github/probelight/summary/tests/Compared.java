package io.github.probelight.summary.tests;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.compare.Comparison;

/** Reports that were compared. */
final class Compared {

	private Compared() {}

	static Comparison of(Report old, Report now) {
		return Comparison.of(old, Findings.of(old), now, Findings.of(now));
	}

	/** Compares two logs of one site, given as messages. */
	static Comparison ofMessages(String[] old, String[] now) {
		return of(ReadLogs.ofMessages(old).report(), ReadLogs.ofMessages(now).report());
	}
}
