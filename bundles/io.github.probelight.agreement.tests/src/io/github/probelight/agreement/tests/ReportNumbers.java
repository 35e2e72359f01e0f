package io.github.probelight.agreement.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** The numbers of a log as lines of text: of a report, and counted again from the facts of the grammar. */
final class ReportNumbers {

	private static final Set<String> REASONS = Knowledge.standard()
			.topics(Kind.REASON)
			.stream()
			.map(Topic::word)
			.collect(Collectors.toSet());

	private final Map<String, String> spellings = new HashMap<>();
	private final SortedMap<String, Long> counts = new TreeMap<>();
	private final SortedMap<String, String> last = new TreeMap<>();
	private final SortedMap<String, List<Integer>> latencies = new TreeMap<>();
	private final SortedMap<String, SortedSet<String>> reasons = new TreeMap<>();
	private final FactsByScan scans = new FactsByScan();
	private long first = Report.NO_TIME;
	private long latest = Report.NO_TIME;

	/** Counts one line. */
	void line(LineEntries line) {
		count("lines");
		if (!line.starts()) {
			count("continuations");
		}
		line.entries().forEach(this::entry);
	}

	private void entry(Facts facts) {
		count("entries");
		if (facts.time() != Report.NO_TIME) {
			first = first == Report.NO_TIME ? facts.time() : Math.min(first, facts.time());
			latest = Math.max(latest, facts.time());
		}
		if (!facts.level().isEmpty()) {
			count("level " + facts.level());
		}
		scans.add(facts);
	}

	private void add(Facts facts, String site) {
		if (!site.isEmpty()) {
			count("site " + site);
		}
		shown(facts.host());
		if (facts.kind() == MessageKind.RESULT && !facts.host().isEmpty()) {
			result(facts, site, facts.result().state());
		}
	}

	private void result(Facts facts, String site, String state) {
		String what = facts.port() < 0 ? "host" : "port";
		count(what + " state " + state);
		count(what + " reason " + state + ' ' + shown(REASONS, facts.result().reason()));
		String host = site + " / " + shown(facts.host());
		last.putIfAbsent("host " + host, "");
		reasons.computeIfAbsent(host, key -> new TreeSet<>()).add(facts.result().reason());
		if (facts.result().latency() >= 0) {
			latencies.computeIfAbsent(host, key -> new ArrayList<>()).add(facts.result().latency());
		}
		if (facts.port() < 0) {
			last.put("host " + host, state + ' ' + facts.result().reason());
		} else {
			last.put("port " + host + ' ' + facts.port() + '/' + facts.protocol(),
					state + ' ' + facts.result().reason() + ' ' + facts.result().ttl());
		}
	}

	private void count(String what) {
		counts.merge(what, 1L, Long::sum);
	}

	/** All numbers, a line each; nothing more is counted afterwards. */
	List<String> lines() {
		scans.visit(this::add);
		SortedMap<String, Long> ports = new TreeMap<>();
		last.forEach((what, state) -> {
			if (what.startsWith("port ")) {
				ports.merge("hosts with" + what.substring(what.lastIndexOf(' ')) + ' ' + state.split(" ")[0], 1L,
						Long::sum);
			}
		});
		List<String> lines = new ArrayList<>();
		lines.add("from " + first + " to " + latest);
		counts.forEach((what, count) -> lines.add(what + ": " + count));
		last.forEach((what, state) -> lines.add(what + ": " + state));
		ports.forEach((what, count) -> lines.add(what + ": " + count));
		reasons.forEach((host, words) -> lines.add("reasons " + host + ": " + words));
		latencies.forEach((host, values) -> lines.add("latencies " + host + ": " + range(values)));
		return lines.stream().sorted().toList();
	}

	private static LatencyRange range(List<Integer> latencies) {
		List<Integer> sorted = latencies.stream().sorted().toList();
		return new LatencyRange(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast(),
				sorted.size());
	}

	/** The same numbers out of a report. */
	static List<String> of(Report report) {
		List<String> lines = new ArrayList<>();
		lines.add("from " + report.timeline().first() + " to " + report.timeline().last());
		number(lines, "lines", report.extent().lines());
		number(lines, "entries", report.extent().entries());
		number(lines, "continuations", report.extent().continuations());
		report.messages().levels().forEach((level, count) -> number(lines, "level " + level, count));
		for (Site site : report.targets().sites()) {
			if (!site.name().isEmpty()) {
				number(lines, "site " + site.name(), site.entries());
			}
		}
		report.resultLines().hostStates().forEach((state, count) -> number(lines, "host state " + state, count));
		report.resultLines().portStates().forEach((state, count) -> number(lines, "port state " + state, count));
		reasons(lines, "host reason ", report.resultLines().hostReasons());
		reasons(lines, "port reason ", report.resultLines().portReasons());
		report.targets().hosts().forEach(host -> host(lines, host));
		for (Port port : report.targets().ports()) {
			port.hosts()
					.forEach((state, hosts) -> number(lines,
							"hosts with " + port.port() + '/' + port.protocol() + ' ' + state, hosts));
		}
		return lines.stream().sorted().collect(Collectors.toList());
	}

	/** Returns a reason as the vocabulary has it: case and plural make no difference. */
	private static String shown(Set<String> reasons, String reason) {
		String word = reason.toLowerCase(Locale.ROOT);
		return Stream
				.of(word.replaceFirst("ies$", "y"), word, word.replaceFirst("es$", ""), word.replaceFirst("s$", ""))
				.filter(reasons::contains)
				.findFirst()
				.orElse(reason);
	}

	/** Returns the one spelling of a host: of an address the recommended one, of a name the one that came first. */
	private String shown(String host) {
		Address address = Address.of(host);
		return spellings.computeIfAbsent(address.text(), text -> address.family() == Family.NAME ? host : text);
	}

	private static void host(List<String> lines, Host host) {
		String name = host.site() + " / " + host.address();
		lines.add("host " + name + ": " + (host.state().isEmpty() ? "" : host.state() + ' ' + host.reason()));
		lines.add("reasons " + name + ": " + host.reasons());
		LatencyRange range = host.latencies();
		if (range != null) {
			lines.add("latencies " + name + ": " + range);
		}
		host.ports()
				.forEach(port -> lines.add("port " + name + ' ' + port.port() + '/' + port.protocol() + ": "
						+ port.state() + ' ' + port.reason() + ' ' + port.ttl()));
	}

	private static void reasons(List<String> lines, String what, Map<String, Map<String, Long>> reasons) {
		reasons.forEach((state, counts) -> counts
				.forEach((reason, count) -> number(lines, what + state + ' ' + reason, count)));
	}

	private static void number(List<String> lines, String what, long count) {
		if (count > 0) {
			lines.add(what + ": " + count);
		}
	}
}
