package io.github.probelight.ui;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs something on the UI thread some time after it was asked for, once for all that asked in the meantime. */
public final class Throttle {
	private final Display display;
	private final int pause;
	private final Runnable action;
	private final AtomicBoolean pending = new AtomicBoolean();

	/**
	 * Makes a throttle.
	 *
	 * @param pause
	 *            the least time between two runs, in ms
	 */
	public Throttle(Display display, int pause, Runnable action) {
		this.display = display;
		this.pause = pause;
		this.action = action;
	}

	/** Asks for a run, on any thread. */
	public void ask() {
		if (!pending.compareAndSet(false, true)) {
			return;
		}
		try {
			display.asyncExec(() -> display.timerExec(pause, () -> {
				pending.set(false);
				action.run();
			}));
		} catch (SWTException e) {
			pending.set(false); // the display is gone, and with it all who would want to know
		}
	}
}
