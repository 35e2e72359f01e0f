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
	/** Digits of the largest port. */
	private static final int LONGEST_PORT = 5;

	@Override
	public boolean holds(Host row, String cell, String word) {
		int colon = state.length();
		if (!names(word)) {
			return List.of(cell.split(" ")).stream().anyMatch(word::equalsIgnoreCase);
		}
		if (word.length() == colon + 1) {
			return row.ports().stream().anyMatch(result -> result.state().equals(state));
		}
		int slash = word.indexOf('/');
		int port = number(word, colon + 1, slash < 0 ? word.length() : slash);
		String protocol = slash < 0 ? "" : word.substring(slash + 1);
		return row.ports().stream().anyMatch(result -> is(result, port, protocol));
	}

	/** A text of these cells begins with a digit. */
	@Override
	public boolean mayHold(String word) {
		return names(word) || Character.digit(word.charAt(0), 10) >= 0;
	}

	/** Whether the word begins with the state and a colon. */
	private boolean names(String word) {
		int colon = state.length();
		return word.length() > colon && word.charAt(colon) == ':' && word.regionMatches(true, 0, state, 0, colon);
	}

	/** The number that stands there, or -1. */
	private static int number(String word, int from, int to) {
		boolean digits = to > from && to - from <= LONGEST_PORT
				&& word.chars().skip(from).limit(to - from).allMatch(c -> c >= '0' && c <= '9');
		return digits ? Integer.parseInt(word, from, to, 10) : -1;
	}

	private boolean is(PortResult result, int port, String protocol) {
		return result.port() == port && result.state().equals(state)
				&& (protocol.isEmpty() || result.protocol().equalsIgnoreCase(protocol));
	}
}
