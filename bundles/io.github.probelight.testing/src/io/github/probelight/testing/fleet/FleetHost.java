package io.github.probelight.testing.fleet;

import java.util.SortedMap;

/**
 * What a log says of a host.
 *
 * @param address its IPv4 address
 * @param state {@code ALIVE} or {@code DEAD}
 * @param reason of the state
 * @param ports port such as {@code 443/TCP} → state and reason, such as {@code OPEN syn-ack}; none for a dead host
 */
public record FleetHost(String address, String state, String reason, SortedMap<String, String> ports) {

	/** Tells whether it is alive. */
	public boolean alive() {
		return state.equals("ALIVE");
	}

	/** Returns how many of its ports are open. */
	public long open() {
		return ports.values().stream().filter(port -> port.startsWith("OPEN ")).count();
	}
}
