package io.github.probelight.engine.report;

import java.util.Map;

/**
 * One port over all hosts.
 *
 * @param port 0 to 99999
 * @param protocol upper case, "" if the log gives none
 * @param hosts last state → distinct hosts
 * @param line line of its first result
 */
public record Port(int port, String protocol, Map<String, Long> hosts, long line) {}
