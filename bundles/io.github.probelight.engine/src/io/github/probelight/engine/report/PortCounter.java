package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.PortRun;

/** Counts the hosts of each port by the state that it was last in. */
final class PortCounter {

	/** For fewer hosts one thread is enough. */
	private static final int FEW_HOSTS = 1 << 12;
	private static final int PARTS = 4;
	/** A log has some states; one of ten thousands must not take a place for each of them at each port. */
	private static final int MOST_PLACES = 1 << 20;

	private final HostTables tables;
	private final PortKeys keys;
	/** Words of the states, and the place in it of the state of each outcome. */
	private final LongTable states = new LongTable();
	private final int[] places;

	private PortCounter(HostTables tables, PortKeys keys) {
		this.tables = tables;
		this.keys = keys;
		places = IntStream.range(0, tables.outcomes().size())
				.map(outcome -> states.number(tables.outcomes().states()[outcome]))
				.toArray();
	}

	/** Returns the ports of a log by protocol and port. */
	static List<Port> ports(HostTables tables, PortKeys keys) {
		return new PortCounter(tables, keys).ports();
	}

	private List<Port> ports() {
		List<Map<String, Long>> counts = IntStream.range(0, keys.size())
				.<Map<String, Long>>mapToObj(port -> new TreeMap<>())
				.toList();
		if ((long) keys.size() * states.size() <= MOST_PLACES) {
			long[] all = count();
			for (int i = 0; i < all.length; i++) {
				put(counts.get(i / states.size()), i % states.size(), all[i]);
			}
		} else {
			Pairs pairs = pairs();
			for (int pair = 0; pair < pairs.size(); pair++) {
				put(counts.get(pairs.first(pair)), pairs.second(pair), pairs.count(pair));
			}
		}
		return IntStream.range(0, keys.size())
				.boxed()
				.sorted((a, b) -> Integer.compare(keys.key(a), keys.key(b)))
				.map(port -> new Port(PortKeys.port(keys.key(port)), PortKeys.protocol(keys.key(port)),
						ReportMaker.falling(counts.get(port)), keys.line(port)))
				.toList();
	}

	private void put(Map<String, Long> counts, int state, long count) {
		if (count > 0) {
			counts.merge(tables.words().text((int) states.key(state)), count, Long::sum);
		}
	}

	/** Returns the hosts of each port and state, counted by several threads. */
	private long[] count() {
		int hosts = tables.hosts().records().size();
		int width = states.size();
		int parts = hosts < FEW_HOSTS ? 1 : PARTS;
		IntStream all = IntStream.range(0, parts);
		return (parts > 1 ? all.parallel() : all).mapToObj(part -> {
			long[] counts = new long[keys.size() * width];
			PortRun run = new PortRun();
			int end = (int) ((long) hosts * (part + 1) / parts);
			for (int host = (int) ((long) hosts * part / parts); host < end; host++) {
				tables.rows().read(host, run);
				for (int i = 0; i < run.size(); i++) {
					counts[keys.number(run.key(i)) * width + places[run.outcome(i)]]++;
				}
			}
			return counts;
		}).reduce((some, more) -> {
			Arrays.setAll(some, i -> some[i] + more[i]);
			return some;
		}).orElseThrow();
	}

	/** Returns the same as pairs of port and state, which takes no more places than there are results. */
	private Pairs pairs() {
		Pairs pairs = new Pairs();
		PortRun run = new PortRun();
		for (int host = 0; host < tables.hosts().records().size(); host++) {
			tables.rows().read(host, run);
			for (int i = 0; i < run.size(); i++) {
				pairs.add(keys.number(run.key(i)), places[run.outcome(i)]);
			}
		}
		return pairs;
	}
}
