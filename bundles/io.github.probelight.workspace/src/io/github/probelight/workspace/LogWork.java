package io.github.probelight.workspace;

import org.eclipse.jdt.annotation.Nullable;

/** The jobs that read one open log. On any thread. */
final class LogWork {
	private final OpenLog log;
	private final ReadingState state;
	private final LogReading reading;
	private final FollowJob following;
	private volatile @Nullable ReadLogJob job;

	LogWork(OpenLog log, ReadingState state, LogReading.Source source) {
		this.log = log;
		this.state = state;
		reading = new LogReading(state, source);
		following = new FollowJob(log, state, reading);
	}

	/** Begins to read. */
	void begin() {
		ReadLogJob first = new ReadLogJob(log, state, reading);
		job = first;
		first.schedule();
	}

	/** Has a job look at the file of a log that was read, and read on if it has grown and {@code readOn} is set. */
	void look(boolean readOn) {
		ReadLogJob going = job;
		if (going != null && state.state() == OpenLogState.COMPLETE) {
			going.lookAgain(readOn);
		}
	}

	/** Has a job look at the file of a log that was read if that has changed since anybody looked. */
	void watch() {
		if (state.state() == OpenLogState.COMPLETE && !isFollowing() && state.stateOfFile() != state.fileState()) {
			look(false);
		}
	}

	boolean isFollowing() {
		return following.isFollowing();
	}

	void follow(boolean follow) {
		following.follow(follow);
	}

	/** Stops the reading; what was read stays. */
	void cancel() {
		ReadLogJob going = job;
		if (going != null) {
			going.cancel();
		}
	}

	/** Ends for good, and then runs something, perhaps twice, once no job needs the file any more. */
	void end(Runnable after) {
		following.follow(false);
		ReadLogJob going = job;
		job = null;
		following.cancelAndThen(() -> {
			if (going == null) {
				after.run();
			} else {
				going.cancelAndThen(after);
			}
		});
	}
}
