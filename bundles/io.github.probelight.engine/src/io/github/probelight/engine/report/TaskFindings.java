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
