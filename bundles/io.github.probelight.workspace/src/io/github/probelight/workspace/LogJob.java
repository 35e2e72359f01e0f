package io.github.probelight.workspace;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A job about a log. Where there is not enough memory for it, it ends and says so, for people, where they look: what it
 * had made is garbage by then, so there is memory enough to go on with all else.
 */
public abstract class LogJob extends Job {

	/** Work that may end with a {@link CancellationException}. */
	@FunctionalInterface
	public interface Work {
		/** Does it. */
		void run(IProgressMonitor monitor);
	}

	private volatile boolean begun;

	/** Makes a job with this name, for people. */
	protected LogJob(String name) {
		super(name);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (!begun) {
					neverBegan();
				}
				begun = false; // it may be scheduled again
			}
		});
	}

	/** A job that does some work on a log, whose notice tells where there is not enough memory for it. */
	public static LogJob of(String name, OpenLog log, Work work) {
		return new LogJob(name) {
			@Override
			protected IStatus work(IProgressMonitor monitor) {
				work.run(monitor);
				log.shortage().overFor(name);
				return Status.OK_STATUS;
			}

			@Override
			protected void outOfMemory() {
				log.shortage().beginsFor(name);
			}
		};
	}

	@Override
	protected final IStatus run(@Nullable IProgressMonitor monitor) {
		begun = true;
		try {
			return work(IProgressMonitor.nullSafe(monitor));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (OutOfMemoryError e) {
			outOfMemory();
			return Status.OK_STATUS;
		}
	}

	/** Cancels, and runs {@code after} once the job no longer works; it may be run twice. */
	final void cancelAndThen(Runnable after) {
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				after.run();
			}
		});
		cancel();
		if (getState() == NONE) // it had ended before the listener came
		{
			after.run();
		}
	}

	/** Does the work; may throw a {@link CancellationException} when the monitor is cancelled. */
	protected abstract IStatus work(IProgressMonitor monitor);

	/**
	 * It was cancelled while it waited for its turn, so there will be no work: says so where somebody waits for an end. Run
	 * by whoever cancels.
	 */
	protected void neverBegan() {
		// most are asked for what they have made, and have made nothing
	}

	/** There was not enough memory for the work: says so. */
	protected abstract void outOfMemory();
}
