package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.table.LongTable;

/**
 * How many hosts have a last result with a state and a reason.
 *
 * @param hosts state → reason → hosts whose own last result has them
 * @param ports state → reason → hosts of which a port has them last
 */
public record ReasonHosts(Map<String, Map<String, Long>> hosts, Map<String, Map<String, Long>> ports) {

	/** Counts them, in one pass over all hosts. */
	public static ReasonHosts of(Report report) {
		if (!(report.targets().hosts() instanceof HostList hosts)) {
			return new ReasonHosts(Map.of(), Map.of());
		}
		HostSums known = hosts.sums(report);
		return known == null ? count(hosts) : known.reasons();
	}

	private static ReasonHosts count(HostList hosts) {
		HostTables tables = hosts.tables();
		LongTable pairs = new LongTable();
		List<String> reasons = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		int[] pairOf = new int[tables.outcomes().size()];
		for (int outcome = 0; outcome < pairOf.length; outcome++) {
			String reason = ReasonWord.shown(tables.words().text(tables.outcomes().reasons()[outcome]));
			int number = numbers.computeIfAbsent(reason, key -> {
				reasons.add(key);
				return reasons.size() - 1;
			});
			pairOf[outcome] = pairs.number((long) tables.outcomes().states()[outcome] << Integer.SIZE | number);
		}
		long[] own = new long[pairs.size()];
		long[] some = new long[pairs.size()];
		int[] ofHost = new int[pairs.size()];
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			int outcome = tables.hosts().records().outcome(host);
			if (outcome >= 0) {
				own[pairOf[outcome]]++;
			}
			tables.rows().count(host, pairOf, ofHost);
			for (int pair = 0; pair < ofHost.length; pair++) {
				some[pair] += ofHost[pair] > 0 ? 1 : 0;
				ofHost[pair] = 0;
			}
		}
		return new ReasonHosts(named(tables, reasons, pairs, own), named(tables, reasons, pairs, some));
	}

	private static Map<String, Map<String, Long>> named(HostTables tables, List<String> reasons, LongTable pairs,
			long[] counts) {
		Map<String, Map<String, Long>> named = new HashMap<>();
		for (int pair = 0; pair < counts.length; pair++) {
			if (counts[pair] > 0) {
				String state = tables.words().text((int) (pairs.key(pair) >>> Integer.SIZE));
				named.computeIfAbsent(state, key -> new HashMap<>())
						.put(reasons.get((int) pairs.key(pair)), counts[pair]);
			}
		}
		return named;
	}
}
