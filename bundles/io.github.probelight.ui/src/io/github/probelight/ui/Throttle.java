package io.github.probelight.ui;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs something on the UI thread some time after it was asked for, once for all that asked in the meantime. */
public final class Throttle {
	/** Of a millisecond. */
	private static final long NANOS = 1_000_000;

	private final Display display;
	private final int pause;
	private final Runnable action;
	private final boolean eager;
	private final AtomicBoolean pending = new AtomicBoolean();
	/** When the last run began, by {@link System#nanoTime}, if there was one. */
	private long last;
	private boolean ran;

	/**
	 * Makes a throttle that waits before each run, for all that may be asked for.
	 *
	 * @param pause
	 *            the least time between two runs, in ms
	 */
	public Throttle(Display display, int pause, Runnable action) {
		this(display, pause, action, false);
	}

	private Throttle(Display display, int pause, Runnable action, boolean eager) {
		this.display = display;
		this.pause = pause;
		this.action = action;
		this.eager = eager;
	}

	/** Makes a throttle that waits only if the last run was not so long ago: what is new is not kept back. */
	public static Throttle eager(Display display, int pause, Runnable action) {
		return new Throttle(display, pause, action, true);
	}

	/** Asks for a run, on any thread. */
	public void ask() {
		if (!pending.compareAndSet(false, true)) {
			return;
		}
		try {
			display.asyncExec(this::begin);
		} catch (SWTException e) {
			pending.set(false); // the display is gone, and with it all who would want to know
		}
	}

	private void begin() {
		long passed = (System.nanoTime() - last) / NANOS;
		if (!eager || ran && passed < pause) {
			display.timerExec(eager ? pause - (int) passed : pause, this::run);
		} else {
			run();
		}
	}

	private void run() {
		pending.set(false);
		ran = true;
		last = System.nanoTime();
		action.run();
	}
}
