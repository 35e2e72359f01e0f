package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.PortRun;

/** Subnets nearly all of whose hosts have exactly the same open ports. */
final class SamePorts implements NetworkRule {

	/** Multiplies the ports of a set; the same in each process, for a finding depends on it. */
	private static final long MIX = 0x9E3779B97F4A7C15L;

	private final NetworkHosts hosts;
	private final Findings into;
	/** Sets of open ports, each as a number, and the hosts that have them. */
	private LongTable sets = new LongTable();
	private Counts counts = new Counts();
	private long all;

	SamePorts(NetworkHosts hosts, Findings into) {
		this.hosts = hosts;
		this.into = into;
	}

	@Override
	public void host(int host, PortRun ports) {
		if (hosts.hasPorts(host, ports)) {
			all++;
			long open = hosts.ever(host, Signs.OPEN) ? open(ports) : 0;
			if (open != 0) {
				counts.add(sets.number(open), 1);
			}
		}
	}

	/** Returns the set of open ports as a number, 0 if there are none. */
	private long open(PortRun ports) {
		long open = 0;
		for (int i = 0; i < ports.size(); i++) {
			if (hosts.isOpen(ports, i)) {
				open = (open + ports.key(i) + 1) * MIX;
				open ^= open >>> Integer.SIZE;
			}
		}
		return open;
	}

	@Override
	public void end(int network) {
		for (int set = 0; set < sets.size(); set++) {
			if (counts.get(set) >= Limits.SAME_PORTS_HOSTS
					&& counts.get(set) * 100 >= all * Limits.SAME_PORTS_PERCENT) {
				into.addSubnet(FindingKind.SAME_PORTS_EVERYWHERE, hosts.subject(network), line(network, sets.key(set)));
			}
		}
		if (all > 0) {
			sets = new LongTable();
			counts = new Counts();
		}
		all = 0;
	}

	/** Returns the line that made enough hosts the same. */
	private long line(int network, long set) {
		List<Long> lines = new ArrayList<>();
		hosts.visit(network, (host, ports) -> {
			if (hosts.hasPorts(host, ports) && open(ports) == set) {
				long last = -1;
				for (int i = 0; i < ports.size(); i++) {
					last = hosts.isOpen(ports, i) ? Math.max(last, ports.line(i)) : last;
				}
				lines.add(last);
			}
		});
		return lines.stream().sorted().skip(Limits.SAME_PORTS_HOSTS - 1L).findFirst().orElseThrow();
	}
}
