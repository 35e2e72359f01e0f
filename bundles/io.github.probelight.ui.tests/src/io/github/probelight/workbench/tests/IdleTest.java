package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.management.OperatingSystemMXBean;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.workbench.ScanLogPerspective;

/** A window that nobody touches does nothing. */
@ExtendWith(NoLoggedErrors.class)
class IdleTest {
	private static final Duration SPAN = Duration.ofSeconds(3);
	/** The compiler and the collector have something to do for some spans after a log was opened. */
	private static final int MOST_SPANS = 20;
	private static final double MOST_PERCENT = 3;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void comesToRestWithALogOpen() throws WorkbenchException {
		IWorkbenchWindow shown = LogWindow.page().getWorkbenchWindow();
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, shown).resetPerspective();
		window.openSample("small-scan.log");
		double percent = Double.MAX_VALUE;
		for (int i = 0; i < MOST_SPANS && percent >= MOST_PERCENT; i++) {
			percent = percentOfACore(SPAN);
		}
		assertThat(percent).as("share of a core that the window uses while nothing happens, in percent")
				.isLessThan(MOST_PERCENT);
	}

	/** The processor time that this process uses in a span of time, in percent of it, while events are handled. */
	private static double percentOfACore(Duration span) {
		Display display = Display.getCurrent();
		AtomicBoolean over = new AtomicBoolean();
		display.timerExec((int) span.toMillis(), () -> over.set(true));
		long begin = System.nanoTime();
		long used = cpuNanos();
		while (!over.get()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return 100.0 * (cpuNanos() - used) / (System.nanoTime() - begin);
	}

	private static long cpuNanos() {
		long nanos = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
		assertThat(nanos).as("processor time of this process").isPositive();
		return nanos;
	}
}
