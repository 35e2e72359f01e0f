package io.github.probelight.workspace;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.input.FileState;

/**
 * Reads what a followed log grows by, a few times a second: its text at once, its facts as often as that takes a small
 * share of the time. While the log is silent it does nothing but look.
 */
final class FollowJob extends LogJob {
	private static final long MILLIS_BETWEEN = 250;
	/** Between two reports passes so many times what the last one took, but nobody waits longer than that for numbers. */
	private static final long REST = 10;
	private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(5);

	private final OpenLog log;
	private final ReadingState state;
	private final LogReading reading;
	private volatile boolean following;
	private long nextFacts = System.nanoTime();

	FollowJob(OpenLog log, ReadingState state, LogReading reading) {
		super(NLS.bind(Messages.Following, log.name()));
		this.log = log;
		this.state = state;
		this.reading = reading;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Whether it is at work. */
	boolean isFollowing() {
		return following;
	}

	/** Begins, or ends. */
	void follow(boolean follow) {
		following = follow;
		if (follow) {
			schedule();
		}
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		if (following) {
			look(monitor);
			schedule(MILLIS_BETWEEN);
		}
		return Status.OK_STATUS;
	}

	/** Looks once, and reads what has come. */
	private void look(IProgressMonitor monitor) {
		if (log.state() != OpenLogState.COMPLETE || !reading.canGoOn()) {
			return;
		}
		try {
			FileState now = state.stateOfFile();
			if (now == FileState.GROWN) {
				state.follows();
				reading.readText(monitor);
			} else {
				state.seen(now);
			}
			if (System.nanoTime() - nextFacts >= 0) {
				long begun = System.nanoTime();
				reading.readFacts(monitor);
				long ended = System.nanoTime();
				nextFacts = ended + Math.min(REST * (ended - begun), LONGEST_REST);
			}
		} catch (IOException e) {
			state.seen(state.stateOfFile());
		}
	}

	@Override
	protected void outOfMemory() {
		following = false;
		reading.giveUp();
		state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_noMemory, log.path()));
	}
}
