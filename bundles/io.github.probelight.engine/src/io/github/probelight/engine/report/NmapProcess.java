package io.github.probelight.engine.report;

import java.util.List;

/**
 * One Nmap process of a phase.
 *
 * @param addresses addresses it scans, -1 if its opening line was not seen
 * @param last it scans fewer addresses than the batch size, so none comes behind it
 * @param start time of its first line
 * @param end time of the entry that ended it, or of the scan's last entry
 * @param complete an ending is known
 * @param line its first line
 * @param endLine line of the entry that ended it, or of the scan's last entry
 * @param tasks its tasks
 * @param entries entries of the scan within it
 * @param results result lines among them
 * @param silence longest time between two entries of the scan within it, milliseconds
 * @param silenceLine line of the entry before that silence, -1 if there is none
 */
public record NmapProcess(long addresses, boolean last, long start, long end, boolean complete, long line,
		long endLine, List<Task> tasks, long entries, long results, long silence,
		long silenceLine) {

	/** Returns how long it ran, in milliseconds; 0 if a time is absent, or the clock went back meanwhile. */
	public long duration() {
		return start == Report.NO_TIME || end == Report.NO_TIME ? 0 : Math.max(0, end - start);
	}

	/** Returns this process with other tasks. */
	public NmapProcess withTasks(List<Task> others) {
		return new NmapProcess(addresses, last, start, end, complete, line, endLine, others, entries, results, silence,
				silenceLine);
	}
}
