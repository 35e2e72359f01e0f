package io.github.probelight.start;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** What the workbench is busy with, asked again and again by one who waits for its end. */
public final class Activity {
	/** Without any progress for so long, something hangs. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** Some system jobs of the platform take long and show nothing. */
	private static final Duration PATIENCE_WITH_SYSTEM_JOBS = Duration.ofSeconds(10);

	private OptionalDouble lastProgress = OptionalDouble.empty();
	private long lastNews = System.nanoTime();
	private long lastVisible = lastNews;

	/** What goes on now, or nothing: one thing of it, named for people. */
	public Optional<String> now() {
		Optional<String> visible = reading().or(Activity::filtering).or(() -> job(false));
		if (visible.isPresent()) {
			lastVisible = System.nanoTime();
		}
		return since(lastVisible, PATIENCE_WITH_SYSTEM_JOBS) ? visible : visible.or(() -> job(true));
	}

	/** Whether what goes on has shown no progress for too long. */
	boolean hangs() {
		OptionalDouble progress = OptionalDouble.of(
				OpenLogs.standard()
						.all()
						.stream()
						.mapToDouble(log -> log.progress() + log.index().extent().lines())
						.sum());
		if (!progress.equals(lastProgress)) {
			lastProgress = progress;
			lastNews = System.nanoTime();
		}
		return since(lastNews, PATIENCE);
	}

	/** Why a log could not be read to its end, if that is so. */
	static Optional<String> failure() {
		return OpenLogs.standard()
				.all()
				.stream()
				.filter(log -> log.state() == OpenLogState.FAILED)
				.map(OpenLog::problem)
				.findFirst();
	}

	private static Optional<String> reading() {
		return OpenLogs.standard()
				.all()
				.stream()
				.filter(log -> log.state() == OpenLogState.READING)
				.map(log -> NLS.bind(Messages.reading, log.name()))
				.findFirst();
	}

	/** A job that the workbench does not tell of. */
	private static Optional<String> filtering() {
		return OpenLogs.standard()
				.all()
				.stream()
				.filter(log -> log.filtered().progress().working())
				.map(log -> NLS.bind(Messages.filtering, log.name()))
				.findFirst();
	}

	private static Optional<String> job(boolean system) {
		for (Job job : Job.getJobManager().find(null)) {
			if (job.isSystem() == system && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)) {
				return Optional.of(job.getName());
			}
		}
		return Optional.empty();
	}

	private static boolean since(long nanoTime, Duration duration) {
		return System.nanoTime() - nanoTime > duration.toNanos();
	}
}
