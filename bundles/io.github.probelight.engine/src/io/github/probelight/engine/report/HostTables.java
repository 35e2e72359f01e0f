package io.github.probelight.engine.report;

import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.PortRuns;
import io.github.probelight.engine.table.Sets;

/**
 * The frozen tables that the hosts of a report are views on.
 *
 * @param hosts host records
 * @param rows port results by host
 * @param latencies latencies by host
 * @param words names, states, reasons
 * @param outcomes state, reason and TTL of results
 * @param sets sets of outcomes
 * @param open word of OPEN, -1 if it does not occur; the others likewise
 */
record HostTables(HostTable.View hosts, PortRuns rows, LatencyRows.View latencies, Dictionary.View words,
		Outcomes.View outcomes, Sets.View sets, int open, int filtered, int closed) {}
