package io.github.probelight.engine.report;

/** What is worth a look in the phases and tasks of a scan. */
final class TaskFindings {

	private TaskFindings() {}

	static void find(Phase phase, Findings into) {
		if (!phase.complete()) {
			into.add(FindingKind.PHASE_INCOMPLETE, phase.line());
		}
		for (NmapProcess process : phase.processes()) {
			process.tasks().forEach(task -> find(task, into));
		}
	}

	private static void find(Task task, Findings into) {
		long stalled = stall(task);
		if (stalled >= 0) {
			into.add(FindingKind.TASK_STALLED, stalled);
		}
		long estimate = task.estimate();
		if (task.complete() && estimate >= 0 && task.duration() > Limits.ESTIMATE_FACTOR * estimate
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
