package io.github.probelight.workbench.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The workbench that these tests run in. To be used on its UI thread. */
final class Workbenches {
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Workbenches() {}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Dispatches events until something is so. */
	static void await(String what, BooleanSupplier condition) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		display.timerExec((int) PATIENCE.toMillis(), () -> { // wakes the display for the last look
		});
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > deadline)
				throw new AssertionError("Waited in vain: " + what);
			if (!display.readAndDispatch())
				Thread.onSpinWait();
		}
	}
}
