package io.github.probelight.testing.fleet;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All that one log says: one scan of one site in one night.
 *
 * @param file name of the log in its folder
 * @param site the site
 * @param night which night, from 0 on
 * @param scan the scan as its threads name it, such as {@code default:12}
 * @param start time of the first entry, epoch milliseconds, GMT
 * @param end time of the last entry, epoch milliseconds, GMT
 * @param ended {@code completed}, {@code stopped} or {@code cut-off}
 * @param scope the addresses that were scanned
 * @param hosts address → host, those with a result
 * @param changes what is different from the night before
 */
public record FleetNight(String file, String site, int night, String scan, long start, long end, String ended,
		SortedSet<String> scope, SortedMap<String, FleetHost> hosts, List<PlantedChange> changes) {

	/** Returns how many hosts are alive. */
	public long alive() {
		return hosts.values().stream().filter(FleetHost::alive).count();
	}

	/** Returns how many ports are open, over all hosts. */
	public long open() {
		return hosts.values().stream().mapToLong(FleetHost::open).sum();
	}
}
