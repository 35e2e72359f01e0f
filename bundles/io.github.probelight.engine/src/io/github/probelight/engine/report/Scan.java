package io.github.probelight.engine.report;

/**
 * What a log says of one scan of a site. A site may have several; what is counted of hosts is of this one alone.
 *
 * @param site site, or ""
 * @param name scan as in the thread name, such as {@code default:1}, or ""
 * @param start earliest time of its entries, or {@link Report#NO_TIME}
 * @param end latest time of its entries, or {@link Report#NO_TIME}
 * @param ended how it ended
 * @param by who ended it, or ""
 * @param addresses addresses that its Nmap processes were given, -1 if the log does not say
 * @param hosts distinct addresses of its results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 * @param open ports that were last OPEN, over all hosts
 * @param filtered ports that were last FILTERED, over all hosts
 * @param line its first line
 */
public record Scan(String site, String name, long start, long end, ScanEnd ended, String by, long addresses,
		long hosts, long alive, long dead, long open, long filtered, long line) {

	/** Returns how long it took, in milliseconds; 0 if a time is absent. */
	public long duration() {
		return start == Report.NO_TIME || end == Report.NO_TIME ? 0 : end - start;
	}
}
