package io.github.probelight.engine.report;

import java.util.Set;

import io.github.probelight.engine.scan.Ipv4;

/** What is worth a look in whole /24 subnets of IPv4. */
final class SubnetFindings {

	private static final Set<String> UNREACHABLE = Set.of("net-unreach", "host-unreach", "net-prohibited",
			"host-prohibited", "admin-prohibited", "dest-unreach", "no-route", "beyond-scope", "reject-route");
	private static final long PHI = 0x9E3779B97F4A7C15L;
	private static final int HOST_BITS = 8;

	private final HostList hosts;
	private final HostTables tables;
	private final LongTable subnets = new LongTable();
	private final Counts sizes = new Counts();
	private final Counts results = new Counts();
	private final Counts firstLines = new Counts();
	/** A subnet and a reason, and how often; a subnet and a set of ports, and how often. */
	private final LongTable pairs = new LongTable();
	private final Counts pairCounts = new Counts();

	SubnetFindings(HostList hosts) {
		this.hosts = hosts;
		tables = hosts.tables();
	}

	void find(Findings into) {
		reasons(into);
		pairs.clear();
		pairCounts.clear();
		portSets(into);
	}

	private void reasons(Findings into) {
		boolean[] unreachable = new boolean[tables.outcomes().size()];
		for (int outcome = 0; outcome < unreachable.length; outcome++) {
			unreachable[outcome] = UNREACHABLE.contains(tables.words().text(tables.outcomes().reasons()[outcome]));
		}
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			int subnet = subnet(host);
			if (subnet < 0) {
				continue;
			}
			sizes.add(subnet, 1);
			if (firstLines.get(subnet) == 0) {
				firstLines.add(subnet, tables.hosts().line(host) + 1);
			}
			if (tables.hosts().outcome(host) >= 0) {
				result(subnet, tables.hosts().outcome(host), unreachable);
			}
			for (int row = tables.rows().from(host); row < tables.rows().to(host); row++) {
				result(subnet, tables.rows().outcome(row), unreachable);
			}
		}
		for (int pair = 0; pair < pairs.size(); pair++) {
			int subnet = (int) (pairs.key(pair) >>> Integer.SIZE);
			if (results.get(subnet) >= Limits.SUBNET_RESULTS
					&& pairCounts.get(pair) * 100 >= results.get(subnet) * Limits.SUBNET_PERCENT) {
				into.add(FindingKind.UNREACHABLE_SUBNET, name(subnet), firstLines.get(subnet) - 1);
			}
		}
	}

	private void result(int subnet, int outcome, boolean[] unreachable) {
		results.add(subnet, 1);
		if (unreachable[outcome]) {
			long reason = tables.outcomes().reasons()[outcome];
			pairCounts.add(pairs.number((long) subnet << Integer.SIZE | reason), 1);
		}
	}

	private void portSets(Findings into) {
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			int subnet = subnet(host);
			int ports = subnet < 0 ? 0 : openPorts(host);
			if (ports != 0) {
				pairCounts.add(pairs.number((long) subnet << Integer.SIZE | ports & 0xFFFFFFFFL), 1);
			}
		}
		for (int pair = 0; pair < pairs.size(); pair++) {
			int subnet = (int) (pairs.key(pair) >>> Integer.SIZE);
			if (pairCounts.get(pair) >= Limits.SAME_PORTS_HOSTS
					&& pairCounts.get(pair) * 100 >= sizes.get(subnet) * Limits.SAME_PORTS_PERCENT) {
				into.add(FindingKind.SAME_PORTS_EVERYWHERE, name(subnet), firstLines.get(subnet) - 1);
			}
		}
	}

	/** Returns a hash of the open ports of a host; 0 if it has none. */
	private int openPorts(int host) {
		long hash = 0;
		for (int row = tables.rows().from(host); row < tables.rows().to(host); row++) {
			if (tables.outcomes().states()[tables.rows().outcome(row)] == tables.open()) {
				hash = (hash + tables.rows().key(row) + 1) * PHI;
			}
		}
		return hash == 0 ? 0 : (int) (hash >>> Integer.SIZE) | 1;
	}

	private int subnet(int host) {
		long ipv4 = tables.hosts().ipv4(host);
		return ipv4 < 0
				? -1
				: subnets.number((long) tables.hosts().site(host) << Integer.SIZE - HOST_BITS | ipv4 >>> HOST_BITS);
	}

	private String name(int subnet) {
		return Ipv4.text((int) (subnets.key(subnet) << HOST_BITS)) + "/" + (Integer.SIZE - HOST_BITS);
	}
}
