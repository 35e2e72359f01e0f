package io.github.probelight.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops what runs when the process is told to end, as by Ctrl-C, and has it wait until everything is cleared away. */
final class StopOnExit implements AutoCloseable {

	/** A library that is being loaded cannot be stopped, and on a busy machine that takes a while. */
	private static final int PATIENCE_SECONDS = 20;

	private final CountDownLatch cleared = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "stop");
	private Runnable stopping = () -> {
		// nothing runs yet
	};
	private boolean stopped;

	StopOnExit() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** Sets what stops what runs now, and stops that if the process has been told to end before it began. */
	void set(Runnable newStopping) {
		boolean late;
		synchronized (this) {
			stopping = newStopping;
			late = stopped;
		}
		if (late) {
			newStopping.run();
		}
	}

	private void stop() {
		Runnable now;
		synchronized (this) {
			now = stopping;
			stopped = true;
		}
		now.run();
		try {
			cleared.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			// then without waiting
		}
	}

	@Override
	public void close() {
		cleared.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// the process ends
		}
	}
}
