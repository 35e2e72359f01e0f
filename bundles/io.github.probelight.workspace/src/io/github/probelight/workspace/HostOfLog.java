package io.github.probelight.workspace;

import java.util.Optional;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;

/**
 * A host that a log tells of.
 *
 * @param scope
 *            what is told of it is taken from there
 * @param report
 *            that of the scope which knows the host
 * @param host
 *            as that report knows it
 */
public record HostOfLog(Scope scope, Report report, Host host) {

	/**
	 * Finds a host in what is shown of a log, else in all of it: a person may look at a line that does not count now.
	 *
	 * @param site
	 *            that it was scanned for, or ""
	 * @param address
	 *            in any spelling
	 */
	public static Optional<HostOfLog> find(OpenLog log, String site, String address) {
		return in(log.scope(), site, address).or(() -> in(new Scope.Whole(log), site, address));
	}

	/** Finds the host that a line of a log, 0-based, is about. */
	public static Optional<HostOfLog> at(OpenLog log, long line) {
		return EntryOfLine.of(log, line)
				.filter(entry -> !entry.host().isEmpty())
				.flatMap(entry -> find(log, entry.site(), entry.host()));
	}

	private static Optional<HostOfLog> in(Scope scope, String site, String address) {
		Report report = scope.report();
		int index = report.targets().hostIndex(site, address);
		return index < 0
				? Optional.empty()
				: Optional.of(new HostOfLog(scope, report, report.targets().hosts().get(index)));
	}

	/** Whether both are one host as one report knows it. */
	public boolean isSame(HostOfLog other) {
		return report == other.report && host.site().equals(other.host.site())
				&& host.address().equals(other.host.address());
	}
}
