package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;

/** Rolls the hosts of a report up by subnet: /24 for IPv4, /64 for IPv6; names have none. */
public final class Subnets {

	private final HostTables tables;
	private final Networks networks;
	private final Counts hosts = new Counts();
	private final Counts alive = new Counts();
	private final Counts dead = new Counts();
	private final Counts open = new Counts();
	/** Plus 1; 0 if there is none. */
	private final Counts lines = new Counts();
	private final Pairs reasons = new Pairs();

	private Subnets(HostTables tables) {
		this.tables = tables;
		networks = new Networks(tables);
	}

	/** Returns the subnets of a report in order of first sight. */
	public static List<Subnet> of(Report report) {
		if (!(report.targets().hosts() instanceof HostList hosts)) {
			return List.of();
		}
		HostSums sums = hosts.sums(report);
		List<Subnet> known = sums == null ? null : sums.subnets();
		if (known != null) {
			return known;
		}
		Subnets subnets = new Subnets(hosts.tables());
		for (int i = 0; i < hosts.size(); i++) {
			subnets.host(hosts.record(i));
		}
		return subnets.list();
	}

	private void host(int host) {
		int subnet = networks.of(host);
		if (subnet < 0) {
			return;
		}
		hosts.add(subnet, 1);
		alive.add(subnet, tables.isAlive(host) ? 1 : 0);
		dead.add(subnet, tables.isDead(host) ? 1 : 0);
		open.add(subnet, tables.count(host).open() > 0 ? 1 : 0);
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

	private List<Subnet> list() {
		Dictionary.View words = tables.words();
		List<Map<String, Long>> byReason = new ArrayList<>();
		for (int subnet = 0; subnet < networks.size(); subnet++) {
			byReason.add(new HashMap<>());
		}
		for (int pair = 0; pair < reasons.size(); pair++) {
			byReason.get(reasons.first(pair)).put(words.text(reasons.second(pair)), reasons.count(pair));
		}
		List<Subnet> list = new ArrayList<>();
		for (int subnet = 0; subnet < networks.size(); subnet++) {
			list.add(Subnet.of(words.text(networks.site(subnet)), networks.name(subnet), hosts.get(subnet),
					alive.get(subnet), dead.get(subnet), open.get(subnet), lines.get(subnet) - 1,
					byReason.get(subnet)));
		}
		return List.copyOf(list);
	}
}
