package io.github.probelight.engine.report;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A host as a plain value. */
record HostRecord(String site, String address, List<String> states, String state, String reason,
		@Nullable RoundTrip roundTrip, List<PortResult> ports, int openPorts, int filteredPorts, int closedPorts,
		List<Integer> ttls, long first, long last, long line, long entries) implements Host {}
