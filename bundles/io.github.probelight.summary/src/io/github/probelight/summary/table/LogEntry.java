package io.github.probelight.summary.table;

import io.github.probelight.engine.scan.MessageKind;

/**
 * One entry of a log as a row. What it does not have is "" or -1.
 *
 * @param time epoch milliseconds, or {@link io.github.probelight.engine.report.Report#NO_TIME}
 * @param level such as {@code INFO}
 * @param thread name of its thread
 * @param site name of its site
 * @param address host of its target
 * @param port port of its target
 * @param protocol protocol of its target, in capitals
 * @param kind what its message says
 * @param result what it says as a result
 * @param message its message, "" where nobody asked for it
 */
public record LogEntry(long time, String level, String thread, String site, String address, int port, String protocol,
		MessageKind kind, Measured result, String message) {

	/**
	 * What a result says.
	 *
	 * @param state such as {@code OPEN}
	 * @param reason such as {@code syn-ack}
	 * @param ttl 0 to 255
	 * @param latency milliseconds
	 * @param variance milliseconds
	 * @param timeout milliseconds
	 */
	public record Measured(String state, String reason, int ttl, int latency, int variance, int timeout) {

		/** Of an entry that is no result. */
		static final Measured NONE = new Measured("", "", -1, -1, -1, -1);
	}
}
