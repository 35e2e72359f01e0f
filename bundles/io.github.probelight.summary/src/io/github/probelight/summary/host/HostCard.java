package io.github.probelight.summary.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;

/**
 * All that a log says of one host of one site.
 *
 * @param site the site, or ""
 * @param address the host as the log writes it
 * @param lines its entries, by line; at least one
 * @param states those that give the host itself a state
 * @param ports the last result of each port, by protocol and port
 * @param tasks the tasks in which it had results
 * @param findings the findings that name it or cite a line of it
 */
public record HostCard(String site, String address, List<HostLine> lines, List<HostLine> states,
		List<HostLine> ports, List<TaskOfHost> tasks, List<Finding> findings) {

	/** A task, and how many results of the host lie in it. */
	public record TaskOfHost(Task task, long results) {}

	/** Makes the cards of a host, one for each site that it was scanned for; none if the log does not know it. */
	public static List<HostCard> of(HostReading reading, List<Finding> findings) {
		Map<String, List<HostLine>> sites = new LinkedHashMap<>();
		reading.lines()
				.forEach(line -> sites.computeIfAbsent(line.facts().site(), site -> new ArrayList<>()).add(line));
		List<HostLine> siteless = sites.getOrDefault("", List.of());
		if (sites.size() == 2 && !siteless.isEmpty()) {
			// what names no site belongs to the only one there is
			sites.remove("");
			List<HostLine> only = sites.values().iterator().next();
			only.addAll(siteless);
			only.sort((a, b) -> Long.compare(a.line(), b.line()));
		}
		return sites.entrySet()
				.stream()
				.map(site -> of(site.getKey(), site.getValue(), reading.report(), findings))
				.toList();
	}

	private static HostCard of(String site, List<HostLine> lines, Report report, List<Finding> findings) {
		String address = lines.stream()
				.map(line -> line.facts().host())
				.filter(host -> !host.isEmpty())
				.findFirst()
				.orElse("");
		Map<String, HostLine> ports = new TreeMap<>();
		lines.stream()
				.filter(HostLine::isPortState)
				.forEach(
						line -> ports.put(line.facts().protocol() + ' ' + "%05d".formatted(line.facts().port()), line));
		int index = report.targets().hostIndex(site, address);
		Set<FindingKind> marks = index < 0 ? Set.of() : report.targets().hosts().get(index).findings();
		return new HostCard(site, address, lines, lines.stream().filter(HostLine::isHostState).toList(),
				List.copyOf(ports.values()), tasks(site, lines, report),
				findings.stream()
						.filter(finding -> marks.contains(finding.kind()) || names(finding, site, address, lines))
						.toList());
	}

	private static List<TaskOfHost> tasks(String site, List<HostLine> lines, Report report) {
		List<TaskOfHost> tasks = new ArrayList<>();
		for (Phase phase : report.phases()) {
			if (!phase.site().equals(site) && !phase.site().isEmpty()) {
				continue;
			}
			phase.processes().stream().flatMap(process -> process.tasks().stream()).forEach(task -> {
				long results = lines.stream()
						.filter(line -> line.isResult() && line.line() >= task.line() && line.line() <= task.endLine())
						.count();
				if (results > 0) {
					tasks.add(new TaskOfHost(task, results));
				}
			});
		}
		return tasks;
	}

	private static boolean names(Finding finding, String site, String address, List<HostLine> lines) {
		Address host = Address.of(address);
		return finding.subjects()
				.hosts()
				.stream()
				.anyMatch(subject -> host.equals(Address.of(subject.name()))
						&& (subject.site().equals(site) || subject.site().isEmpty()))
				|| lines.stream().anyMatch(line -> finding.lines().contains(line.line()));
	}

	/** Returns the lines of a kind. */
	public List<HostLine> of(MessageKind... kinds) {
		List<MessageKind> wanted = List.of(kinds);
		return lines(line -> wanted.contains(line.facts().kind()));
	}

	/** Returns the lines that somebody wants. */
	public List<HostLine> lines(Predicate<HostLine> wanted) {
		return lines.stream().filter(wanted).toList();
	}

	/** Returns the entry of the host that is next to a line of the log, behind it for 1, before it for -1. */
	public Optional<HostLine> beside(long line, int direction) {
		return direction > 0
				? lines.stream().filter(entry -> entry.line() > line).findFirst()
				: lines.stream().filter(entry -> entry.line() < line).reduce((one, later) -> later);
	}

	/** Returns the ports with a state, by protocol and port. */
	public List<HostLine> ports(String state) {
		return ports.stream().filter(port -> port.facts().state().equals(state)).toList();
	}

	/** Returns TTL → ports that answered with it last; what was not measured is left out. */
	public Map<Integer, List<HostLine>> ttls() {
		return ports.stream()
				.filter(port -> port.facts().ttl() > 0)
				.collect(Collectors.groupingBy(port -> port.facts().ttl(), TreeMap::new, Collectors.toList()));
	}
}
