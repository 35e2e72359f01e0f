package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.Throttle;

/** What is asked for often and done now and then. */
class ThrottleTest {
	private static final int SHORT = 100;
	/** Longer than a test takes. */
	private static final int LONG = 3_600_000;

	private final AtomicInteger runs = new AtomicInteger();

	@Test
	void anEagerOneKeepsNothingBackUnlessItHasJustRun() {
		Throttle throttle = Throttle.eager(Display.getCurrent(), LONG, runs::incrementAndGet);
		throttle.ask();
		Waiting.forEvents();
		assertThat(runs).hasValue(1);
		throttle.ask();
		throttle.ask();
		Waiting.forEvents();
		assertThat(runs).hasValue(1);
	}

	@Test
	void whatAnEagerOneKeepsBackIsDoneOnceAfterThePause() {
		Throttle throttle = Throttle.eager(Display.getCurrent(), SHORT, runs::incrementAndGet);
		throttle.ask();
		Waiting.forEvents();
		throttle.ask();
		throttle.ask();
		Waiting.until("the second run", () -> runs.get() > 1);
		Waiting.forEvents();
		assertThat(runs).hasValue(2);
	}

	@Test
	void anotherOneWaitsForAllThatMayBeAskedFor() {
		Throttle throttle = new Throttle(Display.getCurrent(), LONG, runs::incrementAndGet);
		throttle.ask();
		Waiting.forEvents();
		assertThat(runs).hasValue(0);
	}
}
