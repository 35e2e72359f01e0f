package io.github.probelight.engine.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;

/** Makes an immutable report of what a builder holds. */
final class ReportMaker {

	private final ReportBuilder b;
	private final Dictionary.View words;
	private final Scopes scopes;

	ReportMaker(ReportBuilder builder) {
		b = builder;
		words = b.words.view();
		scopes = b.scopes();
	}

	Report make(long bytes, long lines) {
		return make(bytes, lines, hosts(), b.get(TimeCounter.class).counts());
	}

	/** Returns the hosts alone. */
	HostFacts hostFacts() {
		int[] sites = sites();
		HostBuilder hosts = joined(byScan(), firsts(sites));
		HostTables tables = hosts.tables(words, sites);
		return new HostFacts(tables, shown(tables));
	}

	private int[] sites() {
		return IntStream.range(0, scopes.size()).map(scope -> scopes.site(scopes.owner(scope))).toArray();
	}

	private HostBuilder byScan() {
		return joined(b.hosts, IntStream.range(0, scopes.size()).map(scopes::owner).toArray());
	}

	private HostList hosts() {
		int[] sites = sites();
		HostBuilder byScan = byScan();
		HostTables ofScans = byScan.tables(words, sites);
		ScanFigures figures = new ScanFigures(ofScans, scopes.size());
		HostBuilder hosts = joined(byScan, firsts(sites));
		HostTables tables = hosts == byScan ? ofScans : hosts.tables(words, sites);
		int[] shown = shown(tables);
		return new HostList(new HostFacts(tables, shown),
				HostFigures.of(tables, shown, figures, PortCounter.ports(tables, hosts.portKeys)));
	}

	/** Makes the report of these hosts and times, which may be packed. */
	Report make(long bytes, long lines, HostList list, TimeCounts counts) {
		HostFigures figures = list.figures();
		Scans scans = new Scans(b, words, figures.scans());
		List<Phase> phases = scans.phases();
		list.within(phases, false);
		Map<String, Map<String, Long>> hostReasons = reasons(true);
		Map<String, Map<String, Long>> portReasons = reasons(false);
		Totals totals = b.get(Totals.class);
		Levels levels = b.get(Levels.class);
		Notices notices = b.get(Notices.class);
		return new Report(new Extent(bytes, lines, totals.entries(), totals.continuations()),
				b.get(Gaps.class)
						.timeline(scopes, totals.first(), totals.last(), counts, scans::isScan),
				new MessageFacts(levels(levels.entries()), levels(levels.continuations()), notices.messages(),
						notices.list(scope -> words.text(scopes.site(scopes.owner(scope)))),
						b.get(Exceptions.class).list(), trouble()),
				new Targets(sites(figures), list, figures.ports()),
				new ResultLines(totals(hostReasons), totals(portReasons), hostReasons, portReasons, firstLines(true),
						firstLines(false)),
				phases,
				scans.list(), false);
	}

	/** Returns the first scope of the site of each scope. */
	private static int[] firsts(int[] sites) {
		Map<Integer, Integer> firsts = new HashMap<>();
		int[] first = new int[sites.length];
		for (int scope = 0; scope < sites.length; scope++) {
			int of = scope;
			first[scope] = firsts.computeIfAbsent(sites[scope], key -> of);
		}
		return first;
	}

	/** Returns hosts by other scopes; the same ones if no two of their scopes become one. */
	private static HostBuilder joined(HostBuilder hosts, int[] scopes) {
		int[] old = hosts.scopes().stream().toArray();
		return IntStream.of(old).map(scope -> scopes[scope]).distinct().count() == old.length
				? hosts
				: hosts.by(scopes);
	}

	private Trouble trouble() {
		Problems problems = b.get(Problems.class).ended();
		Exceptions exceptions = b.get(Exceptions.class);
		Checks checks = b.get(Checks.class);
		Logins logins = b.get(Logins.class);
		Trouble.Evidence evidence = new Trouble.Evidence(problems.errors().count(), problems.errors().list(),
				exceptions.lines(false), exceptions.lines(true), checks.lines().count(), checks.lines().list(),
				logins.refusals());
		return new Trouble(problems.list(), problems.others(), checks.list(), logins.list(), evidence);
	}

