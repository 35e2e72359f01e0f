package io.github.probelight.engine.report;

import io.github.probelight.engine.table.PortRun;

/** A rule about what the hosts of one network after the other have in common. */
interface NetworkRule {

	/** Takes a host of the network and the last results of its ports. */
	void host(int host, PortRun ports);

	/** Finds what the hosts have in common that were taken since the last call. */
	void end(int network);
}
