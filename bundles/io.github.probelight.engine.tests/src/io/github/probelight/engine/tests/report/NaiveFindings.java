package io.github.probelight.engine.tests.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.scan.EntryFacts;

/**
 * Findings about hosts and networks, slowly: from the rules as {@code explain} says them, over the facts of single lines,
 * with all results kept.
 */
final class NaiveFindings {

	private static final Set<String> ERRORS = Set.of("net-unreach", "host-unreach", "net-prohibited",
			"host-prohibited", "admin-prohibited", "dest-unreach", "no-route", "beyond-scope", "reject-route",
			"time-exceeded", "param-problem");
	private static final Set<String> ANSWERS = Set.of("echo-reply", "timestamp-reply", "addressmask-reply",
			"arp-response", "nd-response", "localhost-response", "user-set");
	private static final Set<String> ACCEPTANCES = Set.of("syn-ack", "split-handshake-syn", "tcp-response",
			"udp-response", "proto-response", "init-ack");
	private static final Set<String> REFUSALS = Set.of("reset", "conn-refused", "abort");

	/** What was found of a kind: for each that is counted its line. */
	private final Map<String, List<Long>> found = new TreeMap<>();
	private final Map<String, Long> apart = new TreeMap<>();
	private final Map<String, NaiveResults> hosts = new LinkedHashMap<>();

	/** Reads a log, all of whose results name a site and are about IPv4 addresses or short IPv6 ones. */
	NaiveFindings(byte[] log) {
		String[] lines = new String(log, StandardCharsets.UTF_8).split("\n");
		for (int line = 0; line < lines.length; line++) {
			long number = line;
			EntryFacts.all(lines[line])
					.stream()
					.filter(facts -> !facts.state().isEmpty())
					.forEach(facts -> hosts.computeIfAbsent(facts.site() + "|" + facts.host(),
							key -> new NaiveResults(facts.site(), facts.host())).all
							.add(new NaiveResults.Result(number, facts)));
		}
		hosts.values().forEach(this::host);
		hosts.values().forEach(this::ports);
		Map<String, List<NaiveResults>> networks = hosts.values()
				.stream()
				.collect(Collectors.groupingBy(NaiveResults::network, LinkedHashMap::new, Collectors.toList()));
		networks.values().forEach(this::network);
		portEverywhere(networks);
		found.values().forEach(Collections::sort);
	}

	/** Returns how much was found of each kind, and of how many lines the first hundred are. */
	Map<String, String> all() {
		Map<String, String> all = new TreeMap<>();
		found.forEach((kind, lines) -> all.put(kind,
				say(lines.size(), apart.getOrDefault(kind, 0L), lines.stream().distinct().limit(100).toList())));
		return all;
	}

	static String say(long count, long apart, List<Long> lines) {
		return count + " and " + apart + " apart, lines " + lines;
	}

	private void add(String kind, boolean met, long line) {
		if (met) {
			found.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
		}
	}

	private void host(NaiveResults host) {
		List<NaiveResults.Result> open = host.all.stream()
				.filter(result -> result.ofPort() && result.is("OPEN") && result.facts().ttl() > 0)
				.toList();
		long other = open.isEmpty() ? -1 : NaiveResults.first(open, r -> r.facts().ttl() != open.get(0).facts().ttl());
		add("ttl-mismatch", other >= 0, other);
		long alive = NaiveResults.first(host.own(), result -> result.is("ALIVE"));
		long dead = NaiveResults.first(host.own(), result -> result.is("DEAD"));
		add("state-conflict", alive >= 0 && dead >= 0, Math.max(alive, dead));
		long denied = NaiveResults.first(host.all, result -> result.reason().equals("perm-denied"));
		add("permission-denied", denied >= 0, denied);
		long self = NaiveResults.first(host.all, result -> result.reason().equals("localhost-response"));
		add("self-scan", self >= 0, self);
		add("alive-unverified", host.lastIs("ALIVE", "user-set"),
				NaiveResults.first(host.own(), result -> result.is("ALIVE", "user-set")));
		reset(host);
		contradiction(host, alive, dead);
		List<EntryFacts> trips = host.own()
				.stream()
				.map(NaiveResults.Result::facts)
				.filter(facts -> facts.latency() >= 0 || facts.variance() >= 0 || facts.timeout() >= 0)
				.toList();
		if (!trips.isEmpty()) {
			EntryFacts trip = trips.get(trips.size() - 1);
			long line = host.own().stream().filter(r -> r.facts() == trip).findFirst().orElseThrow().line();
			add("slow-host", trip.latency() >= 500 || trip.timeout() >= 5000, line);
			add("lossy-host", trip.latency() >= 0 && trip.variance() >= 100 && trip.variance() > trip.latency(), line);
		}
	}

