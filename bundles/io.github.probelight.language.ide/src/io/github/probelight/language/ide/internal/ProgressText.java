package io.github.probelight.language.ide.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import io.github.probelight.knowledge.Durations;
import io.github.probelight.language.scanLog.TaskProgress;

/** What a progress line says: how far the task is, and when it should end. */
final class ProgressText {

	private static final double DONE = 100;

	private ProgressText() {}

	static String of(TaskProgress progress, Optional<Instant> time, Moments moments) {
		String text = Quote.of(progress.getTask()) + " is about " + Quote.of(progress.getPercent()) + " % done.";
		long seconds = Numbers.leading(progress.getSeconds());
		if (seconds < 0) {
			return text + (progress.getSeconds() == null ? " There is no estimate of the time that is left." : "");
		}
		text += " About " + Durations.ofSeconds(seconds) + " are left" + time.flatMap(from -> end(from, seconds))
				.map(end -> ": it should end at " + moments.clock(end))
				.orElse("") + '.';
		double percent = Numbers.decimal(progress.getPercent());
		if (percent <= 0 || percent >= DONE) {
			return text;
		}
		long whole = Math.round(seconds * DONE / (DONE - percent));
		return text + "\nAt this speed the whole task takes about " + Durations.ofSeconds(whole) + '.';
	}

	private static Optional<Instant> end(Instant from, long seconds) {
		try {
			return Optional.of(from.plusSeconds(seconds));
		} catch (DateTimeException | ArithmeticException e) {
			return Optional.empty();
		}
	}
}
