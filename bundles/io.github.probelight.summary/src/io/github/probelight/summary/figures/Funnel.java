package io.github.probelight.summary.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;

/**
 * From what was to be scanned to what was found; all counts are of distinct hosts.
 *
 * @param addresses addresses that the Nmap processes were given, 0 if the log does not say: those of the largest phase of
 *        each site, for its other phases scan the same again, and no fewer than the hosts of the site
 * @param hosts hosts with results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 * @param open hosts with an open port
 */
public record Funnel(long addresses, long hosts, long alive, long dead, long open) {

	/** What people call the addresses. */
	public static final String GIVEN = "given to Nmap";

	/** Counts all but the hosts with an open port, which are 0. */
	public static Funnel of(Report report) {
		return new Funnel(addresses(report), report.targets().hosts().size(),
				report.targets().sites().stream().mapToLong(Site::alive).sum(),
				report.targets().sites().stream().mapToLong(Site::dead).sum(), 0);
	}

	private static long addresses(Report report) {
		Map<String, Long> bySite = new HashMap<>();
		for (Phase phase : report.phases()) {
			long given = sum(phase.processes().stream().mapToLong(process -> Math.max(0, process.addresses())));
			bySite.merge(phase.site(), given, Math::max);
		}
		if (bySite.values().stream().allMatch(given -> given == 0)) {
			return 0;
		}
		report.targets().sites().forEach(site -> bySite.merge(site.name(), site.hosts(), Math::max));
		return sum(bySite.values().stream().mapToLong(Long::longValue));
	}

	/** Returns a sum, or the largest number that there is: a log may say anything. */
	private static long sum(LongStream numbers) {
		return numbers.reduce(0, (sum, more) -> sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more);
	}

	/** Counts hosts with an open port too, which looks at each of them. */
	public static Funnel withOpen(Report report) {
		Funnel funnel = of(report);
		return new Funnel(funnel.addresses, funnel.hosts, funnel.alive, funnel.dead, report.openHosts());
	}
}
