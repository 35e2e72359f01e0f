package io.github.probelight.summary.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.FindingColumns;

/**
 * A line that proves a finding, at its time.
 *
 * @param time epoch milliseconds
 * @param line the line, 0-based
 * @param name what was found
 * @param severity how bad it may be
 */
public record TimeMark(long time, long line, String name, Severity severity) {

	/**
	 * Returns the marks of findings by time.
	 *
	 * @param times gives the time of a line, or {@link Report#NO_TIME}
	 */
	public static List<TimeMark> of(List<Finding> findings, LongUnaryOperator times) {
		List<TimeMark> marks = new ArrayList<>();
		for (Finding finding : findings) {
			String name = FindingColumns.TITLE.shown(finding);
			for (long line : finding.lines()) {
				long time = times.applyAsLong(line);
				if (time != Report.NO_TIME) {
					marks.add(new TimeMark(time, line, name, finding.kind().severity()));
				}
			}
		}
		marks.sort(Comparator.comparingLong(TimeMark::time).thenComparingLong(TimeMark::line));
		return List.copyOf(marks);
	}
}
