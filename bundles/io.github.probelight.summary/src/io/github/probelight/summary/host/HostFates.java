package io.github.probelight.summary.host;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
	private static final int IPV4_HOST_BITS = 8;

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
					unresolved ? "no address was found" : "excluded", leftOut.get().site());
		}
		return isInScannedNetwork(address)
				? new ListedHost(address.text(), Fate.MISSED, MISSED, "")
				: new ListedHost(address.text(), Fate.NEVER_SCANNED, "", "");
	}

	/**
	 * Tells what became of addresses of IPv6 that are too many to be asked for: of each that has results, in order, and
	 * then of the others together, those of scanned networks first.
	 */
	public Stream<ListedHost> of(ListItem wide) {
		AddressRange range = wide.range();
		List<Address> seen = others.keySet().stream().filter(range::holds).sorted().toList();
		BigInteger near = ipv6Networks.stream()
				.map(network -> new AddressRange(new Address(Family.IPV6, network, 0, ""),
						new Address(Family.IPV6, network, -1, "")))
				.flatMap(network -> range.and(network).stream())
				.map(AddressRange::count)
				.reduce(BigInteger.ZERO, BigInteger::add);
		long known = seen.stream()
				.map(address -> new Address(Family.IPV6, address.high(), address.low(), ""))
				.distinct()
				.count();
		Stream<ListedHost> rest = Stream
				.of(new ListedHost(wide.text(), Fate.MISSED, MISSED, "", near.subtract(BigInteger.valueOf(known))),
						new ListedHost(wide.text(), Fate.NEVER_SCANNED, "", "", range.count().subtract(near)))
				.filter(some -> some.count().signum() > 0);
		return Stream.concat(seen.stream().map(this::of), rest);
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
