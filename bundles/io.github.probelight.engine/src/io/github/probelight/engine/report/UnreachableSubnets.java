package io.github.probelight.engine.report;

import java.util.stream.LongStream;

import io.github.probelight.engine.table.PortRun;

/** Subnets most of whose results are one and the same ICMP error of somebody on the way. */
final class UnreachableSubnets implements NetworkRule {

	private final NetworkHosts hosts;
	private final ReasonNumbers reasons;
	private final Findings into;
	private final FewCounts counts;
	private long results;

	UnreachableSubnets(NetworkHosts hosts, ReasonNumbers reasons, Findings into) {
		this.hosts = hosts;
		this.reasons = reasons;
		this.into = into;
		counts = new FewCounts(reasons.size());
	}

	@Override
	public void host(int host, PortRun ports) {
		int outcome = hosts.tables().hosts().records().outcome(host);
		results += (outcome >= 0 ? 1 : 0) + ports.size();
		if (!hosts.ever(host, Signs.TURNED_AWAY)) {
			return;
		}
		if (outcome >= 0) {
			count(outcome);
		}
		for (int i = 0; i < ports.size(); i++) {
			count(ports.outcome(i));
		}
	}

	private void count(int outcome) {
		if ((hosts.signs().outcome(outcome) & Signs.TURNED_AWAY) != 0) {
			counts.add(reasons.of(outcome));
		}
	}

	@Override
	public void end(int network) {
		for (int i = 0; i < counts.size(); i++) {
			if (results >= Limits.SUBNET_RESULTS && counts.count(i) * 100 >= results * Limits.SUBNET_PERCENT) {
				into.addSubnet(FindingKind.UNREACHABLE_SUBNET, hosts.subject(network),
						line(network, counts.number(i)));
			}
		}
		counts.clear();
		results = 0;
	}

	/** Returns the line of the result with the reason with which there are as many as such a subnet needs. */
	private long line(int network, int reason) {
		LongStream.Builder lines = LongStream.builder();
		hosts.visit(network, (host, ports) -> {
			int outcome = hosts.tables().hosts().records().outcome(host);
			if (outcome >= 0 && reasons.of(outcome) == reason) {
				lines.add(hosts.signs().line(host, outcome));
			}
			for (int i = 0; i < ports.size(); i++) {
				if (reasons.of(ports.outcome(i)) == reason) {
					lines.add(ports.line(i));
				}
			}
		});
		int needed = (Limits.SUBNET_RESULTS * Limits.SUBNET_PERCENT + 99) / 100;
		return lines.build().sorted().skip(needed - 1L).findFirst().orElseThrow();
	}
}
