package io.github.probelight.workspace.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogFolder;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.workspace.KeptLogs;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.compare.CompareState.Step;

/** Reads two logs, but for one that is open and read already, and compares them. */
public final class CompareJob extends LogJob {
	private static final int TICKS = 1000;

	private final Path old;
	private final Path now;
	private final Runnable news;
	private volatile CompareState state = CompareState.BEGIN;

	/**
	 * Prepares to compare.
	 *
	 * @param old
	 *            the older log, or the folder of one that was rotated
	 * @param now
	 *            the newer one, likewise
	 * @param news
	 *            run in the thread that reads when there is more to say
	 */
	public CompareJob(Path old, Path now, Runnable news) {
		super(Messages.Comparing.formatted(old.getFileName(), now.getFileName()));
		this.old = old;
		this.now = now;
		this.news = news;
		setPriority(Job.LONG);
	}

	/** How far it is. */
	public CompareState state() {
		return state;
	}

	private void say(CompareState next) {
		state = next;
		news.run();
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		monitor.beginTask("", 2 * TICKS);
		Path reading = old;
		try {
			ReadLog before = read(old, monitor, 0);
			List<Finding> findingsBefore = Findings.of(before.report());
			reading = now;
			ReadLog after = monitor.isCanceled() ? before : read(now, monitor, 1);
			if (!monitor.isCanceled()) {
				say(new CompareState(Step.COMPARING, 1, null, ""));
				ComparedLogs logs = ComparedLogs.of(before, () -> findingsBefore, after,
						() -> Findings.of(after.report()));
				say(monitor.isCanceled() ? stopped() : new CompareState(Step.DONE, 1, logs, ""));
				return Status.OK_STATUS;
			}
			say(stopped());
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			say(new CompareState(Step.FAILED, 0, null, InputWords.WINDOW.of(reading.toString(), e)));
			return Status.OK_STATUS;
		}
	}

	private CompareState stopped() {
		return new CompareState(Step.STOPPED, state.share(), null, "");
	}

	private ReadLog read(Path path, IProgressMonitor monitor, int part) throws IOException {
		Optional<Report> known = OpenLogs.standard()
				.all()
				.stream()
				.filter(log -> log.path().equals(path) && isWhole(log))
				.findFirst()
				.map(OpenLog::report);
		if (known.isPresent()) {
			monitor.worked(TICKS);
			say(new CompareState(Step.READING, (part + 1) / 2.0, null, ""));
			return ReadLog.ofOpen(path.toString(), known.get());
		}
		List<Origin> origins = LogFolder.origins(path.toString(), Budget.STANDARD);
		if (origins.isEmpty()) {
			throw new IOException(Messages.NoLog);
		}
		try (LogInput input = LogInput.open(origins)) {
			Report report = input.read(EntryChoice.ALL, KeptLogs.get(), new Progress(input, monitor, part));
			return new ReadLog(input.parts(), report);
		}
	}

	/** Several logs as one, and one of several in a zip, have lines that the file alone has not. */
	private static boolean isWhole(OpenLog log) {
		return log.state() == OpenLogState.COMPLETE && log.names().size() == 1 && !log.isOutdated();
	}

	@Override
	protected void neverBegan() {
		say(stopped());
	}

	@Override
	protected void outOfMemory() {
		say(new CompareState(Step.FAILED, 0, null, Messages.NoMemory));
	}

	/** Tells how far the reading of one of the two is. */
	private final class Progress implements ReadMonitor {
		private final LogInput input;
		private final IProgressMonitor monitor;
		private final int part;
		private int told;

		Progress(LogInput input, IProgressMonitor monitor, int part) {
			this.input = input;
			this.monitor = monitor;
			this.part = part;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}

		@Override
		public void progress(long bytesDone, long bytesTotal) {
			int ticks = (int) (Math.clamp(input.share(bytesDone), 0, 1) * TICKS);
			if (ticks > told) {
				monitor.worked(ticks - told);
				told = ticks;
				say(new CompareState(Step.READING, (part * TICKS + ticks) / (2.0 * TICKS), null, ""));
			}
		}
	}
}
