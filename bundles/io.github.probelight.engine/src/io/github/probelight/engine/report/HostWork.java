package io.github.probelight.engine.report;

/**
 * What was done with a host beside the Nmap phase. Times are epoch milliseconds or {@link Report#NO_TIME}, lines are -1
 * where there is none.
 *
 * @param started when its last node scan started
 * @param startLine the line that says so
 * @param freed when that ended, and the host was freed
 * @param freedLine the line that says so
 * @param spider how long its web sites were spidered in all, in milliseconds, -1 if they were not
 * @param loginsTried logins that were announced, refused or accepted
 * @param loginsRefused those of them that were refused
 * @param vulnerable checks that found it vulnerable
 * @param notVulnerable checks that did not
 * @param checkErrors checks that failed
 */
public record HostWork(long started, long startLine, long freed, long freedLine, long spider, long loginsTried,
		long loginsRefused, long vulnerable, long notVulnerable, long checkErrors) {

	/** Of a host about which nothing of this is said. */
	public static final HostWork NONE = new HostWork(Report.NO_TIME, -1, Report.NO_TIME, -1, -1, 0, 0, 0, 0, 0);

	/** Returns how long the last node scan took, in milliseconds; -1 if that is not known or the clock went back. */
	public long duration() {
		return started == Report.NO_TIME || freed == Report.NO_TIME ? -1 : Math.max(-1, freed - started);
	}

	/** Tells whether the last node scan has started, and nothing says that it ended. */
	public boolean unfinished() {
		return startLine >= 0 && freedLine < 0;
	}
}
