package io.github.probelight.engine.report;

import java.util.Set;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.PortRun;

/** What is worth a look in whole subnets: /24 of IPv4, /64 of IPv6. */
final class SubnetFindings {

	private static final Set<String> UNREACHABLE = Set.of("net-unreach", "host-unreach", "net-prohibited",
			"host-prohibited", "admin-prohibited", "dest-unreach", "no-route", "beyond-scope", "reject-route");
	/** Multiplies the ports of a set; the same in each process, for a finding depends on it. */
	private static final long MIX = 0x9E3779B97F4A7C15L;

	private final HostTables tables;
	private final Findings into;
	private final boolean[] unreachable;
	private final Networks subnets;
	private final Counts sizes = new Counts();
	private final Counts results = new Counts();
	private final Counts firstLines = new Counts();
	private final Pairs reasons = new Pairs();
	private final Pairs portSets = new Pairs();

	SubnetFindings(HostTables tables, Findings into) {
		this.tables = tables;
		this.into = into;
		subnets = new Networks(tables);
		unreachable = new boolean[tables.outcomes().size()];
		for (int outcome = 0; outcome < unreachable.length; outcome++) {
			unreachable[outcome] = UNREACHABLE.contains(tables.words().text(tables.outcomes().reasons()[outcome]));
		}
	}

	/** Takes a host and the results of its ports. */
	void host(int host, PortRun ports) {
		int subnet = subnets.of(host);
		if (subnet < 0) {
			return;
		}
		sizes.add(subnet, 1);
		if (firstLines.get(subnet) == 0) {
			firstLines.add(subnet, tables.hosts().records().line(host) + 1);
		}
		int outcome = tables.hosts().records().outcome(host);
		if (outcome >= 0) {
			results.add(subnet, 1);
			reason(subnet, outcome);
		}
		results.add(subnet, ports.size());
		long open = 0;
		for (int i = 0; i < ports.size(); i++) {
			reason(subnet, ports.outcome(i));
			if (tables.outcomes().states()[ports.outcome(i)] == tables.states().open()) {
				open = (open + ports.key(i) + 1) * MIX;
			}
		}
		if (open != 0) {
			// the set of open ports as a number
			portSets.add(subnet, (int) (open >>> Integer.SIZE));
		}
	}

	private void reason(int subnet, int outcome) {
		if (unreachable[outcome]) {
			reasons.add(subnet, tables.outcomes().reasons()[outcome]);
		}
	}

	/** Finds what the hosts that were taken have in common. */
	void find() {
		find(reasons, results, FindingKind.UNREACHABLE_SUBNET,
				(count, all) -> all >= Limits.SUBNET_RESULTS && count * 100 >= all * Limits.SUBNET_PERCENT);
		find(portSets, sizes, FindingKind.SAME_PORTS_EVERYWHERE,
				(count, all) -> count >= Limits.SAME_PORTS_HOSTS && count * 100 >= all * Limits.SAME_PORTS_PERCENT);
	}

	private interface Rule {
		boolean isMet(long count, long all);
	}

	private void find(Pairs pairs, Counts all, FindingKind kind, Rule rule) {
		for (int pair = 0; pair < pairs.size(); pair++) {
			int subnet = pairs.first(pair);
			if (rule.isMet(pairs.count(pair), all.get(subnet))) {
				into.add(kind, firstLines.get(subnet) - 1);
				into.of(kind).subnet(new Subject(tables.words().text(subnets.site(subnet)), subnets.name(subnet)));
			}
		}
	}
}