	private void reset(NaiveResults host) {
		if (!host.lastIs("ALIVE", "reset", "conn-refused")) {
			return;
		}
		long reset = NaiveResults.first(host.own(), result -> result.is("ALIVE", "reset", "conn-refused"));
		long answer = NaiveResults.first(host.own(),
				result -> result.is("ALIVE") && !result.is("ALIVE", "reset", "conn-refused", "user-set"));
		add("reset-after-answer", answer >= 0, Math.max(reset, answer));
		add("alive-by-reset", answer < 0 && !host.wasOpen(), reset);
		apart.merge("alive-by-reset", answer < 0 && host.wasOpen() ? 1L : 0L, Long::sum);
	}

	private void contradiction(NaiveResults host, long alive, long dead) {
		long wrong = NaiveResults.first(host.all, NaiveFindings::isWrong);
		long open = NaiveResults.first(host.all, result -> result.ofPort() && result.is("OPEN"));
		long both = host.lastIs("DEAD") && alive < 0 && open >= 0 ? Math.max(dead, open) : -1;
		add("contradiction", wrong >= 0 || both >= 0,
				Stream.of(wrong, both).filter(line -> line >= 0).min(Long::compare).orElse(-1L));
	}

	private static boolean isWrong(NaiveResults.Result result) {
		String reason = result.reason();
		boolean silent = reason.equals("no-response");
		boolean error = ERRORS.contains(reason) || reason.equals("port-unreach") || reason.equals("proto-unreach");
		return switch (result.facts().state()) {
			case "ALIVE", "UNFILTERED" -> silent;
			case "DEAD" -> ANSWERS.contains(reason) || ACCEPTANCES.contains(reason) || REFUSALS.contains(reason);
			case "OPEN" -> REFUSALS.contains(reason) || silent || error;
			case "CLOSED" -> ACCEPTANCES.contains(reason) || silent;
			case "FILTERED" -> ACCEPTANCES.contains(reason) || REFUSALS.contains(reason);
			case "OPEN|FILTERED" -> REFUSALS.contains(reason);
			case "CLOSED|FILTERED" -> ACCEPTANCES.contains(reason);
			default -> false;
		};
	}

	private void ports(NaiveResults host) {
		Map<String, List<NaiveResults.Result>> protocols = host.ports()
				.stream()
				.collect(Collectors.groupingBy(port -> port.facts().protocol()));
		List<Long> lone = new ArrayList<>();
		List<Long> allOpen = new ArrayList<>();
		for (List<NaiveResults.Result> ports : protocols.values()) {
			List<Long> open = ports.stream()
					.filter(port -> port.is("OPEN"))
					.map(NaiveResults.Result::line)
					.sorted()
					.toList();
			long filtered = ports.stream().filter(port -> port.is("FILTERED")).count();
			if (open.size() == 1 && filtered >= 20 && open.size() + filtered == ports.size()) {
				lone.add(open.get(0));
			}
			if (open.size() >= 50 && open.size() * 10 >= ports.size() * 9) {
				allOpen.add(open.get(49));
			}
		}
		add("lone-open-port", !lone.isEmpty(), lone.stream().min(Long::compare).orElse(-1L));
		add("all-ports-open", !allOpen.isEmpty(), allOpen.stream().min(Long::compare).orElse(-1L));
		Set<Integer> own = new HashSet<>();
		host.open().stream().map(port -> port.facts().ttl()).filter(ttl -> ttl > 0).forEach(own::add);
		long other = NaiveResults.first(host.ports(),
				port -> (port.is("CLOSED") || port.is("FILTERED")) && port.facts().ttl() > 0
						&& !own.contains(port.facts().ttl()));
		add("other-sender", !own.isEmpty() && other >= 0, other);
		long reject = NaiveResults.first(host.ports(),
				port -> port.is("FILTERED", "net-prohibited", "host-prohibited", "admin-prohibited")
						&& own.contains(port.facts().ttl()));
		add("own-reject", reject >= 0, reject);
	}

