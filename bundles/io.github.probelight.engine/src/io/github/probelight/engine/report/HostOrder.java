package io.github.probelight.engine.report;

import java.util.Arrays;

/**
 * The hosts of a report in an order that two reports share: by site and kind of address, then by address. It takes 8
 * bytes a host.
 */
final class HostOrder {

	/** Turns an unsigned number into one that is sorted likewise as a signed one. */
	private static final int SIGN = Integer.MIN_VALUE;

	private final long[][] groups;

	/**
	 * Sorts hosts.
	 *
	 * @param sites number of the site of each scope
	 * @param count number of sites
	 * @param names gives the addresses that are none of IPv4 their numbers, in both reports
	 */
	HostOrder(HostList hosts, int[] sites, int count, HostNames names) {
		HostIndex.View index = hosts.tables().hosts();
		int[] sizes = new int[2 * count];
		for (int i = 0; i < hosts.size(); i++) {
			sizes[group(index, sites, hosts.record(i))]++;
		}
		groups = new long[sizes.length][];
		Arrays.setAll(groups, group -> new long[sizes[group]]);
		Arrays.fill(sizes, 0);
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			int group = group(index, sites, host);
			int address = index.ipv4(host) < 0
					? names.number(index.names(), index.records().address(host))
					: index.records().address(host);
			groups[group][sizes[group]++] = (long) (address ^ SIGN) << Integer.SIZE | i;
		}
		for (long[] group : groups) {
			Arrays.sort(group);
		}
	}

	private static int group(HostIndex.View index, int[] sites, int host) {
		return 2 * sites[index.scope(host)] + (index.ipv4(host) < 0 ? 1 : 0);
	}

	/** Returns how many groups there are: for each site one of IPv4 addresses and one of others. */
	int groups() {
		return groups.length;
	}

	/** Returns the hosts of a group by address, each as a number that {@link #address} and {@link #index} take apart. */
	long[] group(int group) {
		return groups[group];
	}

	/** Returns a number of the address that is the same in both reports. */
	static int address(long host) {
		return (int) (host >> Integer.SIZE);
	}

	/** Returns the index of the host among those of its report. */
	static int index(long host) {
		return (int) host;
	}
}
