package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;

/**
 * A network that is the same everywhere: private addresses, those of one link, groups (RFC 6890, RFC 4291). It tells nobody
 * whose a log is, but much about what was scanned, so each address stays in the smallest one that holds it, a single one
 * as it is; what is in none of them stays so, too.
 *
 * @param high the upper half of its address
 * @param low the lower half, all of it for IPv4
 * @param bits how many of both are those of the network, from the first one on
 */
record UsualNetwork(long high, long low, int bits) {

	private static final int IPV6_BITS = 128;
	private static final int IPV4_FROM = 96;

	private static final List<UsualNetwork> IPV4 = smallestFirst("0.0.0.0/32", "0.0.0.0/8", "10.0.0.0/8",
			"100.64.0.0/10", "127.0.0.1/32", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
			"224.0.0.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32");
	private static final List<UsualNetwork> IPV6 = smallestFirst("::/128", "::1/128", "2000::/3", "fc00::/7",
			"fe80::/10", "ff02::/16", "ff00::/8");
	private static final UsualNetwork NO_IPV4 = new UsualNetwork(0, 0, IPV4_FROM);
	private static final UsualNetwork NO_IPV6 = new UsualNetwork(0, 0, 0);

	/** Returns the smallest network that holds an address, an unsigned number; all addresses if none does. */
	static UsualNetwork ofIpv4(long address) {
		return of(IPV4, 0, address, NO_IPV4);
	}

	/** Returns the smallest network that holds an address; all addresses if none does. */
	static UsualNetwork ofIpv6(long high, long low) {
		return of(IPV6, high, low, NO_IPV6);
	}

	private static UsualNetwork of(List<UsualNetwork> networks, long high, long low, UsualNetwork other) {
		for (UsualNetwork network : networks) {
			if ((high & network.highMask()) == network.high && (low & network.lowMask()) == network.low) {
				return network;
			}
		}
		return other;
	}

	/** The bits of the upper half that are those of the network. */
	long highMask() {
		return mask(bits);
	}

	/** Those of the lower half. */
	long lowMask() {
		return mask(bits - Long.SIZE);
	}

	/** The first bits of 64. */
	static long mask(int bits) {
		return bits <= 0 ? 0 : bits >= Long.SIZE ? -1 : -1L << Long.SIZE - bits;
	}

	private static List<UsualNetwork> smallestFirst(String... networks) {
		return Stream.of(networks)
				.map(UsualNetwork::parse)
				.sorted(Comparator.comparing(UsualNetwork::bits).reversed())
				.toList();
	}

	private static UsualNetwork parse(String network) {
		int slash = network.indexOf('/');
		byte[] b = network.getBytes(StandardCharsets.US_ASCII);
		int bits = Integer.parseInt(network.substring(slash + 1));
		long ipv4 = Ipv4.parse(b, 0, slash);
		if (ipv4 >= 0) {
			return new UsualNetwork(0, ipv4, IPV4_FROM + bits);
		}
		long[] halves = new long[2];
		if (!Ipv6.parse(b, 0, slash, halves) || bits > IPV6_BITS) {
			throw new IllegalArgumentException(network);
		}
		return new UsualNetwork(halves[0], halves[1], bits);
	}
}
