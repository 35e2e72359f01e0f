package io.github.probelight.summary.host;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.MessageKind;

/**
 * An entry about a host.
 *
 * @param line its line, 0-based
 * @param facts what it says
 * @param message its message, "" of a result
 * @param vulnerable whether a check found the host vulnerable
 */
public record HostLine(long line, EntryFacts facts, String message, boolean vulnerable) {

	/** Returns it as a line behind so many others. */
	HostLine behind(long lines) {
		return new HostLine(lines + line, facts, message, vulnerable);
	}

	/** Returns whether it gives the host itself a state. */
	boolean isHostState() {
		return isResult() && facts.port() < 0;
	}

	/** Returns whether it gives a port a state. */
	boolean isPortState() {
		return isResult() && facts.port() >= 0;
	}

	boolean isResult() {
		return facts.kind() == MessageKind.RESULT;
	}

	/** Returns whether it has this level. */
	public boolean has(String level) {
		return facts.level().equals(level);
	}
}
