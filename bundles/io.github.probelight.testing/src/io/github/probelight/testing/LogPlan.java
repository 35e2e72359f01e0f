package io.github.probelight.testing;

/**
 * What a generated log is to be like. The same plan gives the same bytes, on every machine and in every run.
 *
 * @param seed what all chance comes from
 * @param size how long the log is to be, in {@code unit}; met to within the lines that close the last phase. A log
 *            that is too short for its hosts names only as many of them as it has room for
 * @param unit what {@code size} counts
 * @param hosts distinct hosts (site and address) over all sites, 1 to 2,000,000
 * @param sites number of sites, 1 to 16, each with a scan of its own; neighbours share half of their addresses
 * @param interleaved whether the scans of the sites run at the same time, or one after the other
 * @param ports the most ports of each protocol that a phase tries on a live host, 1 to 65,535; a log with room for
 *            more repeats the phase
 * @param alive share of hosts that are alive, 0 to 1
 * @param firewalled share of the groups of 64 neighbouring addresses that a firewall hides, 0 to 1
 * @param continuations share of lines that are continuations (stack traces), 0 to 0.5
 */
public record LogPlan(long seed, long size, Unit unit, int hosts, int sites, boolean interleaved, int ports,
		double alive,
		double firewalled, double continuations) {

	/** What the size of a plan counts. */
	public enum Unit {
		BYTES, LINES
	}

	/** Largest number of hosts: what the window promises to hold. */
	public static final int MAX_HOSTS = 2_000_000;

	/** Largest number of sites. */
	public static final int MAX_SITES = 16;

	/** @throws IllegalArgumentException if a value is out of its range */
	public LogPlan {
		require(size > 0, "size must be positive");
		require(sites >= 1 && sites <= MAX_SITES, "sites must be 1 to " + MAX_SITES);
		require(hosts >= sites && hosts <= MAX_HOSTS, "hosts must be at least one a site and at most " + MAX_HOSTS);
		require(ports >= 1 && ports <= 65_535, "ports must be 1 to 65535");
		require(alive >= 0 && alive <= 1, "alive must be 0 to 1");
		require(firewalled >= 0 && firewalled <= 1, "firewalled must be 0 to 1");
		require(continuations >= 0 && continuations <= 0.5, "continuations must be 0 to 0.5");
	}

	/** A log of one site and about {@code bytes} bytes, a third of its hosts alive. */
	public static LogPlan ofBytes(long seed, long bytes, int hosts) {
		return new LogPlan(seed, bytes, Unit.BYTES, hosts, 1, false, 65_535, 0.33, 0.1, 0.002);
	}

	/** A log of one site and about {@code lines} lines, a third of its hosts alive. */
	public static LogPlan ofLines(long seed, long lines, int hosts) {
		return new LogPlan(seed, lines, Unit.LINES, hosts, 1, false, 65_535, 0.33, 0.1, 0.002);
	}

	/** This plan with several sites, scanned at the same time or one after the other. */
	public LogPlan withSites(int count, boolean atTheSameTime) {
		return new LogPlan(seed, size, unit, hosts, count, atTheSameTime, ports, alive, firewalled, continuations);
	}

	/** This plan with at most {@code most} ports of each protocol tried on a host in one phase. */
	public LogPlan withPorts(int most) {
		return new LogPlan(seed, size, unit, hosts, sites, interleaved, most, alive, firewalled, continuations);
	}

	/** This plan with other shares of live hosts, of hidden groups and of continuation lines. */
	public LogPlan withShares(double ofAlive, double ofFirewalled, double ofContinuations) {
		return new LogPlan(seed, size, unit, hosts, sites, interleaved, ports, ofAlive, ofFirewalled, ofContinuations);
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
