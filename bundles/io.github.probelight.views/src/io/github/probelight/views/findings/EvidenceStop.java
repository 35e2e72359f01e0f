package io.github.probelight.views.findings;

import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.report.Finding;

/**
 * A place on the walk over the evidence of findings.
 *
 * @param finding
 *            the number of the finding among those shown
 * @param line
 *            the number of one of its lines, or -1 for before the first
 */
record EvidenceStop(int finding, int line) {
	/** The next line, of this finding or of the next one that has any; empty behind the last. */
	Optional<EvidenceStop> next(List<Finding> shown) {
		for (int i = finding; i >= 0 && i < shown.size(); i++) {
			int next = i == finding ? line + 1 : 0;
			if (next < shown.get(i).lines().size()) {
				return Optional.of(new EvidenceStop(i, next));
			}
		}
		return Optional.empty();
	}

	/** The line before, of this finding or of the one before that has any; empty before the first. */
	Optional<EvidenceStop> previous(List<Finding> shown) {
		for (int i = Math.min(finding, shown.size() - 1); i >= 0; i--) {
			int before = i == finding ? line - 1 : shown.get(i).lines().size() - 1;
			if (before >= 0) {
				return Optional.of(new EvidenceStop(i, before));
			}
		}
		return Optional.empty();
	}
}
