package io.github.probelight.workspace;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A job in the background that does what it was asked for last: a request that it has not begun with when the next one
 * comes is forgotten. It holds a request no longer than it works on it, so that nothing of a closed log stays.
 *
 * @param <R>
 *            what it is asked for
 */
public abstract class LatestJob<R> extends LogJob {

	private final AtomicReference<@Nullable R> next = new AtomicReference<>();
	private @Nullable R running;

	/** Makes a job with this name, for people, that is not scheduled yet. */
	protected LatestJob(String name) {
		super(name);
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Has the job do this as soon as it can. */
	public final void submit(R request) {
		submit(request, 0);
	}

	/** Has the job do this after so many milliseconds, and not before what it is at work on has ended. */
	protected final void submit(R request, long millis) {
		next.set(request);
		schedule(millis);
	}

	/** Has nothing to do any more. */
	public final void forget() {
		cancel();
		next.set(null);
	}

	@Override
	protected final IStatus work(IProgressMonitor monitor) {
		R request = next.get();
		running = request;
		if (request != null) {
			work(request, monitor);
			isDone(request);
		}
		return Status.OK_STATUS;
	}

	@Override
	protected final void outOfMemory() {
		R request = running;
		if (request != null) {
			isDone(request);
			outOfMemory(request);
		}
	}

	/** A run that was cancelled has done nothing: it may have begun just before this was asked for instead. */
	private void isDone(R request) {
		running = null;
		next.compareAndSet(request, null);
	}

	/** Does what was asked for; may throw a {@link java.util.concurrent.CancellationException}. */
	protected abstract void work(R request, IProgressMonitor monitor);

	/** There was not enough memory for what was asked for: says so. */
	protected abstract void outOfMemory(R request);
}
