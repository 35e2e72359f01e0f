package io.github.probelight.ui.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.assertj.core.api.Assertions;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.testing.LongRun;

/** Waits for what the workbench does in its own time, while its events are handled. */
public final class Waiting {
	/** A long run reads ten gigabytes, perhaps beside other work. */
	private static final Duration MOST = Duration.ofMinutes(LongRun.on() ? 15 : 1);

	private Waiting() {}

	/**
	 * Handles events until the condition holds; fails with {@code what} when it does not within a minute, or a quarter of an hour in a long run.
	 *
	 * @return how long the longest event took to handle
	 */
	public static Duration until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + MOST.toNanos();
		// A wake-up now and then: a condition may change on a thread that posts no event.
		Runnable tick = new Runnable() {
			@Override
			public void run() {
				display.timerExec(20, this);
			}
		};
		tick.run();
		long longest = 0;
		try {
			while (!condition.getAsBoolean()) {
				long begin = System.nanoTime();
				if (begin > end) {
					Assertions.fail("Waited in vain for: " + what);
				}
				if (display.readAndDispatch()) {
					longest = Math.max(longest, System.nanoTime() - begin);
				} else {
					display.sleep();
				}
			}
			return Duration.ofNanos(longest);
		} finally {
			display.timerExec(-1, tick);
		}
	}

	/** Handles the events that are there. */
	public static void forEvents() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until there are none
		}
	}
}
