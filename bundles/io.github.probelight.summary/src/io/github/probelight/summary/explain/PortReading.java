package io.github.probelight.summary.explain;

import io.github.probelight.knowledge.Services;

/** What the number of a port tells. */
final class PortReading {

	private PortReading() {}

	/** A sentence about a port; its protocol in capitals. */
	static String of(int port, String protocol) {
		String name = port + "/" + protocol;
		return Services.standard()
				.find(port, protocol)
				.map(service -> name + " is usually " + service.name() + ": " + service.purpose()
						+ ". No log says what listens there.")
				.orElse(name + " has no usual service.");
	}
}
