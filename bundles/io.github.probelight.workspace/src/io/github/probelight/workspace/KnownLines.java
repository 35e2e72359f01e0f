package io.github.probelight.workspace;

import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.report.Report;

/**
 * What is known of the first lines of a log.
 *
 * @param report
 *            what they say
 * @param blocks
 *            what their blocks say; the last line may be in none
 */
record KnownLines(Report report, LineBlocks blocks) {
	static final KnownLines NONE = new KnownLines(Report.EMPTY, LineBlocks.NONE);
}
