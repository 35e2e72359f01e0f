package io.github.probelight.engine.report;

import java.util.List;

/**
 * One task of an Nmap process.
 *
 * @param name such as {@code Ping Scan}
 * @param start time of its first line
 * @param end time of the entry that ended it, or of the scan's last entry
 * @param complete an ending is known: its own, or the next task, process or phase line
 * @param line its first line
 * @param endLine line of the entry that ended it, or of the scan's last entry
 * @param progress progress lines in order
 * @param entries entries of the scan within it
 * @param results result lines among them
 * @param silence longest time between two entries of the scan within it, milliseconds
 * @param silenceLine line of the entry before that silence, -1 if there is none
 */
public record Task(String name, long start, long end, boolean complete, long line, long endLine,
		List<Progress> progress, long entries, long results, long silence,
		long silenceLine) {

	/** Returns how long it ran, in milliseconds; 0 if a time is absent, or the clock went back meanwhile. */
	public long duration() {
		return start == Report.NO_TIME || end == Report.NO_TIME ? 0 : Math.max(0, end - start);
	}

	/** Returns the first estimate of its whole duration, in milliseconds from its start; -1 if there was none. */
	public long estimate() {
		return progress.stream()
				.filter(p -> p.remainingSeconds() >= 0 && p.time() != Report.NO_TIME)
				.findFirst()
				.filter(p -> start != Report.NO_TIME && p.remainingSeconds() < Integer.MAX_VALUE)
				.map(p -> Math.max(0, p.time() - start) + p.remainingSeconds() * 1000)
				.orElse(-1L);
	}

	/** Tells whether it took far longer than first estimated; {@link Limits} says how much. */
	public boolean isLate() {
		long estimate = estimate();
		return estimate >= 0 && duration() > Limits.ESTIMATE_FACTOR * estimate
				&& duration() - estimate > Limits.ESTIMATE_SLACK;
	}

	/**
	 * Returns the line at which it begins to stand still for more than {@link Limits#STALL}, as nothing is logged or
	 * progress does not rise; -1 if it never does.
	 */
	public long stallLine() {
		if (silence > Limits.STALL) {
			return silenceLine;
		}
		long risen = Report.NO_TIME;
		long risenLine = -1;
		double highest = -1;
		for (Progress step : progress) {
			if (step.time() == Report.NO_TIME) {
				continue;
			}
			if (step.percent() > highest) {
				highest = step.percent();
				risen = step.time();
				risenLine = step.line();
			} else if (step.time() - risen > Limits.STALL) {
				return risenLine;
			}
		}
		return -1;
	}

	/** Returns results per second, 0 if it took no time. */
	public double rate() {
		return duration() <= 0 ? 0 : results * 1000.0 / duration();
	}
}
