package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.MessageKind;

/**
 * An entry that says something of its own: credentials that failed, a target that was excluded or not resolved, memory
 * running low, the start and the end of a scan.
 *
 * @param kind what it says
 * @param site its site, or ""
 * @param host host of its target, or ""
 * @param name host, range, site, scan, person or detail that the message names, or ""
 * @param by who started a scan, or ""
 * @param why why a scan was stopped, paused or resumed, or ""
 * @param paused whether a scan that ended was only paused
 * @param time epoch milliseconds, or {@link Report#NO_TIME}
 * @param line its line
 */
public record Notice(MessageKind kind, String site, String host, String name, String by, String why, boolean paused,
		long time, long line) {

	Notice of(String ofSite) {
		return new Notice(kind, ofSite, host, name, by, why, paused, time, line);
	}

	Notice shifted(long lines) {
		return new Notice(kind, site, host, name, by, why, paused, time, line + lines);
	}
}
