package io.github.probelight.engine.report;

import io.github.probelight.engine.table.PortRun;

/** Subnets of IPv4 of which nearly every address is ALIVE by one reason, and nothing is open. */
final class GhostSubnets implements NetworkRule {

	private final NetworkHosts hosts;
	private final ReasonNumbers reasons;
	private final Findings into;
	/** Hosts without an open port by the reason that they are ALIVE by. */
	private final FewCounts suspects;

	GhostSubnets(NetworkHosts hosts, ReasonNumbers reasons, Findings into) {
		this.hosts = hosts;
		this.reasons = reasons;
		this.into = into;
		suspects = new FewCounts(reasons.size());
	}

	@Override
	public void host(int host, PortRun ports) {
		if ((hosts.signs().last(host) & Signs.ALIVE) != 0 && !isReal(host)) {
			suspects.add(reason(host));
		}
	}

	private boolean isReal(int host) {
		return hosts.ever(host, Signs.OPEN);
	}

	private int reason(int host) {
		return reasons.of(hosts.tables().hosts().records().outcome(host));
	}

	@Override
	public void end(int network) {
		for (int i = 0; i < suspects.size(); i++) {
			if (suspects.count(i) * 100 >= Limits.GHOST_PERCENT * Limits.SUBNET_ADDRESSES
					&& !hosts.groups().networks().isIpv6(network)) {
				found(network, suspects.number(i));
			}
		}
		suspects.clear();
	}

	private void found(int network, int reason) {
		FindingCase found = into.of(FindingKind.GHOST_SUBNET);
		found.subnet(hosts.subject(network));
		hosts.visit(network, (host, ports) -> {
			if ((hosts.signs().last(host) & Signs.ALIVE) == 0 || reason(host) != reason) {
				return;
			}
			if (isReal(host)) {
				found.apart(1);
			} else {
				into.add(FindingKind.GHOST_SUBNET, hosts.tables(), host,
						hosts.signs().line(host, hosts.tables().hosts().records().outcome(host)));
			}
		});
	}
}
