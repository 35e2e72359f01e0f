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
 */
public record Task(String name, long start, long end, boolean complete, long line, long endLine,
		List<Progress> progress, long entries, long results) {}
