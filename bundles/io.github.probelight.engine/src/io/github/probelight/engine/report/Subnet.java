package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.Map;

/**
 * The hosts of one site whose addresses share their first 24 bits (IPv4) or 64 bits (IPv6).
 *
 * @param site site
 * @param network such as {@code 192.0.2.0/24} or {@code 2001:db8::/64}
 * @param hosts hosts with results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 * @param open hosts with a port that was last OPEN
 * @param reason the reason of most last host results, "" if there are none
 * @param reasonHosts hosts with that reason
 * @param line first line of its first host
 * @param reasons reason → hosts whose last host result has it
 */
public record Subnet(String site, String network, long hosts, long alive, long dead, long open, String reason,
		long reasonHosts, long line, Map<String, Long> reasons) {

	/** Returns a subnet by the reasons of its hosts. */
	static Subnet of(String site, String network, long hosts, long alive, long dead, long open, long line,
			Map<String, Long> reasons) {
		Map.Entry<String, Long> most = reasons.entrySet()
				.stream()
				.max((a, b) -> a.getValue().equals(b.getValue())
						? b.getKey().compareTo(a.getKey())
						: a.getValue().compareTo(b.getValue()))
				.orElse(Map.entry("", 0L));
		return new Subnet(site, network, hosts, alive, dead, open, most.getKey(), most.getValue(), line, reasons);
	}

	/** Returns what is to be said of these hosts and those of another subnet together, under the name of this. */
	public Subnet plus(Subnet other) {
		Map<String, Long> sums = new HashMap<>(reasons);
		other.reasons.forEach((word, some) -> sums.merge(word, some, Long::sum));
		long first = line < 0 || other.line >= 0 && other.line < line ? other.line : line;
		return of(site, network, hosts + other.hosts, alive + other.alive, dead + other.dead, open + other.open, first,
				sums);
	}

	/** Returns the share of hosts that are alive, 0 to 1. */
	public double share() {
		return hosts == 0 ? 0 : (double) alive / hosts;
	}
}
