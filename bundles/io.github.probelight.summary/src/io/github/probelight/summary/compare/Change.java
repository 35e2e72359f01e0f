package io.github.probelight.summary.compare;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;

/**
 * Something that differs between two logs.
 *
 * @param kind what
 * @param site site of the newer log if it has a part in this, else of the older one; "" if none is named
 * @param address address or name of the host, "" if it is about none
 * @param port number of the port, -1 if it is about none
 * @param protocol its protocol, or ""
 * @param subject the finding, check or task that it is about, else ""
 * @param from what the older log says
 * @param to what the newer log says
 */
public record Change(ChangeKind kind, String site, String address, int port, String protocol, String subject,
		Side from, Side to) {

	/**
	 * What one of the logs says.
	 *
	 * @param value a state, a number, a duration; "" if it says nothing
	 * @param reason why, or ""
	 * @param line the line that says so, 0-based in that log, or -1
	 */
	public record Side(String value, String reason, long line) {

		/** Of a log that says nothing. */
		public static final Side NONE = new Side("", "", -1);

		static Side of(Host host) {
			return new Side(host.state(), host.reason(), host.line());
		}

		static Side of(PortResult port) {
			return new Side(port.state(), port.reason(), port.line());
		}
	}

	/** Returns what the newer log says, or the older one where that says nothing. */
	public Side last() {
		return to.equals(Side.NONE) ? from : to;
	}
}
