package io.github.probelight.summary.figures;

import java.util.Map;
import java.util.stream.Stream;

import io.github.probelight.engine.report.ReasonHosts;
import io.github.probelight.engine.report.Report;

/**
 * How many result lines give one reason for one state.
 *
 * @param about whether they are about hosts or ports
 * @param state such as {@code FILTERED}
 * @param reason such as {@code no-response}
 * @param lines result lines
 * @param all result lines of the state
 * @param hosts hosts that have, or a port of which has, this state for this reason last
 * @param line the first of the result lines
 */
public record ReasonCount(About about, String state, String reason, long lines, long all, long hosts,
		long line) {

	/** What has a state. */
	public enum About {
		/** Hosts. */
		HOSTS,
		/** Ports. */
		PORTS
	}

	/** Returns those of hosts, then those of ports, by falling count of the state and then of the reason. */
	public static Stream<ReasonCount> of(Report report) {
		ReasonHosts hosts = ReasonHosts.of(report);
		return Stream.concat(of(About.HOSTS, report.resultLines().hostReasons(), hosts.hosts(),
				report.resultLines().hostFirst()),
				of(About.PORTS, report.resultLines().portReasons(), hosts.ports(),
						report.resultLines().portFirst()));
	}

	private static Stream<ReasonCount> of(About about, Map<String, Map<String, Long>> states,
			Map<String, Map<String, Long>> hosts, Map<String, Map<String, Long>> first) {
		return states.entrySet().stream().flatMap(state -> {
			long all = state.getValue().values().stream().mapToLong(Long::longValue).sum();
			return state.getValue()
					.entrySet()
					.stream()
					.map(reason -> new ReasonCount(about, state.getKey(), reason.getKey(), reason.getValue(), all,
							hosts.getOrDefault(state.getKey(), Map.of()).getOrDefault(reason.getKey(), 0L),
							first.getOrDefault(state.getKey(), Map.of()).getOrDefault(reason.getKey(), -1L)));
		});
	}
}
