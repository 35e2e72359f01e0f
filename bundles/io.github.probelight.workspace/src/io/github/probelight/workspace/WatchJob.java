package io.github.probelight.workspace;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Looks once a second what has become of the files of the open logs, so that who shows one hears of it at once. It asks,
 * since not every file system tells.
 */
final class WatchJob extends LogJob {
	private static final long MILLIS_BETWEEN = 1000;

	private final Supplier<Collection<OpenLog>> logs;

	WatchJob(Supplier<Collection<OpenLog>> logs) {
		super(Messages.Watching);
		this.logs = logs;
		setSystem(true);
		setPriority(Job.DECORATE);
	}

	/** Begins, or goes on. It ends by itself when no log is open. */
	void begin() {
		schedule(MILLIS_BETWEEN);
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		Collection<OpenLog> open = logs.get();
		open.forEach(OpenLog::watch);
		if (!open.isEmpty()) {
			begin();
		}
		return Status.OK_STATUS;
	}

	/** It needs so little that there is more the next time. */
	@Override
	protected void outOfMemory() {
		begin();
	}
}
