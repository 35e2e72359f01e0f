package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.PortRun;

/** Makes an immutable report of what a builder holds. */
final class ReportMaker {

	/** For fewer hosts one thread is enough. */
	private static final int FEW_HOSTS = 1 << 12;
	private static final int PARTS = 4;

	private final ReportBuilder b;
	private final Dictionary.View words;
	private final HostTables tables;

	ReportMaker(ReportBuilder builder) {
		b = builder;
		words = b.words.view();
		tables = b.hosts.tables(words);
	}

	Report make(long bytes, long lines) {
		HostList hosts = new HostList(tables, shown());
		List<Phase> phases = b.get(Tracks.class)
				.list()
				.stream()
				.flatMap(track -> PhaseTree.of(track, words).stream())
				.sorted(Comparator.comparingLong(Phase::line))
				.toList();
		Map<String, Map<String, Long>> hostReasons = reasons(true);
		Map<String, Map<String, Long>> portReasons = reasons(false);
		Totals totals = b.get(Totals.class);
		Levels levels = b.get(Levels.class);
		return new Report(bytes, lines, totals.entries(), totals.continuations(), totals.first(), totals.last(),
				levels(levels.entries()), sites(hosts), hosts, ports(), totals(hostReasons), totals(portReasons),
				hostReasons, portReasons, phases,
				levels(levels.continuations()), b.get(Notices.class).messages(), b.get(Notices.class).list(),
				b.get(Exceptions.class).list(), b.get(Passage.class).timeline());
	}

	/** Returns the hosts with results, null if all have some. */
	private int @Nullable [] shown() {
		HostTable.View hosts = tables.hosts();
		int size = hosts.records().size();
		int[] some = IntStream.range(0, size).filter(host -> hosts.records().line(host) >= 0).toArray();
		return some.length == size ? null : some;
	}

	private Map<String, Long> levels(Counts counts) {
		Map<String, Long> levels = new TreeMap<>();
		for (int word = 0; word < counts.size(); word++) {
			if (counts.get(word) > 0) {
				levels.put(words.text(word), counts.get(word));
			}
		}
		return falling(levels);
	}

	private List<Site> sites(HostList hosts) {
		int alive = words.find("ALIVE");
		int dead = words.find("DEAD");
		Counts all = new Counts();
		Counts alives = new Counts();
		Counts deads = new Counts();
		for (int i = 0; i < hosts.size(); i++) {
			int site = tables.hosts().site(hosts.record(i));
			int outcome = tables.hosts().records().outcome(hosts.record(i));
			int state = outcome < 0 ? -1 : tables.outcomes().states()[outcome];
			all.add(site, 1);
			alives.add(site, state >= 0 && state == alive ? 1 : 0);
			deads.add(site, state >= 0 && state == dead ? 1 : 0);
		}
		Sightings seen = b.get(Sites.class).seen();
		return IntStream.range(0, seen.size())
				.filter(word -> seen.count(word) > 0)
				.filter(word -> !words.text(word).isEmpty() || all.get(word) > 0)
				.boxed()
				.sorted(Comparator.comparingLong(seen::line))
				.map(word -> new Site(words.text(word), seen.count(word), all.get(word), alives.get(word),
						deads.get(word)))
				.toList();
	}

	private List<Port> ports() {
		int[] states = tables.outcomes().states();
		LongTable seen = new LongTable();
		int[] dense = IntStream.range(0, b.hosts.outcomes.size())
				.map(outcome -> seen.number(states[outcome]))
				.toArray();
		IntUnaryOperator word = state -> (int) seen.key(state);
		int width = Math.max(1, seen.size());
		long[] counts = countPorts(dense, width);
		List<Port> ports = new ArrayList<>();
		IntStream.range(0, b.hosts.portKeys.size())
				.boxed()
				.sorted(Comparator.comparingInt(b.hosts.portKeys::key))
				.forEach(port -> {
					Map<String, Long> hosts = new TreeMap<>();
					for (int state = 0; state < width; state++) {
						if (counts[port * width + state] > 0) {
							hosts.put(words.text(word.applyAsInt(state)), counts[port * width + state]);
						}
					}
					int key = b.hosts.portKeys.key(port);
					ports.add(new Port(PortKeys.port(key), PortKeys.protocol(key), falling(hosts),
							b.hosts.portKeys.line(port)));
				});
		return List.copyOf(ports);
	}

	/**
	 * Counts the hosts of each port and state, by several threads.
	 *
	 * @param states number of the state of each outcome
	 * @param width how many there are
	 */
	private long[] countPorts(int[] states, int width) {
		int hosts = tables.hosts().records().size();
		PortKeys ports = b.hosts.portKeys;
		int parts = hosts < FEW_HOSTS ? 1 : PARTS;
		IntStream all = IntStream.range(0, parts);
		return (parts > 1 ? all.parallel() : all).mapToObj(part -> {
			long[] counts = new long[ports.size() * width];
			PortRun run = new PortRun();
			int end = (int) ((long) hosts * (part + 1) / parts);
			for (int host = (int) ((long) hosts * part / parts); host < end; host++) {
				tables.rows().read(host, run);
				for (int i = 0; i < run.size(); i++) {
					counts[ports.number(run.key(i)) * width + states[run.outcome(i)]]++;
				}
			}
			return counts;
		}).reduce((some, more) -> {
			Arrays.setAll(some, i -> some[i] + more[i]);
			return some;
		}).orElseThrow();
	}

	private Map<String, Map<String, Long>> reasons(boolean aboutHosts) {
		Map<String, Map<String, Long>> reasons = new TreeMap<>();
		for (int outcome = 0; outcome < b.hosts.outcomes.size(); outcome++) {
			if (b.hosts.results.get(outcome) > 0
					&& b.hosts.outcomes.ttl(outcome) == Outcomes.ABOUT_HOST == aboutHosts) {
				reasons.computeIfAbsent(words.text(b.hosts.outcomes.state(outcome)), key -> new TreeMap<>())
						.merge(words.text(b.hosts.outcomes.reason(outcome)), b.hosts.results.get(outcome), Long::sum);
			}
		}
		Map<String, Map<String, Long>> falling = new LinkedHashMap<>();
		totals(reasons).keySet().forEach(state -> falling.put(state, falling(reasons.get(state))));
		return Collections.unmodifiableMap(falling);
	}

	private static Map<String, Long> totals(Map<String, Map<String, Long>> reasons) {
		Map<String, Long> totals = new LinkedHashMap<>();
		reasons.forEach((state, counts) -> totals.put(state, counts.values().stream().mapToLong(n -> n).sum()));
		return falling(totals);
	}

	/** Returns the map by falling count; equal counts keep their order. */
	private static Map<String, Long> falling(Map<String, Long> counts) {
		Map<String, Long> sorted = new LinkedHashMap<>();
		counts.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return Collections.unmodifiableMap(sorted);
	}
}