	/** Returns the hosts with results, null if all have some. */
	private static int @Nullable [] shown(HostTables tables) {
		HostRecords records = tables.hosts().records();
		int size = records.size();
		return IntStream.range(0, size).allMatch(host -> records.line(host) >= 0)
				? null
				: IntStream.range(0, size).filter(host -> records.line(host) >= 0).toArray();
	}

	private Map<String, Long> levels(Counts counts) {
		Map<String, Long> levels = new TreeMap<>();
		for (int word = 0; word < counts.size(); word++) {
			if (counts.get(word) > 0) {
				levels.merge(words.text(word), counts.get(word), Long::sum);
			}
		}
		return falling(levels);
	}

	private List<Site> sites(HostFigures figures) {
		Sightings byScope = b.get(ScanTimes.class).seen();
		Counts entries = new Counts();
		Map<Integer, Long> lines = new HashMap<>();
		for (int scope = 0; scope < byScope.size(); scope++) {
			if (byScope.count(scope) > 0) {
				int site = scopes.site(scopes.owner(scope));
				entries.add(site, byScope.count(scope));
				lines.merge(site, byScope.line(scope), Math::min);
			}
		}
		return lines.keySet()
				.stream()
				.filter(word -> !words.text(word).isEmpty() || figures.all().get(word) > 0)
				.sorted((a, b) -> {
					int order = Long.compare(lines.getOrDefault(a, 0L), lines.getOrDefault(b, 0L));
					return order == 0 ? words.text(a).compareTo(words.text(b)) : order;
				})
				.map(word -> new Site(words.text(word), entries.get(word), figures.all().get(word),
						figures.alive().get(word), figures.dead().get(word)))
				.toList();
	}

	private Map<String, Map<String, Long>> reasons(boolean aboutHosts) {
		Map<String, Map<String, Long>> reasons = new TreeMap<>();
		for (int outcome = 0; outcome < b.hosts.outcomes.size(); outcome++) {
			if (isCounted(outcome, aboutHosts)) {
				reasons.computeIfAbsent(words.text(b.hosts.outcomes.state(outcome)), key -> new TreeMap<>())
						.merge(reason(outcome), b.hosts.results.count(outcome), Long::sum);
			}
		}
		Map<String, Map<String, Long>> falling = new LinkedHashMap<>();
		totals(reasons).keySet().forEach(state -> falling.put(state, falling(reasons.get(state))));
		return Collections.unmodifiableMap(falling);
	}

	private boolean isCounted(int outcome, boolean aboutHosts) {
		return b.hosts.results.count(outcome) > 0
				&& b.hosts.outcomes.ttl(outcome) == Outcomes.ABOUT_HOST == aboutHosts;
	}

	private String reason(int outcome) {
		return ReasonWord.shown(words.text(b.hosts.outcomes.reason(outcome)));
	}

	private Map<String, Map<String, Long>> firstLines(boolean aboutHosts) {
		Map<String, Map<String, Long>> lines = new HashMap<>();
		for (int outcome = 0; outcome < b.hosts.outcomes.size(); outcome++) {
			if (isCounted(outcome, aboutHosts)) {
				lines.computeIfAbsent(words.text(b.hosts.outcomes.state(outcome)), key -> new HashMap<>())
						.merge(reason(outcome), b.hosts.results.line(outcome), Math::min);
			}
		}
		return lines;
	}

	private static Map<String, Long> totals(Map<String, Map<String, Long>> reasons) {
		Map<String, Long> totals = new LinkedHashMap<>();
		reasons.forEach((state, counts) -> totals.put(state, counts.values().stream().mapToLong(n -> n).sum()));
		return falling(totals);
	}

	/** Returns the map by falling count; equal counts keep their order. */
	static Map<String, Long> falling(Map<String, Long> counts) {
		Map<String, Long> sorted = new LinkedHashMap<>();
		counts.entrySet()
				.stream()
				.sorted((a, b) -> b.getValue().compareTo(a.getValue()))
				.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return Collections.unmodifiableMap(sorted);
	}
}
