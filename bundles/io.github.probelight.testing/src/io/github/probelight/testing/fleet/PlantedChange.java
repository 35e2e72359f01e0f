package io.github.probelight.testing.fleet;

/**
 * One thing that is different from the night before.
 *
 * @param kind what is different
 * @param site the site
 * @param address the host
 * @param port such as {@code 443/TCP}; "" if it is about the host
 * @param from what was before: state and reason of the host, or of the port, {@code ALIVE echo-reply}; "" if there was
 *            nothing
 * @param to what is now, likewise
 */
public record PlantedChange(Kind kind, String site, String address, String port, String from, String to) {

	/** What can be different. */
	public enum Kind {
		/** A host that had no result, though it was scanned, has one. */
		APPEARED,
		/** A host that had a result has none, though it is scanned. */
		VANISHED,
		/** A dead host is alive. */
		CAME_ALIVE,
		/** A live host is dead; its ports are not scanned any more. */
		DIED,
		/** A live host is alive for another reason. */
		OTHER_REASON,
		/** A closed port is open. */
		PORT_OPENED,
		/** An open port is closed. */
		PORT_CLOSED,
		/** An open port is filtered. */
		PORT_FILTERED,
		/** A host is not scanned any more. */
		LEFT_SCOPE,
		/** A host is scanned again. */
		JOINED_SCOPE
	}
}
