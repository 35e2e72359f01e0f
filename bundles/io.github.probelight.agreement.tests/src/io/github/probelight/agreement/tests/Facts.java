package io.github.probelight.agreement.tests;

import io.github.probelight.engine.scan.MessageKind;

/**
 * What one line says, in the form in which both readers are compared. Absent texts are "", absent numbers -1; what a kind
 * of message does not have is absent.
 *
 * @param time
 *            in epoch milliseconds, or {@code Report.NO_TIME}
 */
record Facts(long time, String level, String thread, String site, String host, int port, String protocol,
		MessageKind kind, String name, long number, double decimal, Measured result) {

	/** What a result says; of other messages nothing. */
	record Measured(String state, String reason, int ttl, int latency, int variance, int timeout) {

		static final Measured NOTHING = new Measured("", "", -1, -1, -1, -1);
	}

	/** The kinds whose message names something: a task, a site, an address. */
	static boolean hasName(MessageKind kind) {
		return switch (kind) {
			case TASK_STARTED, TASK_PROGRESS, TASK_ENDED, SITE_STARTED, EXCLUDED_RANGE, EXCLUDED_HOST, UNRESOLVED,
					SCAN_COMPLETED, SCAN_STOPPED, SCAN_PAUSED, SCAN_RESUMED, NODE_STARTED, NODE_ENDED, FINGERPRINT,
					CREDENTIALS_TRIED, CREDENTIALS_FAILED, LOW_MEMORY, OUT_OF_MEMORY, CHECK ->
				true;
			default -> false;
		};
	}

	/** The kinds whose message has a count that the report uses. */
	static boolean hasNumber(MessageKind kind) {
		return kind == MessageKind.BATCH_SIZE || kind == MessageKind.PROCESS_STARTING
				|| kind == MessageKind.TASK_PROGRESS;
	}
}
