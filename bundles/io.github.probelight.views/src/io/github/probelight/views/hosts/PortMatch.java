package io.github.probelight.views.hosts;

import java.util.List;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.views.table.WordMatch;

/**
 * Understands a state and a port, such as {@code open:3389} or {@code open:53/udp}: in the cell with the ports in that
 * state or their number, it asks for one of them; {@code open:} alone asks for any. Any other word is looked for as a
 * whole: 70 is not in 8070.
 *
 * @param state
 *            upper case
 */
record PortMatch(String state) implements WordMatch<Host> {
	@Override
	public boolean holds(Host row, String cell, String word) {
		int colon = state.length();
		if (word.length() <= colon || word.charAt(colon) != ':' || !word.regionMatches(true, 0, state, 0, colon)) {
			return List.of(cell.split(" ")).stream().anyMatch(word::equalsIgnoreCase);
		}
		if (word.length() == colon + 1) {
			return row.ports().stream().anyMatch(result -> result.state().equals(state));
		}
		int slash = word.indexOf('/');
		String port = word.substring(colon + 1, slash < 0 ? word.length() : slash);
		String protocol = slash < 0 ? "" : word.substring(slash + 1);
		return row.ports().stream().anyMatch(result -> is(result, port, protocol));
	}

	private boolean is(PortResult result, String port, String protocol) {
		return result.state().equals(state) && Integer.toString(result.port()).equals(port)
				&& (protocol.isEmpty() || result.protocol().equalsIgnoreCase(protocol));
	}
}
