package io.github.probelight.summary.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.engine.report.Task;
import io.github.probelight.knowledge.Durations;

/**
 * The task that a scan works on where its log ends, and what the log says of how far it is.
 *
 * @param name of the task
 * @param percent as last told, -1 if it never was
 * @param left estimated time from the last entry on, milliseconds, negative if it has passed; {@link #UNKNOWN} if none was
 *            told
 */
public record RunningTask(String name, double percent, long left) {

	/** An estimate that there is not. */
	public static final long UNKNOWN = Long.MIN_VALUE;

	/** The task of the scan that has told of it last; none where the scans have ended, or none is in a task. */
	public static Optional<RunningTask> of(Report report) {
		return report.phases()
				.stream()
				.filter(phase -> phase.ended() == ScanEnd.CUT_OFF)
				.map(Phase::processes)
				.flatMap(List::stream)
				.filter(process -> !process.complete())
				.map(NmapProcess::tasks)
				.flatMap(List::stream)
				.filter(task -> !task.complete())
				.max(Comparator.comparingLong(RunningTask::toldAt))
				.map(task -> of(task, report.timeline().last()));
	}

	private static long toldAt(Task task) {
		return task.progress().isEmpty() ? task.line() : task.progress().getLast().line();
	}

	private static RunningTask of(Task task, long now) {
		double percent = task.progress().isEmpty() ? -1 : task.progress().getLast().percent();
		for (Progress step : task.progress().reversed()) {
			if (step.remainingSeconds() >= 0 && step.remainingSeconds() < Integer.MAX_VALUE
					&& step.time() != Report.NO_TIME) {
				return new RunningTask(task.name(), percent, step.remainingSeconds() * 1000 - (now - step.time()));
			}
		}
		return new RunningTask(task.name(), percent, UNKNOWN);
	}

	/** {@code UDP Scan 63 %, about 12 min left}. */
	public String text() {
		String done = percent < 0 ? name : String.format(Locale.ROOT, "%s %.0f %%", name, percent);
		if (left == UNKNOWN) {
			return done;
		}
		return done
				+ (left < 0 ? ", later than estimated" : ", about " + Durations.brief(left / 1000 * 1000) + " left");
	}
}
