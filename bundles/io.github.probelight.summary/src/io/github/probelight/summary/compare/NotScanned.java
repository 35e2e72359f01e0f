package io.github.probelight.summary.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.figures.NetworkPrefix;

/**
 * Hosts of a network of which only one log has results, as the other scan never touched their addresses.
 *
 * @param site their site
 * @param network a /24, of IPv6 a /64; {@code names} of hosts that have names
 * @param inOld whether the older log has them; else the newer one
 * @param hosts how many there are
 * @param alive those of them that are not dead
 * @param line line of the first in its log
 */
public record NotScanned(String site, String network, boolean inOld, long hosts, long alive, long line) {

	private static final int IPV4_BITS = 24;
	private static final int IPV6_BITS = 64;

	private record Key(String site, String network, boolean inOld) {}

	/** Returns those of a comparison, in the order of its hosts. */
	public static List<NotScanned> of(Comparison comparison) {
		return of(comparison.of(ChangeKind.NOT_SCANNED));
	}

	static List<NotScanned> of(List<Change> hosts) {
		Map<Key, NotScanned> networks = new LinkedHashMap<>();
		for (Change change : hosts) {
			boolean inOld = change.to().equals(Change.Side.NONE);
			Key key = new Key(change.site(), network(change.address()), inOld);
			networks.merge(key, new NotScanned(key.site, key.network, inOld, 1,
					change.last().value().equals("DEAD") ? 0 : 1, change.last().line()), NotScanned::plus);
		}
		return List.copyOf(networks.values());
	}

	private static String network(String host) {
		Address address = Address.of(host);
		return address.family() == Family.NAME
				? "names"
				: NetworkPrefix.of(address, address.family() == Family.IPV4 ? IPV4_BITS : IPV6_BITS).toString();
	}

	private NotScanned plus(NotScanned more) {
		return new NotScanned(site, network, inOld, hosts + more.hosts, alive + more.alive, line);
	}
}
