package io.github.probelight.summary.timeline;

import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Limits;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;

/**
 * An Nmap process or a task as a stretch of time. Times are epoch milliseconds.
 *
 * @param name its name, for people
 * @param isTask whether it is a task, not a process
 * @param from time of its first line
 * @param until time of the entry that ended it, or of the scan's last entry; not before {@code from}
 * @param complete whether an end of it is known, or may come as more of the log is being read
 * @param line its first line, 0-based
 * @param results results in it
 * @param silence longest time without an entry of its scan, in milliseconds
 * @param estimate how long it would take, as first estimated, in milliseconds; -1 if nobody said
 * @param progress its progress lines in order; none of a process
 */
public record TimeBar(String name, boolean isTask, long from, long until, boolean complete, long line, long results,
		long silence,
		long estimate, List<Progress> progress) {

	/** Makes the bar of a task that has a start; {@code more}: of the log is being read. */
	static TimeBar of(Task task, boolean more) {
		return new TimeBar(OneLine.of(task.name()), true, task.start(), Math.max(task.start(), task.end()),
				task.complete() || more,
				task.line(),
				task.results(), task.silence(), task.estimate(), task.progress());
	}

	/**
	 * Makes the bar of a process that has a start.
	 *
	 * @param number which one of its phase it is, from 1
	 * @param more whether more of the log is being read
	 */
	static TimeBar of(NmapProcess process, int number, boolean more) {
		String addresses = process.addresses() < 0 ? "" : " · " + NumberText.count(process.addresses(), "address");
		return new TimeBar("Process " + NumberText.of(number) + addresses, false, process.start(),
				Math.max(process.start(), process.end()), process.complete() || more, process.line(), process.results(),
				process.silence(), -1, List.of());
	}

	/** Returns whether it was silent for so long that it is worth a look, or took far longer than estimated. */
	public boolean isSlow() {
		long took = until - from;
		boolean late = estimate >= 0 && took > Limits.ESTIMATE_FACTOR * estimate
				&& took - estimate > Limits.ESTIMATE_SLACK;
		return silence > Limits.SILENCE || late;
	}

	/** Returns how much of it was done when, in percent of 0 to 100: nothing at its start, then what sound progress lines say. */
	public List<Progress> curve() {
		Progress start = new Progress(from, 0, -1, line);
		return Stream.concat(Stream.of(start), progress.stream()
				.filter(step -> step.time() != Report.NO_TIME && step.percent() >= 0 && step.percent() <= 100))
				.toList();
	}
}