	private void network(List<NaiveResults> hosts) {
		unreachable(hosts);
		samePorts(hosts);
		Map<String, List<NaiveResults>> alive = hosts.stream()
				.filter(host -> host.lastIs("ALIVE") && host.address.indexOf(':') < 0)
				.collect(Collectors.groupingBy(host -> same(host.last().reason())));
		alive.values().forEach(ofReason -> {
			List<NaiveResults> ghosts = ofReason.stream().filter(host -> !host.wasOpen()).toList();
			if (ghosts.size() * 100 >= 90 * 254) {
				ghosts.forEach(ghost -> add("ghost-subnet", true, NaiveResults.first(ghost.own(),
						result -> result.is("ALIVE")
								&& result.facts().reason().equals(ghost.last().facts().reason()))));
				apart.merge("ghost-subnet", (long) ofReason.size() - ghosts.size(), Long::sum);
			}
		});
	}

	private static String same(String reason) {
		return reason.equals("conn-refused") ? "reset" : reason;
	}

	private void unreachable(List<NaiveResults> hosts) {
		Map<String, List<Long>> errors = new TreeMap<>();
		long all = 0;
		for (NaiveResults host : hosts) {
			if (!host.own().isEmpty()) {
				all++;
				NaiveResults.Result last = host.last();
				errors.computeIfAbsent(last.reason(), key -> new ArrayList<>())
						.add(NaiveResults.first(host.own(), result -> result.is(last.facts().state())
								&& result.facts().reason().equals(last.facts().reason())));
			}
			for (NaiveResults.Result port : host.ports()) {
				all++;
				errors.computeIfAbsent(port.reason(), key -> new ArrayList<>()).add(port.line());
			}
		}
		for (Map.Entry<String, List<Long>> error : errors.entrySet()) {
			Collections.sort(error.getValue());
			if (ERRORS.contains(error.getKey()) && all >= 16 && error.getValue().size() * 10 >= all * 9) {
				add("unreachable-subnet", true, error.getValue().get(14));
			}
		}
	}

	private void samePorts(List<NaiveResults> hosts) {
		List<NaiveResults> scanned = hosts.stream().filter(NaiveResults::isScanned).toList();
		Map<Set<String>, List<Long>> sets = new LinkedHashMap<>();
		for (NaiveResults host : scanned) {
			Set<String> open = host.open().stream().map(NaiveResults.Result::port).collect(Collectors.toSet());
			if (!open.isEmpty()) {
				sets.computeIfAbsent(open, key -> new ArrayList<>())
						.add(host.open().stream().mapToLong(NaiveResults.Result::line).max().orElseThrow());
			}
		}
		for (List<Long> lines : sets.values()) {
			Collections.sort(lines);
			if (lines.size() >= 10 && lines.size() * 10 >= scanned.size() * 9) {
				add("same-ports-everywhere", true, lines.get(9));
			}
		}
	}

	private void portEverywhere(Map<String, List<NaiveResults>> networks) {
		List<List<NaiveResults>> all = new ArrayList<>(networks.values());
		all.addAll(hosts.values().stream().collect(Collectors.groupingBy(host -> host.site)).values());
		Map<NaiveResults, Long> lines = new LinkedHashMap<>();
		for (List<NaiveResults> group : all) {
			List<NaiveResults> scanned = group.stream().filter(NaiveResults::isScanned).toList();
			Set<String> ports = scanned.stream()
					.flatMap(host -> host.open().stream())
					.map(NaiveResults.Result::port)
					.collect(Collectors.toSet());
			for (String port : ports) {
				List<NaiveResults> open = scanned.stream()
						.filter(host -> host.open().stream().anyMatch(result -> result.port().equals(port)))
						.toList();
				if (open.size() >= 20 && open.size() * 10 >= scanned.size() * 9) {
					open.forEach(host -> lines.merge(host,
							NaiveResults.first(host.open(), result -> result.port().equals(port)), Math::min));
				}
			}
		}
		lines.values().forEach(line -> add("port-everywhere", true, line));
	}
}
