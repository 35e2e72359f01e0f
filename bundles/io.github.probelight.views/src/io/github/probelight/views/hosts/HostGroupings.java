package io.github.probelight.views.hosts;

import java.util.List;

import io.github.probelight.engine.report.Host;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Grouping;

/** What hosts can be grouped by. */
final class HostGroupings {
	private static final int IPV4_BITS = 24;
	private static final int IPV4_HOST_BITS = 8;
	private static final int IPV6_BITS = 64;

	/** The subnet of an IPv6 address: its first 64 bits. */
	private record Ipv6Subnet(long high) {}

	static final List<Grouping<Host>> ALL = List.of(
			new Grouping<>("site", HostColumns.SITE.title(), Messages.Hosts_noun, Host::site,
					host -> host.site().isEmpty() ? Messages.Hosts_noSite : host.site(), true),
			new Grouping<>("subnet", Messages.Hosts_groupSubnet, Messages.Hosts_noun, HostGroupings::subnet,
					HostGroupings::subnetName, false),
			new Grouping<>("reason", Messages.Hosts_groupReason, Messages.Hosts_noun, HostGroupings::why,
					HostGroupings::why, true));

	private HostGroupings() {}

	private static Object subnet(Host host) {
		long ipv4 = host.ipv4();
		if (ipv4 >= 0) {
			return ipv4 >>> IPV4_HOST_BITS;
		}
		Address address = Address.of(host.address());
		return address.family() == Family.IPV6 ? new Ipv6Subnet(address.high()) : "";
	}

	private static String subnetName(Host host) {
		Address address = Address.of(host.address());
		return switch (address.family()) {
			case IPV4 ->
				new Address(Family.IPV4, 0, address.low() >>> IPV4_HOST_BITS << IPV4_HOST_BITS, "").text() + '/'
						+ IPV4_BITS;
			case IPV6 -> new Address(Family.IPV6, address.high(), 0, "").text() + '/' + IPV6_BITS;
			case NAME -> Messages.Hosts_noAddress;
		};
	}

	private static String why(Host host) {
		return host.state().isEmpty() ? Messages.Hosts_noState : host.state() + ", " + host.reason();
	}
}
