package io.github.probelight.summary.outline;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;

/** Which task a line belongs to: what TTL=0 means depends on it. */
public final class RunningTask {
	private RunningTask() {}

	/**
	 * The name of the task that ran when a line was logged.
	 *
	 * @param text
	 *            the line's text, which names its site
	 * @param line
	 *            the 0-based line
	 * @return the name, empty where no task is known to run
	 */
	public static String at(Report report, String text, long line) {
		String site = EntryScanner.read(text).map(EntryFacts::site).orElse("");
		String name = "";
		for (Phase phase : report.phases()) {
			if (phase.site().equals(site) && holds(phase.line(), line, phase.endLine())) {
				for (NmapProcess process : phase.processes()) {
					if (holds(process.line(), line, process.endLine())) {
						for (Task task : process.tasks()) {
							if (holds(task.line(), line, task.endLine())) {
								name = task.name(); // where one ends and the next begins, the next one
							}
						}
					}
				}
			}
		}
		return name;
	}

	private static boolean holds(long from, long line, long to) {
		return from <= line && line <= to;
	}
}
