package io.github.probelight.summary.timeline;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;

/**
 * The Nmap phases of a scan, or of scans that do not run at once.
 *
 * @param processes their processes
 * @param tasks the tasks of these
 */
public record TimeLane(TimeRow processes, TimeRow tasks) {

	/** More scans at once are drawn over each other in the last lane: nobody can tell more of them from another. */
	public static final int MOST = 4;

	/** Phases of a lane. */
	private static final class Draft {
		private final List<TimeBar> processes = new ArrayList<>();
		private final List<TimeBar> tasks = new ArrayList<>();
		private long until = Long.MIN_VALUE;

		private void add(Phase phase, boolean more) {
			until = Math.max(until, phase.end());
			int number = 0;
			for (NmapProcess process : phase.processes()) {
				number++;
				if (process.start() != Report.NO_TIME) {
					processes.add(TimeBar.of(process, number, more));
				}
				process.tasks()
						.stream()
						.filter(task -> task.start() != Report.NO_TIME)
						.map(task -> TimeBar.of(task, more))
						.forEach(tasks::add);
			}
		}

		private TimeLane lane() {
			return new TimeLane(new TimeRow(processes), new TimeRow(tasks));
		}
	}

	/** Puts each phase, in the order of its first line, into the first lane that is free when it begins. */
	static List<TimeLane> of(Report report) {
		List<Draft> drafts = new ArrayList<>();
		for (Phase phase : report.phases()) {
			if (phase.start() != Report.NO_TIME) {
				free(drafts, phase.start()).add(phase, report.more());
			}
		}
		return drafts.stream().map(Draft::lane).toList();
	}

	private static Draft free(List<Draft> drafts, long start) {
		for (Draft draft : drafts) {
			if (draft.until <= start) {
				return draft;
			}
		}
		if (drafts.size() < MOST) {
			drafts.add(new Draft());
		}
		return drafts.get(drafts.size() - 1);
	}
}
