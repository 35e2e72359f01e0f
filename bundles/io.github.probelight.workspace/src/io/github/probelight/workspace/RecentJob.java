package io.github.probelight.workspace;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.overview.ScanResultText;

/** Remembers a log that was read to its end, with what became of the scan: that looks at each host. */
public final class RecentJob extends LogJob {
	private final RecentLogs recent;
	private final Path file;
	private final Report report;
	private final Runnable done;

	private RecentJob(RecentLogs recent, OpenLog log, Runnable done) {
		super(Messages.Recent);
		this.recent = recent;
		this.done = done;
		file = log.path();
		report = log.report();
		setSystem(true);
		setPriority(DECORATE);
	}

	/**
	 * Has each log that is opened from now on remembered when it was read.
	 *
	 * @param done
	 *            run in the background when there is one more
	 */
	public static void remember(OpenLogs logs, RecentLogs recent, Runnable done) {
		logs.whenOpened(opened -> {
			if (opened.place().isTogether()) {
				return; // its files are logs of their own
			}
			OpenLogListener listener = new OpenLogListener() {
				@Override
				public void changed(OpenLog log) {
					if (log.state() == OpenLogState.COMPLETE) {
						log.removeListener(this);
						new RecentJob(recent, log, done).schedule();
					}
				}
			};
			opened.addListener(listener);
			listener.changed(opened); // it may have been read before
		});
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		recent.add(new RecentLog(file, System.currentTimeMillis(), ScanResultText.of(report, Findings.of(report))));
		done.run();
		return Status.OK_STATUS;
	}

	@Override
	protected void outOfMemory() {
		// the list of recent logs goes without it
	}
}
