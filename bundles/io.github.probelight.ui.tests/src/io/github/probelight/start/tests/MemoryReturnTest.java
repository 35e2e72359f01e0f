package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.start.MemoryReturn;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** When memory is given back that logs took while they were read. */
@ExtendWith(NoLoggedErrors.class)
class MemoryReturnTest {
	private static final Duration QUIET = Duration.ofMillis(20);
	private static final long SAMPLE = 30_000;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private final List<MemoryReturn> begun = new ArrayList<>();
	private final AtomicLong time = new AtomicLong();

	@AfterEach
	void end() {
		begun.forEach(MemoryReturn::end);
	}

	@Test
	void onceBehindTheStartAndEachReadingAndClosing() {
		AtomicInteger times = begin(SAMPLE, System::nanoTime);
		givenBack(times, 1);
		window.openSample("small-scan.log");
		givenBack(times, 2);
		pass();
		assertThat(times).as("nothing was read since").hasValue(2);
		LogWindow.page().closeAllEditors(false);
		givenBack(times, 3);
	}

	@Test
	void notForALittle() {
		AtomicInteger times = begin(SAMPLE * 1000, System::nanoTime);
		givenBack(times, 1);
		window.openSample("small-scan.log");
		pass();
		assertThat(times).as("behind the start only").hasValue(1);
	}

	@Test
	void notWhileSomebodyWorks() {
		AtomicInteger times = begin(SAMPLE, time::get);
		Control text = window.openSample("small-scan.log").getAdapter(Control.class);
		time.addAndGet(QUIET.toNanos());
		text.notifyListeners(SWT.KeyDown, new Event());
		pass();
		assertThat(times).as("a key was pressed just now").hasValue(0);
		time.addAndGet(QUIET.toNanos());
		givenBack(times, 1);
	}

	private static void givenBack(AtomicInteger times, int expected) {
		Waiting.until("memory to be given back", () -> times.get() == expected);
	}

	/** Lets each that has begun look once more: all do it in turn, as often. */
	private void pass() {
		AtomicInteger last = begin(SAMPLE, System::nanoTime);
		Waiting.until("the last one to look", () -> last.get() == 1);
	}

	private AtomicInteger begin(long worth, LongSupplier clock) {
		AtomicInteger times = new AtomicInteger();
		MemoryReturn back = new MemoryReturn(Display.getCurrent(), QUIET, worth, clock, times::incrementAndGet);
		begun.add(back);
		back.begin();
		return times;
	}
}
