package io.github.probelight.summary.timeline;

import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Limits;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.TimeCounts;
import io.github.probelight.engine.report.Timeline;

/**
 * All that a timeline draws.
 *
 * @param range from the first entry to behind the last; empty if no entry has a time
 * @param lanes processes and tasks, those that run at once in lanes of their own
 * @param counts entries and results a second
 * @param silences the longest times without an entry of a scan, by start
 * @param marks findings by time
 */
public record TimeChart(TimeRange range, List<TimeLane> lanes, TimeCounts counts, List<Gap> silences,
		List<TimeMark> marks) {

	/** What people call it. */
	public static final String TITLE = "Timeline";

	/** Of a log without times. */
	public static final TimeChart EMPTY = new TimeChart(new TimeRange(0, 0), List.of(), TimeCounts.EMPTY, List.of(),
			List.of());

	/** Makes the chart of a report. */
	public static TimeChart of(Report report, List<TimeMark> marks) {
		Timeline times = report.timeline();
		if (times.first() == Report.NO_TIME) {
			return EMPTY;
		}
		long span = times.counts().span();
		TimeRange range = new TimeRange(Math.floorDiv(times.first(), span) * span,
				(Math.floorDiv(times.last(), span) + 1) * span);
		List<Gap> silences = times.longest()
				.stream()
				.filter(gap -> gap.duration() > Limits.SILENCE)
				.sorted(Comparator.comparingLong(Gap::from))
				.toList();
		return new TimeChart(range, TimeLane.of(report), times.counts(), silences, marks);
	}

	/** Returns whether there is nothing to draw. */
	public boolean isEmpty() {
		return range.from() == range.until();
	}
}
