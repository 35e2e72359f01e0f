package io.github.probelight.engine.report;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.PortRun;

/** Ports that are OPEN on nearly all hosts of a subnet or a site. */
final class PortEverywhere implements NetworkRule {

	private final NetworkHosts hosts;
	private final Findings into;
	/** Hosts of this network by port that they have open. */
	private final FewCounts open = new FewCounts(1 << PortKeys.BITS);
	private long all;
	/** Hosts with scanned ports by site. */
	private final Counts sites = new Counts();
	/** Site and port, and the hosts of the site that have it open. */
	private final LongTable sitePorts = new LongTable();
	private final Counts ofSites = new Counts();
	/** Network and port that was found. */
	private final LongTable found = new LongTable();

	PortEverywhere(NetworkHosts hosts, Findings into) {
		this.hosts = hosts;
		this.into = into;
	}

	@Override
	public void host(int host, PortRun run) {
		if (!hosts.hasPorts(host, run)) {
			return;
		}
		all++;
		if (!hosts.ever(host, Signs.OPEN)) {
			return;
		}
		for (int i = 0; i < run.size(); i++) {
			if (hosts.isOpen(run, i)) {
				open.add(run.key(i));
			}
		}
	}

	@Override
	public void end(int network) {
		for (int i = 0; i < open.size(); i++) {
			if (isMet(open.count(i), all)) {
				found.number(key(network, open.number(i)));
			}
		}
		add(hosts.groups().networks().site(network));
	}

	/** Takes a host that is in no network. */
	void named(int host, PortRun run) {
		host(host, run);
		add(hosts.tables().hosts().site(host));
	}

	private void add(int site) {
		sites.add(site, all);
		all = 0;
		for (int i = 0; i < open.size(); i++) {
			ofSites.add(sitePorts.number(key(site, open.number(i))), open.count(i));
		}
		open.clear();
	}

	/** Finds what the hosts that were taken have in common. */
	void find() {
		LongTable ofAll = new LongTable();
		for (int i = 0; i < sitePorts.size(); i++) {
			if (isMet(ofSites.get(i), sites.get(first(sitePorts.key(i))))) {
				ofAll.number(sitePorts.key(i));
			}
		}
		for (int group = 0; ofAll.size() + found.size() > 0 && group < hosts.groups().size(); group++) {
			int network = group;
			hosts.visit(group, (host, run) -> find(network, host, run, ofAll));
		}
	}

	private void find(int network, int host, PortRun run, LongTable ofAll) {
		if (!hosts.hasPorts(host, run)) {
			return;
		}
		long line = Long.MAX_VALUE;
		int site = hosts.tables().hosts().site(host);
		FindingCase of = into.of(FindingKind.PORT_EVERYWHERE);
		for (int i = 0; i < run.size(); i++) {
			if (hosts.isOpen(run, i)
					&& (ofAll.find(key(site, run.key(i))) >= 0 || found.find(key(network, run.key(i))) >= 0)) {
				line = Math.min(line, run.line(i));
				of.port(PortKeys.port(run.key(i)) + "/" + PortKeys.protocol(run.key(i)));
			}
		}
		if (line < Long.MAX_VALUE) {
			into.add(FindingKind.PORT_EVERYWHERE, hosts.tables(), host, line);
			if (hosts.groups().isNetwork(network)) {
				of.subnet(hosts.subject(network));
			}
		}
	}

	private static boolean isMet(long count, long of) {
		return count >= Limits.EVERYWHERE_HOSTS && count * 100 >= of * Limits.EVERYWHERE_PERCENT;
	}

	private static long key(int first, int port) {
		return (long) first << Integer.SIZE | port;
	}

	private static int first(long key) {
		return (int) (key >>> Integer.SIZE);
	}
}
