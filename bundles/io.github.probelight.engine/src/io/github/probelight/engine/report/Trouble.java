package io.github.probelight.engine.report;

import java.util.List;

/**
 * What entries complain of.
 *
 * @param problems errors and warnings grouped by what they say, by first line, and behind them what else comes in a
 *            steady rhythm
 * @param others errors and warnings that say so many different things that they are in none of these groups
 * @param checks what checks say, by first line
 * @param logins logins by service, by first line
 * @param evidence where it is written
 */
public record Trouble(List<ProblemGroup> problems, long others, List<CheckCount> checks, List<LoginCount> logins,
		Evidence evidence) {

	/**
	 * How often something is said, and the first {@link Limits#CITED_LINES} lines of it.
	 *
	 * @param errors how many errors there are
	 * @param errorLines lines of errors
	 * @param failureLines lines that tell of an exception
	 * @param memoryLines those of them that tell of an OutOfMemoryError
	 * @param vulnerable how many checks say vulnerable
	 * @param vulnerableLines lines in which they do
	 * @param refusals logins that were refused
	 */
	public record Evidence(long errors, List<Long> errorLines, List<Long> failureLines, List<Long> memoryLines,
			long vulnerable, List<Long> vulnerableLines, Refusals refusals) {}

	/** Of a log without entries. */
	public static final Trouble EMPTY = new Trouble(List.of(), 0, List.of(), List.of(),
			new Evidence(0, List.of(), List.of(), List.of(), 0, List.of(), Refusals.NONE));
}
