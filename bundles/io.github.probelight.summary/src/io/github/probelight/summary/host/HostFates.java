package io.github.probelight.summary.host;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Targets;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.host.ListedHost.Fate;

/** Tells what became of addresses and names in a scan; it is asked for one after the other, so a list may be endless. */
public final class HostFates {

	private static final String ALIVE = "ALIVE";
	private static final String MISSED = "no result, unlike others of its subnet";
	private static final String EXCLUDED = "excluded";
	private static final int IPV4_HOST_BITS = 8;
	private static final long IPV4_LAST = (1 << IPV4_HOST_BITS) - 1;

	private final Report report;
	private final Targets targets;
	private final List<String> sites;
	/** Hosts that are not found by the text of an IPv4 address, as there are several texts of one. */
	private final Map<Address, Host> others = new HashMap<>();
	private final Set<Long> ipv4Networks = new HashSet<>();
	private final Set<Long> ipv6Networks = new HashSet<>();

	/** Prepares to tell from a report, with a look at each of its hosts. */
	public HostFates(Report report) {
		this.report = report;
		targets = report.targets();
		targets.prepareHostIndex();
		sites = targets.sites().stream().filter(site -> site.hosts() > 0).map(Site::name).toList();
		for (Host host : targets.hosts()) {
			if (host.ipv4() >= 0) {
				ipv4Networks.add(host.ipv4() >>> IPV4_HOST_BITS);
			} else {
				Address address = Address.of(host.address());
				others.merge(address, host, HostFates::better);
				if (address.family() == Family.IPV6) {
					ipv6Networks.add(address.high());
				}
			}
		}
	}

	/** Tells what became of one. */
	public ListedHost of(Address address) {
		Host host = host(address);
		if (host != null) {
			boolean alive = isAlive(host);
			return new ListedHost(address.text(), alive ? Fate.ALIVE : Fate.DEAD,
					host.state().isEmpty() ? "ports were scanned" : host.reason(), host.site());
		}
		Optional<Notice> leftOut = UnknownHost.leftOut(address, report);
		if (leftOut.isPresent()) {
			boolean unresolved = leftOut.get().kind() == MessageKind.UNRESOLVED;
			return new ListedHost(address.text(), unresolved ? Fate.MISSED : Fate.NEVER_SCANNED,
					unresolved ? "no address was found" : EXCLUDED, leftOut.get().site());
		}
		return isInScannedNetwork(address)
				? new ListedHost(address.text(), Fate.MISSED, MISSED, "")
				: new ListedHost(address.text(), Fate.NEVER_SCANNED, "", "");
	}

	/**
	 * Tells what became of addresses that are too many to be asked for: of each that has results, in order, and then of the
	 * others together, those of scanned networks first, then those that were excluded.
	 */
	public Stream<ListedHost> of(ListItem wide) {
		AddressRange range = wide.range();
		List<Address> seen = seen(range);
		List<Address> plain = seen.stream()
				.map(address -> new Address(address.family(), address.high(), address.low(), ""))
				.distinct()
				.toList();
		List<AddressRange> networks = networks(range);
		List<AddressRange> excluded = excluded(range);
		BigInteger scanned = within(plain, excluded);
		BigInteger out = sum(excluded).subtract(scanned);
		List<AddressRange> both = networks.stream()
				.flatMap(network -> excluded.stream().flatMap(one -> one.and(network).stream()))
				.toList();
		BigInteger missed = sum(networks).subtract(BigInteger.valueOf(plain.size()))
				.subtract(sum(both).subtract(scanned));
		BigInteger never = range.count().subtract(BigInteger.valueOf(plain.size())).subtract(missed).subtract(out);
		Stream<ListedHost> rest = Stream
				.of(new ListedHost(wide.text(), Fate.MISSED, MISSED, "", missed),
						new ListedHost(wide.text(), Fate.NEVER_SCANNED, EXCLUDED, "", out),
						new ListedHost(wide.text(), Fate.NEVER_SCANNED, "", "", never))
				.filter(some -> some.count().signum() > 0);
		return Stream.concat(seen.stream().map(this::of), rest);
	}

	private List<Address> seen(AddressRange range) {
		Stream<Address> known = range.first().family() == Family.IPV4
				? targets.hosts()
						.stream()
						.filter(host -> host.ipv4() >= 0)
						.map(host -> new Address(Family.IPV4, 0, host.ipv4(), ""))
						.distinct()
				: others.keySet().stream();
		return known.filter(range::holds).sorted().toList();
	}

	/** Returns which addresses of a range lie in networks that were scanned. */
	private List<AddressRange> networks(AddressRange range) {
		Stream<AddressRange> scanned = range.first().family() == Family.IPV4
				? ipv4Networks.stream()
						.map(network -> new AddressRange(new Address(Family.IPV4, 0, network << IPV4_HOST_BITS, ""),
								new Address(Family.IPV4, 0, (network << IPV4_HOST_BITS) + IPV4_LAST, "")))
				: ipv6Networks.stream()
						.map(network -> new AddressRange(new Address(Family.IPV6, network, 0, ""),
								new Address(Family.IPV6, network, -1, "")));
		return scanned.flatMap(network -> range.and(network).stream()).toList();
	}

	/** Returns which addresses of a range were excluded, each once. */
	private List<AddressRange> excluded(AddressRange range) {
		List<AddressRange> apart = new ArrayList<>();
		UnknownHost.excluded(report)
				.flatMap(one -> range.and(one).stream())
				.sorted(Comparator.comparing(AddressRange::first))
				.forEach(one -> {
					AddressRange before = apart.isEmpty() ? null : apart.getLast();
					if (before == null || before.last().compareTo(one.first()) < 0) {
						apart.add(one);
					} else if (before.last().compareTo(one.last()) < 0) {
						apart.set(apart.size() - 1, new AddressRange(before.first(), one.last()));
					}
				});
		return apart;
	}

	private static BigInteger sum(List<AddressRange> apart) {
		return apart.stream().map(AddressRange::count).reduce(BigInteger.ZERO, BigInteger::add);
	}

	/** Counts the addresses that lie in one of some ranges, which have no address in common. */
	private static BigInteger within(List<Address> addresses, List<AddressRange> ranges) {
		TreeMap<Address, AddressRange> byFirst = new TreeMap<>();
		ranges.forEach(range -> byFirst.put(range.first(), range));
		return BigInteger.valueOf(addresses.stream().filter(address -> {
			Map.Entry<Address, AddressRange> before = byFirst.floorEntry(address);
			return before != null && before.getValue().holds(address);
		}).count());
	}

	private @Nullable Host host(Address address) {
		if (address.family() != Family.IPV4) {
			return others.get(address);
		}
		Host best = null;
		for (String site : sites) {
			int index = targets.hostIndex(site, address.text());
			if (index >= 0) {
				Host found = targets.hosts().get(index);
				best = best == null ? found : better(best, found);
			}
		}
		return best;
	}

	/** A host that is alive for one site is alive. */
	private static Host better(Host one, Host other) {
		return isAlive(one) || !isAlive(other) ? one : other;
	}

	private static boolean isAlive(Host host) {
		return host.state().isEmpty() || host.state().equals(ALIVE);
	}

	private boolean isInScannedNetwork(Address address) {
		return switch (address.family()) {
			case IPV4 -> ipv4Networks.contains(address.low() >>> IPV4_HOST_BITS);
			case IPV6 -> ipv6Networks.contains(address.high());
			case NAME -> false;
		};
	}
}
