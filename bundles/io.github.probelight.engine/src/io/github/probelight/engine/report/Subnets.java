package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;

/** Rolls the hosts of a report up by subnet: /24 for IPv4, /64 for IPv6; names have none. */
public final class Subnets {

	private record Key(int site, String network) {}

	private static final class Sum {
		long hosts;
		long alive;
		long dead;
		long line = Long.MAX_VALUE;
		final Map<Integer, Long> reasons = new HashMap<>();
	}

	private Subnets() {}

	/** Returns the subnets of a report in order of first sight. */
	public static List<Subnet> of(Report report) {
		if (!(report.hosts() instanceof HostList hosts)) {
			return List.of();
		}
		HostTables tables = hosts.tables();
		Map<Long, Sum> ipv4 = new HashMap<>();
		Map<Key, Sum> sums = new LinkedHashMap<>();
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			int site = tables.hosts().site(host);
			long address = tables.hosts().ipv4(host);
			if (address >= 0) {
				// most are known: no text is made for them
				add(ipv4.computeIfAbsent((long) site << 24 | address >>> 8,
						key -> sums.computeIfAbsent(new Key(site, Ipv4.text((int) (address & ~255L)) + "/24"),
								k -> new Sum())),
						tables, host);
			} else {
				String network = Ipv6.network(tables.hosts().address(host));
				if (!network.isEmpty()) {
					add(sums.computeIfAbsent(new Key(site, network), key -> new Sum()), tables, host);
				}
			}
		}
		List<Subnet> list = new ArrayList<>();
		sums.forEach((key, sum) -> list.add(subnet(key, sum, tables)));
		return List.copyOf(list);
	}

	private static void add(Sum sum, HostTables tables, int host) {
		sum.hosts++;
		sum.line = Math.min(sum.line, tables.hosts().records().line(host));
		int outcome = tables.hosts().records().outcome(host);
		if (outcome >= 0) {
			int state = tables.outcomes().states()[outcome];
			sum.alive += tables.words().is(state, "ALIVE") ? 1 : 0;
			sum.dead += tables.words().is(state, "DEAD") ? 1 : 0;
			sum.reasons.merge(tables.outcomes().reasons()[outcome], 1L, Long::sum);
		}
	}

	private static Subnet subnet(Key key, Sum sum, HostTables tables) {
		String reason = "";
		long most = 0;
		for (Map.Entry<Integer, Long> entry : sum.reasons.entrySet()) {
			String word = tables.words().text(entry.getKey());
			if (entry.getValue() > most || entry.getValue() == most && word.compareTo(reason) < 0) {
				most = entry.getValue();
				reason = word;
			}
		}
		return new Subnet(tables.words().text(key.site()), key.network(), sum.hosts, sum.alive, sum.dead, reason, most,
				sum.line);
	}
}
