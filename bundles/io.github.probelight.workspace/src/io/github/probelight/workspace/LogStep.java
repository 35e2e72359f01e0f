package io.github.probelight.workspace;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.EntrySearch;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;

/**
 * A step from a line of a log to the nearest one of a kind, behind it or before it. Not to be taken on the UI thread.
 *
 * @param goal
 *            what is at the line wanted
 * @param forward
 *            whether it lies behind
 * @param host
 *            an address or a name, of {@link Goal#HOST}; else ""
 */
public record LogStep(Goal goal, boolean forward, String host) {

	/** What a person goes to. */
	public enum Goal {
		/** A line that proves a finding which nobody has dismissed, one of the first of each. */
		FINDING,
		/** An entry whose level says that something failed or did not go as planned. */
		PROBLEM,
		/** The begin of a phase, a process or a task. */
		TASK,
		/** A line that names a host. */
		HOST
	}

	/** A step to a goal that needs no host. */
	public LogStep(Goal goal, boolean forward) {
		this(goal, forward, "");
	}

	/**
	 * Where it leads, as far as the log is read.
	 *
	 * @param line
	 *            where it begins, 0-based
	 * @param shown
	 *            whether a row of the log is shown: another is not a goal
	 * @param cancelled
	 *            whether to stop
	 * @throws IOException
	 *             if the log cannot be read
	 * @throws CancellationException
	 *             if it was stopped
	 */
	public OptionalLong from(OpenLog log, long line, LongPredicate shown, BooleanSupplier cancelled)
			throws IOException {
		LongPredicate lineShown = of -> shown.test(log.index().rowOfLine(of));
		return switch (goal) {
			case FINDING -> nearest(findings(log), line, lineShown);
			case TASK -> nearest(tasks(log.report()), line, lineShown);
			case PROBLEM -> {
				EntrySearch search = new EntrySearch(log.known(), log.blocks(), EntryChoice.PROBLEMS, lineShown,
						cancelled);
				yield forward ? search.next(line) : search.previous(line);
			}
			case HOST -> new HostMentions(log, host, shown, cancelled).from(line, forward);
		};
	}

	private OptionalLong nearest(LongStream lines, long from, LongPredicate shown) {
		return forward
				? lines.filter(line -> line > from && shown.test(line)).min()
				: lines.filter(line -> line < from && shown.test(line)).max();
	}

	private static LongStream findings(OpenLog log) {
		return undismissed(log).map(Finding::lines)
				.flatMapToLong(lines -> lines.stream().mapToLong(Long::longValue));
	}

	private static Stream<Finding> undismissed(OpenLog log) {
		return FindingNotes.standard().undismissed(log, Findings.of(log.report())).stream();
	}

	/** The kinds of all findings that a line proves, if findings are the goal: one step leads to all of them. */
	public List<FindingKind> proved(OpenLog log, long line) {
		return goal == Goal.FINDING
				? undismissed(log).filter(finding -> finding.lines().contains(line)).map(Finding::kind).toList()
				: List.of();
	}

	private static LongStream tasks(Report report) {
		return report.phases().stream().flatMapToLong(LogStep::tasks);
	}

	private static LongStream tasks(Phase phase) {
		return LongStream.concat(LongStream.of(phase.line()),
				phase.processes().stream().flatMapToLong(LogStep::tasks));
	}

	private static LongStream tasks(NmapProcess process) {
		return LongStream.concat(LongStream.of(process.line()),
				process.tasks().stream().mapToLong(task -> task.line()));
	}
}
