package io.github.probelight.engine.report;

import java.util.List;

/** What is worth a look in the phases and tasks of scans. */
final class TaskFindings {

	private TaskFindings() {}

	/** Looks at all phases of a log. */
	static void find(List<Phase> phases, Findings into) {
		for (Phase phase : phases) {
			if (phase.unfinished()) {
				into.addUnfinished(phase);
			}
			for (NmapProcess process : phase.processes()) {
				process.tasks().forEach(task -> find(task, into));
			}
		}
	}

	private static void find(Task task, Findings into) {
		long stalled = task.stallLine();
		if (stalled >= 0) {
			into.add(FindingKind.TASK_STALLED, stalled);
		}
		if (task.isLate()) {
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
}
