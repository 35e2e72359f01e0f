package io.github.probelight.summary.figures;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;

/**
 * From what was to be scanned to what was found; all counts are of distinct hosts but the first.
 *
 * @param addresses addresses that the Nmap processes were given, 0 if the log does not say
 * @param hosts hosts with results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 * @param open hosts with an open port
 */
public record Funnel(long addresses, long hosts, long alive, long dead, long open) {

	/** Counts all but the hosts with an open port, which are 0. */
	public static Funnel of(Report report) {
		return new Funnel(
				report.phases()
						.stream()
						.flatMap(phase -> phase.processes().stream())
						.mapToLong(process -> Math.max(0, process.addresses()))
						.reduce(0, (sum, more) -> sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more),
				report.targets().hosts().size(), report.targets().sites().stream().mapToLong(Site::alive).sum(),
				report.targets().sites().stream().mapToLong(Site::dead).sum(), 0);
	}

	/** Counts hosts with an open port too, which looks at each of them. */
	public static Funnel withOpen(Report report) {
		Funnel funnel = of(report);
		long open = report.targets().ports().stream().anyMatch(port -> port.hosts().containsKey("OPEN"))
				? report.targets().hosts().stream().filter(host -> host.openPorts() > 0).count()
				: 0;
		return new Funnel(funnel.addresses, funnel.hosts, funnel.alive, funnel.dead, open);
	}
}
