package io.github.probelight.engine.report;

import java.util.function.Supplier;

/**
 * What a report that was kept leaves packed until somebody asks for it.
 *
 * @param counts unpacks the entries by time
 * @param hosts unpacks the hosts
 * @param marks unpacks which findings each host is a part of
 */
public record PackedFacts(Supplier<TimeCounts> counts, Supplier<HostFacts> hosts, Supplier<long[]> marks) {}
