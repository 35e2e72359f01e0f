package io.github.probelight.engine.report;

import java.util.List;

/**
 * Something in a log that is worth a look.
 *
 * @param kind what it is
 * @param count how often; the kind says of what
 * @param subjects whom it is about
 * @param lines the evidence: for each that is counted the line with which it became true, rising, the first
 *        {@link Limits#CITED_LINES}
 */
public record Finding(FindingKind kind, long count, Subjects subjects, List<Long> lines) {

	/** Returns the first of the lines, or -1. */
	public long line() {
		return lines.isEmpty() ? -1 : lines.get(0);
	}
}
