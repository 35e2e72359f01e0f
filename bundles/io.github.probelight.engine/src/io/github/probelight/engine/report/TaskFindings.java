package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is worth a look in the phases and tasks of scans. */
final class TaskFindings {

	private TaskFindings() {}

	/** Looks at all phases of a log, which are by line. */
	static void find(List<Phase> phases, Findings into) {
		Map<List<String>, Phase> last = new HashMap<>();
		phases.forEach(phase -> last.put(List.of(phase.site(), phase.scan()), phase));
		for (Phase phase : phases) {
			boolean goesOn = last.get(List.of(phase.site(), phase.scan())) != phase;
			if (!phase.complete() || phase.ended() != ScanEnd.COMPLETED && !goesOn) {
				into.add(FindingKind.PHASE_INCOMPLETE, phase.line());
			}
			for (NmapProcess process : phase.processes()) {
				process.tasks().forEach(task -> find(task, into));
			}
		}
	}

	private static void find(Task task, Findings into) {
		long stalled = stall(task);
		if (stalled >= 0) {
			into.add(FindingKind.TASK_STALLED, stalled);
		}
		long estimate = task.estimate();
		if (estimate >= 0 && task.duration() > Limits.ESTIMATE_FACTOR * estimate
				&& task.duration() - estimate > Limits.ESTIMATE_SLACK) {
			into.add(FindingKind.ESTIMATE_MISSED, task.line());
		}
		double highest = -1;
		for (Progress progress : task.progress()) {
			if (progress.percent() < highest) {
				into.add(FindingKind.PROGRESS_BACKWARDS, progress.line());
				return;
			}
			highest = progress.percent();
		}
	}

	/** Returns the line at which a task begins to stand still for too long, or -1. */
	private static long stall(Task task) {
		if (task.silence() > Limits.STALL) {
			return task.silenceLine();
		}
		long risen = Report.NO_TIME;
		long risenLine = -1;
		double highest = -1;
		for (Progress progress : task.progress()) {
			if (progress.time() == Report.NO_TIME) {
				continue;
			}
			if (progress.percent() > highest) {
				highest = progress.percent();
				risen = progress.time();
				risenLine = progress.line();
			} else if (progress.time() - risen > Limits.STALL) {
				return risenLine;
			}
		}
		return -1;
	}
}
