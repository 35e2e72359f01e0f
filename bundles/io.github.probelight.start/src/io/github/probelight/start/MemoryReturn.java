package io.github.probelight.start;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;

/**
 * Gives memory back to the machine behind the start, the reading of a large log, and its closing: Java by itself would
 * keep what it took for the work. It stands still for some tenths of a second meanwhile, so this waits until nothing goes
 * on and nobody has touched the window for a while.
 */
public final class MemoryReturn {
	private static final Duration QUIET = Duration.ofSeconds(20);
	private static final long WORTH = 128L << 20;
	private static final int[] TOUCHES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel,
			SWT.Activate};

	private final Display display;
	private final Duration quiet;
	private final long worth;
	private final LongSupplier clock;
	private final Runnable giveBack;
	private final Activity activity = new Activity();
	private final Listener touch = event -> touched();
	private final Runnable look = this::look;
	private long touched;
	private long bytes;

	/**
	 * @param quiet
	 *            how long nobody must have touched the window
	 * @param worth
	 *            bytes of logs that must have been opened or closed since the last time
	 * @param clock
	 *            in nanoseconds
	 */
	public MemoryReturn(Display display, Duration quiet, long worth, LongSupplier clock, Runnable giveBack) {
		this.display = display;
		this.quiet = quiet;
		this.worth = worth;
		this.clock = clock;
		this.giveBack = giveBack;
		bytes = -worth; // the start was work as well
	}

	/** Looks after the memory of the product as long as its window is there. To be used on the UI thread. */
	static void install(Display display) {
		new MemoryReturn(display, QUIET, WORTH, System::nanoTime, System::gc).begin();
	}

	/** Looks from now on, each time as long after the last time as it must be quiet. To be used on the UI thread. */
	public void begin() {
		for (int kind : TOUCHES) {
			display.addFilter(kind, touch);
		}
		touched();
		lookLater();
	}

	/** Looks no more. To be used on the UI thread. */
	public void end() {
		for (int kind : TOUCHES) {
			display.removeFilter(kind, touch);
		}
		display.timerExec(-1, look);
	}

	private void touched() {
		touched = clock.getAsLong();
	}

	private void lookLater() {
		display.timerExec((int) quiet.toMillis(), look);
	}

	private void look() {
		long now = OpenLogs.standard().all().stream().mapToLong(MemoryReturn::bytes).sum();
		boolean alone = clock.getAsLong() - touched >= quiet.toNanos();
		if (Math.abs(now - bytes) >= worth && alone && activity.now().isEmpty()) {
			bytes = now;
			giveBack.run();
		}
		lookLater();
	}

	private static long bytes(OpenLog log) {
		return log.index().extent().bytes();
	}
}
