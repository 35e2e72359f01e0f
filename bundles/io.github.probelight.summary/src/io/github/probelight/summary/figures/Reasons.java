package io.github.probelight.summary.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of reasons over all states. */
public final class Reasons {

	private Reasons() {}

	/** Returns reason → result lines, by falling count and then by name. */
	public static Map<String, Long> sum(Map<String, Map<String, Long>> states) {
		Map<String, Long> sums = new HashMap<>();
		states.values().forEach(reasons -> reasons.forEach((reason, lines) -> sums.merge(reason, lines, Long::sum)));
		Map<String, Long> sorted = new LinkedHashMap<>();
		sums.entrySet()
				.stream()
				.sorted(Comparator.comparingLong((Map.Entry<String, Long> sum) -> -sum.getValue())
						.thenComparing(Map.Entry::getKey))
				.forEach(sum -> sorted.put(sum.getKey(), sum.getValue()));
		return sorted;
	}
}
