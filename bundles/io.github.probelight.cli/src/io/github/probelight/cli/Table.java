package io.github.probelight.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;

/**
 * Columns and rows for other programs. Cells are text, numbers, truth values and lists of text; "" stands for what the
 * log does not say.
 *
 * @param columns names of the columns
 * @param rows rows, each made when it is asked for: there may be a million
 */
record Table(List<String> columns, Stream<List<Object>> rows) {

	/** The tables of a report. */
	enum Name {
		HOSTS, PORTS, FINDINGS, TASKS, SUBNETS
	}

	static Table of(Name name, Report report) {
		return switch (name) {
			case HOSTS -> new Table(List.of("site", "address", "state", "reason", "open", "filtered", "closed", "first",
					"last", "entries", "line", "reasons", "latencyMin", "latencyMedian", "latencyMax"),
					report.hosts().stream().map(Table::host));
			case PORTS -> new Table(List.of("port", "protocol", "open", "filtered", "closed", "hosts", "line"),
					report.ports()
							.stream()
							.map(p -> List.of(p.port(), p.protocol(), p.hosts().getOrDefault("OPEN", 0L),
									p.hosts().getOrDefault("FILTERED", 0L), p.hosts().getOrDefault("CLOSED", 0L),
									p.hosts().values().stream().mapToLong(Long::longValue).sum(), p.line() + 1)));
			case FINDINGS -> new Table(List.of("kind", "severity", "count", "hosts", "line"),
					Findings.of(report)
							.stream()
							.map(f -> List.of(f.kind().code(), ReportJson.word(f.kind().severity()), f.count(),
									f.hosts(), line(f.line()))));
			case TASKS -> new Table(List.of("site", "scan", "addresses", "name", "start", "end", "seconds", "complete",
					"results", "line"), report.phases().stream().flatMap(Table::tasks));
			case SUBNETS ->
				new Table(List.of("site", "network", "hosts", "alive", "dead", "reason", "reasonHosts", "line"),
						Subnets.of(report)
								.stream()
								.map(s -> List.of(s.site(), s.network(), s.hosts(), s.alive(), s.dead(),
										s.reason(), s.reasonHosts(), s.line() + 1)));
		};
	}

	/** A cell that is no number, as text. */
	static String text(Object cell) {
		return cell instanceof List<?> list
				? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
				: String.valueOf(cell);
	}

	private static List<Object> host(Host host) {
		LatencyRange range = host.latencies();
		return List.of(host.site(), host.address(), host.state(), host.reason(), host.openPorts(), host.filteredPorts(),
				host.closedPorts(), Times.text(host.first()), Times.text(host.last()), host.entries(), host.line() + 1,
				host.reasons(), range == null ? "" : range.min(), range == null ? "" : range.median(),
				range == null ? "" : range.max());
	}

	private static Stream<List<Object>> tasks(Phase phase) {
		return phase.processes()
				.stream()
				.flatMap(process -> process.tasks()
						.stream()
						.map(task -> List.of(phase.site(),
								phase.scan(), line(process.addresses() - 1), task.name(), Times.text(task.start()),
								Times.text(task.end()), task.duration() / 1000.0, task.complete(), task.results(),
								task.line() + 1)));
	}

	/** A 1-based number of a 0-based one, "" if it is absent. */
	private static Object line(long line) {
		return line < 0 ? "" : (Object) (line + 1);
	}
}
