package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.LongTable;

/** Rolls the hosts of a report up by subnet: /24 for IPv4, /64 for IPv6; names have none. */
public final class Subnets {

	/** Set in the key of a subnet whose network is a word. */
	private static final long NAMED = Long.MIN_VALUE;
	private static final int HOST_BITS = 8;

	private final HostTables tables;
	/** Site and network: the first 24 bits, or a word. */
	private final LongTable keys = new LongTable();
	private final Dictionary networks = new Dictionary();
	private final Counts hosts = new Counts();
	private final Counts alive = new Counts();
	private final Counts dead = new Counts();
	/** Plus 1; 0 if there is none. */
	private final Counts lines = new Counts();
	private final Pairs reasons = new Pairs();

	private Subnets(HostTables tables) {
		this.tables = tables;
	}

	/** Returns the subnets of a report in order of first sight. */
	public static List<Subnet> of(Report report) {
		if (!(report.targets().hosts() instanceof HostList hosts)) {
			return List.of();
		}
		Subnets subnets = new Subnets(hosts.tables());
		for (int i = 0; i < hosts.size(); i++) {
			subnets.host(hosts.record(i));
		}
		return subnets.list();
	}

	private void host(int host) {
		int subnet = subnet(host);
		if (subnet < 0) {
			return;
		}
		hosts.add(subnet, 1);
		alive.add(subnet, tables.isAlive(host) ? 1 : 0);
		dead.add(subnet, tables.isDead(host) ? 1 : 0);
		long first = lines.get(subnet);
		long own = tables.hosts().records().line(host) + 1;
		if (first == 0 || own < first) {
			lines.add(subnet, own - first);
		}
		int outcome = tables.hosts().records().outcome(host);
		if (outcome >= 0) {
			reasons.add(subnet, tables.outcomes().reasons()[outcome]);
		}
	}

	/** Returns the number of a host's subnet, or -1. */
	private int subnet(int host) {
		long site = tables.hosts().site(host);
		long address = tables.hosts().ipv4(host);
		if (address >= 0) {
			return keys.number(site << Integer.SIZE - HOST_BITS | address >>> HOST_BITS);
		}
		String network = Ipv6.network(tables.hosts().address(host));
		return network.isEmpty() ? -1 : keys.number(NAMED | site << Integer.SIZE | networks.number(network));
	}

	private List<Subnet> list() {
		Dictionary.View words = tables.words();
		String[] reason = new String[keys.size()];
		long[] most = new long[keys.size()];
		for (int pair = 0; pair < reasons.size(); pair++) {
			int subnet = reasons.first(pair);
			String word = words.text(reasons.second(pair));
			boolean more = reasons.count(pair) > most[subnet];
			if (more || reasons.count(pair) == most[subnet] && word.compareTo(reason[subnet]) < 0) {
				most[subnet] = reasons.count(pair);
				reason[subnet] = word;
			}
		}
		List<Subnet> list = new ArrayList<>();
		for (int subnet = 0; subnet < keys.size(); subnet++) {
			list.add(new Subnet(words.text(site(subnet)), network(subnet), hosts.get(subnet), alive.get(subnet),
					dead.get(subnet), most[subnet] > 0 ? reason[subnet] : "", most[subnet], lines.get(subnet) - 1));
		}
		return List.copyOf(list);
	}

	private int site(int subnet) {
		long key = keys.key(subnet);
		return (int) (key < 0 ? (key & ~NAMED) >>> Integer.SIZE : key >>> Integer.SIZE - HOST_BITS);
	}

	private String network(int subnet) {
		long key = keys.key(subnet);
		return key < 0
				? networks.text((int) key)
				: Ipv4.text((int) (key << HOST_BITS)) + "/" + (Integer.SIZE - HOST_BITS);
	}
}
