package io.github.probelight.views.hosts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.views.table.WordMatch;

/**
 * Understands a state and a port, such as {@code open:3389} or {@code open:53/udp}, or any of
 * some ports, such as {@code open:22,3389}, or a state and its reason, such as
 * {@code filtered:no-response}: in the cell with the ports in that state or their number, it asks for one of them;
 * {@code open:} alone asks for any. Any other word is looked for as a whole: 70 is not in 8070.
 *
 * @param state
 *            upper case
 * @param others
 *            whether states are understood, too, that no cell of the row is for
 */
record PortMatch(String state, boolean others) implements WordMatch<Host> {
	/** Digits of the largest port. */
	private static final int LONGEST_PORT = 5;
	/** The states that have cells of their own, and that of a host, which is no state of a port. */
	private static final Set<String> WITH_CELL = Set.of("OPEN", "FILTERED", "CLOSED", "ALIVE");

	@Override
	public boolean holds(Host row, String cell, String word) {
		String asked = state(word);
		if (asked.isEmpty()) {
			return List.of(cell.split(" ")).stream().anyMatch(word::equalsIgnoreCase);
		}
		String rest = word.substring(asked.length() + 1);
		if (rest.isEmpty()) {
			return row.ports().stream().anyMatch(result -> result.state().equals(asked));
		}
		return Stream.of(rest.split(",")).anyMatch(one -> has(row, asked, one));
	}

	/** Whether a host has a port in this state, or any for this reason. */
	private static boolean has(Host row, String state, String asked) {
		int slash = asked.indexOf('/');
		int port = number(asked, slash < 0 ? asked.length() : slash);
		String protocol = slash < 0 ? "" : asked.substring(slash + 1);
		return row.ports()
				.stream()
				.filter(result -> result.state().equals(state))
				.anyMatch(result -> port < 0 ? result.reason().equalsIgnoreCase(asked) : is(result, port, protocol));
	}

	/** A text of these cells begins with a digit. */
	@Override
	public boolean mayHold(String word) {
		return !state(word).isEmpty() || Character.digit(word.charAt(0), 10) >= 0;
	}

	/** The state that the word asks for here, upper case; "" for any other word. */
	private String state(String word) {
		int colon = word.indexOf(':');
		if (colon <= 0) {
			return "";
		}
		String asked = word.substring(0, colon).toUpperCase(Locale.ROOT);
		boolean other = others && !WITH_CELL.contains(asked)
				&& asked.chars().allMatch(c -> Character.isLetter(c) || c == '|' || c == '-');
		return other || asked.equals(state) ? asked : "";
	}

	/** The number that stands at the begin, or -1. */
	private static int number(String word, int to) {
		boolean digits = to > 0 && to <= LONGEST_PORT && word.chars().limit(to).allMatch(c -> c >= '0' && c <= '9');
		return digits ? Integer.parseInt(word, 0, to, 10) : -1;
	}

	private static boolean is(PortResult result, int port, String protocol) {
		return result.port() == port && (protocol.isEmpty() || result.protocol().equalsIgnoreCase(protocol));
	}
}
