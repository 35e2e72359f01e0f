package io.github.probelight.engine.report;

import java.util.Map;

/**
 * How many result lines say what. Maps of counts are by falling count.
 *
 * @param hostStates state → result lines about a host
 * @param portStates state → result lines about a port
 * @param hostReasons state → reason → result lines about a host
 * @param portReasons state → reason → result lines about a port
 * @param hostFirst state → reason → the first of the lines about a host
 * @param portFirst state → reason → the first of the lines about a port
 */
public record ResultLines(Map<String, Long> hostStates, Map<String, Long> portStates,
		Map<String, Map<String, Long>> hostReasons, Map<String, Map<String, Long>> portReasons,
		Map<String, Map<String, Long>> hostFirst, Map<String, Map<String, Long>> portFirst) {

	/** Of a log without results. */
	public static final ResultLines EMPTY = new ResultLines(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
			Map.of());
}
