package io.github.probelight.engine.report;

import java.util.List;

/**
 * What entries complain of.
 *
 * @param problems errors and warnings grouped by what they say, by first line, and behind them what else comes in a
 *            steady rhythm
 * @param others errors and warnings that say so many different things that they are in none of these groups
 * @param errors how many errors there are
 * @param errorLines the first lines of errors, at most {@link Limits#CITED_LINES}
 * @param failureLines the first lines that tell of an exception
 * @param memoryLines the first of them that tell of an OutOfMemoryError
 */
public record Trouble(List<ProblemGroup> problems, long others, long errors, List<Long> errorLines,
		List<Long> failureLines, List<Long> memoryLines) {

	/** Of a log without entries. */
	public static final Trouble EMPTY = new Trouble(List.of(), 0, 0, List.of(), List.of(), List.of());
}
