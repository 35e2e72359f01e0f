package io.github.probelight.summary.figures;

import io.github.probelight.engine.report.Limits;
import io.github.probelight.engine.report.Task;
import io.github.probelight.knowledge.Durations;

/** Whether a task stood still or was only slow, by the limits of the findings; what is worst is said. */
public enum Pace {
	/** Nothing was logged, or progress did not rise, for so long that it is no accident. */
	STUCK("stuck"),
	/** Nothing was logged for a while. */
	WAITING("waiting"),
	/** It took far longer than first estimated, while progress rose. */
	SLOW("only slow"),
	/** It took longer than first estimated by more than chance. */
	OVER_ESTIMATE("over estimate"),
	/** Nothing of this. */
	STEADY("");

	/** The rule, a sentence without a full stop. */
	public static final String RULE = "Stuck: for over %1$s nothing was logged or progress did not rise; waiting: for over %2$s nothing was logged; only slow: over %3$d times as long as first estimated, with progress all the while; over estimate: longer than that by over %4$s"
			.formatted(Durations.ofMillis(Limits.STALL), Durations.ofMillis(Limits.SILENCE), Limits.ESTIMATE_FACTOR,
					Durations.ofMillis(Limits.ESTIMATE_SLACK));

	private final String words;

	Pace(String words) {
		this.words = words;
	}

	/** Judges a task. */
	public static Pace of(Task task) {
		if (task.stallLine() >= 0) {
			return STUCK;
		}
		if (task.silence() > Limits.SILENCE && task.silenceLine() >= 0) {
			return WAITING;
		}
		if (task.isLate()) {
			return SLOW;
		}
		boolean over = task.estimate() >= 0 && task.duration() - task.estimate() > Limits.ESTIMATE_SLACK;
		return over ? OVER_ESTIMATE : STEADY;
	}

	/** Returns what is said of such a task, "" for one of which there is nothing to say. */
	public String words() {
		return words;
	}
}
