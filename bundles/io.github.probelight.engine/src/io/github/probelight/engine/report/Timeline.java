package io.github.probelight.engine.report;

import java.util.List;

/**
 * How time passes from entry to entry of each scan. An entry whose thread names no scan counts to the scan that its site
 * named last, or to the site alone.
 *
 * @param first earliest time of an entry, epoch milliseconds GMT, or {@link Report#NO_TIME}
 * @param last latest time of an entry, or {@link Report#NO_TIME}
 * @param silences gaps longer than {@link Limits#SILENCE}
 * @param longest the longest gaps of all, at most 20, the longest first
 * @param backwards entries whose time is before that of the entry of their scan before by more than {@link Limits#CLOCK_SKEW}
 * @param backwardsLine line of the first of them, or -1
 * @param counts entries and results a second, of all scans
 */
public record Timeline(long first, long last, long silences, List<Gap> longest, long backwards,
		long backwardsLine, TimeCounts counts) {

	/** Of a log without entries. */
	public static final Timeline EMPTY = new Timeline(Report.NO_TIME, Report.NO_TIME, 0, List.of(), 0, -1,
			TimeCounts.EMPTY);

	/** Returns the same of entries between which others lie: a gap is no silence there. */
	Timeline withoutSilences() {
		return new Timeline(first, last, 0, List.of(), backwards, backwardsLine, counts);
	}
}
