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
		MessageKind kind, String name, String detail, String verdict, long number, double decimal, Measured result) {

	/** These facts, of a message that names something. */
	Facts naming(MessageKind newKind, String newName, String newDetail) {
		return new Facts(time, level, thread, site, host, port, protocol, newKind, newName, newDetail, verdict, number,
				decimal, result);
	}

	/** These facts, of a message that counts something. */
	Facts counting(MessageKind newKind, long newNumber, double newDecimal) {
		return new Facts(time, level, thread, site, host, port, protocol, newKind, name, detail, verdict, newNumber,
				newDecimal, result);
	}

	/** These facts, of a check with this verdict. */
	Facts judging(String newVerdict) {
		return new Facts(time, level, thread, site, host, port, protocol, kind, name, detail, newVerdict, number,
				decimal, result);
	}

	/** What a result says; of other messages nothing. */
	record Measured(String state, String reason, int ttl, int latency, int variance, int timeout) {

		static final Measured NOTHING = new Measured("", "", -1, -1, -1, -1);
	}
}
