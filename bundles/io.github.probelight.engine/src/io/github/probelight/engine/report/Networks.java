package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.table.LongTable;

/**
 * Numbers the networks that hosts are in, those of each site apart: the first 24 bits of an IPv4 address, the first 64 of
 * an IPv6 address, whatever its zone. A host that only has a name is in none.
 */
final class Networks {

	/** Set in the key of a network of IPv6. */
	private static final long IPV6 = Long.MIN_VALUE;
	private static final int HOST_BITS = 8;

	private final HostTables tables;
	/** Site and network: the first 24 bits, or the number of the first 64. */
	private final LongTable keys = new LongTable();
	private final LongTable prefixes = new LongTable();
	private final long[] halves = new long[2];
	/** The network of the last host: most hosts are in the same as the one before. */
	private long latestKey;
	private int latest = -1;

	Networks(HostTables tables) {
		this.tables = tables;
	}

	/** Returns how many there are. */
	int size() {
		return keys.size();
	}

	/** Returns the number of a host's network, a new one if it is new, or -1. */
	int of(int host) {
		long site = tables.hosts().site(host);
		long ipv4 = tables.hosts().ipv4(host);
		if (ipv4 >= 0) {
			return number(site << Integer.SIZE - HOST_BITS | ipv4 >>> HOST_BITS);
		}
		return tables.hosts().ipv6(host, halves)
				? number(IPV6 | site << Integer.SIZE | prefixes.number(halves[0]))
				: -1;
	}

	private int number(long key) {
		if (latest < 0 || key != latestKey) {
			latest = keys.number(key);
			latestKey = key;
		}
		return latest;
	}

	/** Returns the word of a network's site. */
	int site(int network) {
		long key = keys.key(network);
		return (int) (isIpv6(network) ? (key & ~IPV6) >>> Integer.SIZE : key >>> Integer.SIZE - HOST_BITS);
	}

	/** Tells whether it is a network of IPv6. */
	boolean isIpv6(int network) {
		return keys.key(network) < 0;
	}

	/** Returns a network as text, such as {@code 192.0.2.0/24} or {@code 2001:db8::/64}. */
	String name(int network) {
		long key = keys.key(network);
		return isIpv6(network)
				? Ipv6.network(prefixes.key((int) key))
				: Ipv4.text((int) (key << HOST_BITS)) + "/" + (Integer.SIZE - HOST_BITS);
	}
}
