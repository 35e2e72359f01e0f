package io.github.probelight.engine.report;

/**
 * The hosts of one site whose addresses share their first 24 bits (IPv4) or 64 bits (IPv6).
 *
 * @param site site
 * @param network such as {@code 192.0.2.0/24} or {@code 2001:db8::/64}
 * @param hosts hosts with results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 * @param reason the reason of most last host results, "" if there are none
 * @param reasonHosts hosts with that reason
 * @param line first line of its first host
 */
public record Subnet(String site, String network, long hosts, long alive, long dead, String reason, long reasonHosts,
		long line) {

	/** Returns the share of hosts that are alive, 0 to 1. */
	public double share() {
		return hosts == 0 ? 0 : (double) alive / hosts;
	}
}
