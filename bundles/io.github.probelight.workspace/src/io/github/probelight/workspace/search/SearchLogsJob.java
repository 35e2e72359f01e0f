package io.github.probelight.workspace.search;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLogs;

/** Searches some logs; cancelling it stops the search, and what is found stays. */
public final class SearchLogsJob extends LogJob {
	private static final int TICKS = 1000;

	private final LogsSearch search;
	private @Nullable IProgressMonitor monitor;
	private int ticks;

	/** Prepares a search; {@code news} is run, in the thread that searches, when there is more. */
	public SearchLogsJob(SearchOrder order, Runnable news) {
		super(Messages.Searching);
		search = new LogsSearch(order, OpenLogs.standard(), () -> {
			worked();
			news.run();
		});
		setPriority(Job.LONG);
	}

	/** What is found so far. */
	public SearchFinds finds() {
		return search.finds();
	}

	@Override
	protected IStatus work(IProgressMonitor progress) {
		monitor = progress;
		progress.beginTask("", TICKS);
		search.run(progress::isCanceled);
		return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void worked() {
		IProgressMonitor progress = monitor;
		int done = (int) (finds().share() * TICKS);
		if (progress != null && done > ticks) {
			progress.worked(done - ticks);
			ticks = done;
		}
	}

	@Override
	protected void neverBegan() {
		finds().ends(SearchFinds.State.STOPPED);
	}

	@Override
	protected void outOfMemory() {
		finds().ends(SearchFinds.State.NO_MEMORY);
	}
}
