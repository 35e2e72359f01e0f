package io.github.probelight.summary;

import java.util.StringJoiner;

/** A long run of like results in one line. */
public final class RunText {

	private RunText() {}

	/**
	 * {@code 48,112 × FILTERED no-response, 10.0.3.0/24, 10:03:11 – 10:41:02}.
	 *
	 * @param protocol that of the ports; only said if it is not TCP
	 * @param hosts the hosts in one word; "" if they are not known yet
	 * @param from when the first was logged
	 * @param to when the last was logged
	 */
	public static String of(long count, String state, String reason, String protocol, String hosts, long from, long to,
			Zone zone) {
		StringJoiner text = new StringJoiner(", ");
		String what = OneLine.of(reason.isEmpty() ? state : state + ' ' + reason);
		text.add(NumberText.of(count) + " × " + what
				+ (protocol.isEmpty() || protocol.equals("TCP") ? "" : " (" + protocol + ')'));
		if (!hosts.isEmpty()) {
			text.add(OneLine.of(hosts));
		}
		String span = zone.span(from, to);
		if (!span.isEmpty()) {
			text.add(span);
		}
		return text.toString();
	}
}
