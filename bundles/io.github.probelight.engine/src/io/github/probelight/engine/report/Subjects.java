package io.github.probelight.engine.report;

import java.util.List;

/**
 * Whom a finding is about.
 *
 * @param hosts hosts or targets, at most {@link Limits#NAMED_HOSTS}, in order of first sight
 * @param moreHosts how many more there are
 * @param apart hosts that share what was found, but of which something else says that they are real
 * @param subnets networks, at most {@link Limits#NAMED_HOSTS}, in order of first sight
 * @param ports ports that it is about, such as {@code 25/TCP}
 */
public record Subjects(List<Subject> hosts, long moreHosts, long apart, List<Subject> subnets, List<String> ports) {

	/** Nobody in particular. */
	public static final Subjects NONE = new Subjects(List.of(), 0, 0, List.of(), List.of());

	/** Returns the names of the hosts or targets, else those of the networks. */
	public List<String> names() {
		return (hosts.isEmpty() ? subnets : hosts).stream().map(Subject::name).toList();
	}
}
