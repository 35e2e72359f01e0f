package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

/** Takes the facts of entries, line by line, and makes reports of them. Used by one thread at a time. */
public final class ReportBuilder {

	private record PortKey(String protocol, int port) {}

	private static final Comparator<PortKey> BY_PORT = Comparator.comparing(PortKey::protocol)
			.thenComparing(PortKey::port);

	private static final class HostFacts {
		final Set<String> states = new LinkedHashSet<>();
		String state = "";
		String reason = "";
		@Nullable
		RoundTrip roundTrip;
		final Map<PortKey, PortResult> ports = new TreeMap<>(BY_PORT);
		final Set<Integer> ttls = new TreeSet<>();
		long first = Report.NO_TIME;
		long last = Report.NO_TIME;
		long line = -1;
		long entries;

		int count(String portState) {
			return (int) ports.values().stream().filter(r -> r.state().equals(portState)).count();
		}
	}

	private long entries;
	private long continuations;
	private long first = Report.NO_TIME;
	private long last = Report.NO_TIME;
	private final Map<String, Long> levels = new LinkedHashMap<>();
	private final Map<String, Long> sites = new LinkedHashMap<>();
	private final Map<HostList.HostKey, HostFacts> hosts = new LinkedHashMap<>();
	private final Map<PortKey, Long> portLines = new LinkedHashMap<>();
	private final Map<String, Map<String, Long>> hostReasons = new LinkedHashMap<>();
	private final Map<String, Map<String, Long>> portReasons = new LinkedHashMap<>();
	private final Map<String, Track> tracks = new LinkedHashMap<>();

	/** Takes a line that starts no entry. */
	public void continuation() {
		continuations++;
	}

	/**
	 * Takes an entry.
	 *
	 * @param s the scanner that has just read it
	 * @param line its line
	 */
	public void entry(EntryScanner s, long line) {
		entries++;
		first = earlier(first, s.time());
		last = Math.max(last, s.time());
		if (s.level().present()) {
			levels.merge(s.level().string(), 1L, Long::sum);
		}
		String site = s.site().string();
		sites.merge(site, 1L, Long::sum);
		boolean result = s.kind() == MessageKind.RESULT;
		if (s.host().present()) {
			host(s, site, line, result);
		}
		String scan = ScanName.of(s.thread().string());
		Track track = tracks.computeIfAbsent(site + '\n' + scan, key -> new Track(site, scan));
		if (Track.isEvent(s.kind())) {
			track.event(new Track.Event(s.kind(), s.time(), line, s.name(), s.decimal(), s.number()));
		} else {
			track.entry(s.time(), line, result);
		}
	}

	private void host(EntryScanner s, String site, long line, boolean result) {
		HostFacts host = hosts.computeIfAbsent(new HostList.HostKey(site, s.host().string()), key -> new HostFacts());
		host.entries++;
		host.first = earlier(host.first, s.time());
		host.last = Math.max(host.last, s.time());
		if (!result) {
			return;
		}
		if (host.line < 0) {
			host.line = line;
		}
		String state = s.state().string();
		String reason = s.reason().string();
		if (s.port() < 0) {
			host.states.add(state);
			host.state = state;
			host.reason = reason;
			if (s.latency() >= 0 || s.variance() >= 0 || s.timeout() >= 0) {
				host.roundTrip = new RoundTrip(s.latency(), s.variance(), s.timeout());
			}
		} else {
			PortKey key = new PortKey(s.protocol(), s.port());
			host.ports.put(key, new PortResult(s.port(), s.protocol(), state, reason, s.ttl(), line));
			portLines.putIfAbsent(key, line);
			if (s.ttl() > 0) {
				host.ttls.add(s.ttl());
			}
		}
		(s.port() < 0 ? hostReasons : portReasons).computeIfAbsent(state, key -> new LinkedHashMap<>())
				.merge(reason, 1L, Long::sum);
	}

	/**
	 * Returns what was taken so far; later entries do not change it.
	 *
	 * @param bytes bytes read
	 * @param lines lines read
	 */
	public Report report(long bytes, long lines) {
		Map<HostList.HostKey, Integer> numbers = new HashMap<>();
		List<Host> hostList = new ArrayList<>();
		hosts.entrySet()
				.stream()
				.filter(e -> e.getValue().line >= 0)
				.sorted(Comparator.comparing(e -> e.getValue().line))
				.forEach(e -> {
					numbers.put(e.getKey(), hostList.size());
					hostList.add(host(e.getKey(), e.getValue()));
				});
		List<Phase> phases = tracks.values()
				.stream()
				.flatMap(t -> PhaseTree.of(t).stream())
				.sorted(Comparator.comparingLong(Phase::line))
				.toList();
		return new Report(bytes, lines, entries, continuations, first, last, frozen(levels), sites(hostList),
				new HostList(List.copyOf(hostList), numbers), ports(hostList), totals(hostReasons), totals(portReasons),
				frozenDeep(hostReasons), frozenDeep(portReasons), phases);
	}

	private static Host host(HostList.HostKey key, HostFacts f) {
		return new HostRecord(key.site(), key.address(), List.copyOf(f.states), f.state, f.reason, f.roundTrip,
				List.copyOf(f.ports.values()), f.count("OPEN"), f.count("FILTERED"), f.count("CLOSED"),
				List.copyOf(f.ttls), f.first, f.last, f.line, f.entries);
	}

	private List<Site> sites(List<Host> hostList) {
		Map<String, long[]> counts = new HashMap<>();
		for (Host host : hostList) {
			long[] n = counts.computeIfAbsent(host.site(), key -> new long[3]);
			n[0]++;
			n[1] += host.state().equals("ALIVE") ? 1 : 0;
			n[2] += host.state().equals("DEAD") ? 1 : 0;
		}
		List<Site> list = new ArrayList<>();
		sites.forEach((name, count) -> {
			long[] n = counts.getOrDefault(name, new long[3]);
			if (!name.isEmpty() || n[0] > 0) {
				list.add(new Site(name, count, n[0], n[1], n[2]));
			}
		});
		return List.copyOf(list);
	}

	private List<Port> ports(List<Host> hostList) {
		Map<PortKey, Map<String, Long>> states = new TreeMap<>(BY_PORT);
		for (Host host : hostList) {
			for (PortResult r : host.ports()) {
				states.computeIfAbsent(new PortKey(r.protocol(), r.port()), key -> new LinkedHashMap<>())
						.merge(r.state(), 1L, Long::sum);
			}
		}
		List<Port> list = new ArrayList<>();
		states.forEach((key, hostsByState) -> list.add(
				new Port(key.port(), key.protocol(), frozen(hostsByState), portLines.getOrDefault(key, -1L))));
		return List.copyOf(list);
	}

	private static long earlier(long a, long b) {
		return a == Report.NO_TIME ? b : b == Report.NO_TIME ? a : Math.min(a, b);
	}

	private static Map<String, Long> totals(Map<String, Map<String, Long>> reasons) {
		Map<String, Long> totals = new LinkedHashMap<>();
		reasons.forEach((state, r) -> totals.put(state, r.values().stream().mapToLong(Long::longValue).sum()));
		return Collections.unmodifiableMap(totals);
	}

	private static <T> Map<String, T> frozen(Map<String, T> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}

	private static Map<String, Map<String, Long>> frozenDeep(Map<String, Map<String, Long>> map) {
		Map<String, Map<String, Long>> copy = new LinkedHashMap<>();
		map.forEach((state, reasons) -> copy.put(state, frozen(reasons)));
		return Collections.unmodifiableMap(copy);
	}
}
