package io.github.probelight.engine.report;

import java.util.List;

/**
 * Logins that were refused, over all services.
 *
 * @param count hosts that refused one and persons that were refused, each once, and refusals that name nobody
 * @param hosts how many of these are hosts or persons
 * @param named the first of them, at most {@link Limits#NAMED_HOSTS}
 * @param lines for each that is counted the line of its first refusal, the first {@link Limits#CITED_LINES}
 */
public record Refusals(long count, long hosts, List<Subject> named, List<Long> lines) {

	/** Of a log without any. */
	public static final Refusals NONE = new Refusals(0, 0, List.of(), List.of());
}
