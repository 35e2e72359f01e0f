package io.github.probelight.start;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Has the window do no more once its process is told to end by a signal. Java writes down then what classes it had, and
 * crashes (25.0.3, in {@code LambdaProxyClassDictionary}) when another thread comes to a lambda for the first time meanwhile.
 * Where the window is closed, the thread that could has come to its end.
 */
final class QuietEnd {
	private static final long MOST_SECONDS = 1;

	private QuietEnd() {}

	/** Looks after the end of the process from now on. */
	static void install(Display display) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> hold(display), "Quiet end"));
	}

	private static void hold(Display display) {
		CountDownLatch held = new CountDownLatch(1);
		Job.getJobManager().suspend();
		try {
			display.asyncExec(() -> {
				held.countDown();
				while (true) {
					LockSupport.park(held);
				}
			});
			held.await(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (SWTException e) {
			// the window has been closed
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
