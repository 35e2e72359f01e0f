package io.github.probelight.engine.report;

import java.util.List;

/**
 * An Nmap phase of one scan.
 *
 * @param site site
 * @param scan scan as in the thread name, such as {@code default:1}, or ""
 * @param start time of its first line
 * @param end time of the line that closed it, or of the scan's last entry before the next phase of the scan
 * @param started its opening line was seen
 * @param ended how it ended
 * @param wentOn whether its scan has a later phase, or was completed later: what was stopped or paused went on then
 * @param line its first line
 * @param endLine line of the entry that ended it, or of the scan's last entry
 * @param batchSize most addresses of one process, -1 if not said
 * @param processes its processes
 * @param entries entries of the scan within it
 * @param results result lines among them
 */
public record Phase(String site, String scan, long start, long end, boolean started, ScanEnd ended, boolean wentOn,
		long line,
		long endLine, long batchSize, List<NmapProcess> processes, long entries, long results) {

	/** Tells whether a line closed it: its own, or one that says that its scan was completed, stopped or paused. */
	public boolean complete() {
		return ended.told();
	}

	/** Tells whether something of it is left to do, as far as this log tells: it has no end, or one that was only a halt. */
	public boolean unfinished() {
		return !complete() || ended != ScanEnd.COMPLETED && !wentOn;
	}

	/** Returns how long it ran, in milliseconds; 0 if a time is absent, or the clock went back meanwhile. */
	public long duration() {
		return start == Report.NO_TIME || end == Report.NO_TIME ? 0 : Math.max(0, end - start);
	}

	/** Returns this phase with other processes. */
	public Phase withProcesses(List<NmapProcess> others) {
		return new Phase(site, scan, start, end, started, ended, wentOn, line, endLine, batchSize, others, entries,
				results);
	}
}
