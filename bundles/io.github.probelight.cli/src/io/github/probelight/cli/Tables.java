package io.github.probelight.cli;

import java.util.function.Function;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.report.Task;

/** The tables of a report; new columns come last, so that who counts columns is not surprised. */
enum Tables {
	HOSTS {
		@Override
		Table of(Report report) {
			return new Columns<Host>().with("site", Host::site)
					.with("address", Host::address)
					.with("state", Host::state)
					.with("reason", Host::reason)
					.with("open", Host::openPorts)
					.with("filtered", Host::filteredPorts)
					.with("closed", Host::closedPorts)
					.with("first", host -> Times.text(host.first()))
					.with("last", host -> Times.text(host.last()))
					.with("entries", Host::entries)
					.with("line", host -> line(host.line()))
					.with("reasons", Host::reasons)
					.with("latencyMin", host -> latency(host, LatencyRange::min))
					.with("latencyMedian", host -> latency(host, LatencyRange::median))
					.with("latencyMax", host -> latency(host, LatencyRange::max))
					.of(report.hosts().stream());
		}

		private static Object latency(Host host, Function<LatencyRange, Object> value) {
			LatencyRange range = host.latencies();
			return range == null ? "" : value.apply(range);
		}
	},
	PORTS {
		@Override
		Table of(Report report) {
			return new Columns<Port>().with("port", Port::port)
					.with("protocol", Port::protocol)
					.with("open", port -> hosts(port, "OPEN"))
					.with("filtered", port -> hosts(port, "FILTERED"))
					.with("closed", port -> hosts(port, "CLOSED"))
					.with("hosts", port -> port.hosts().values().stream().mapToLong(Long::longValue).sum())
					.with("line", port -> line(port.line()))
					.of(report.ports().stream());
		}
	},
	FINDINGS {
		@Override
		Table of(Report report) {
			return new Columns<Finding>().with("kind", finding -> finding.kind().code())
					.with("severity", finding -> ReportJson.word(finding.kind().severity()))
					.with("count", Finding::count)
					.with("hosts", Finding::hosts)
					.with("line", finding -> line(finding.line()))
					.of(Findings.of(report).stream());
		}
	},
	TASKS {
		@Override
		Table of(Report report) {
			return new Columns<Part>().with("site", part -> part.phase.site())
					.with("scan", part -> part.phase.scan())
					.with("addresses", part -> known(part.process.addresses()))
					.with("name", part -> part.task.name())
					.with("start", part -> Times.text(part.task.start()))
					.with("end", part -> Times.text(part.task.end()))
					.with("seconds", part -> part.task.duration() / 1000.0)
					.with("complete", part -> part.task.complete())
					.with("results", part -> part.task.results())
					.with("line", part -> line(part.task.line()))
					.with("estimateSeconds", part -> seconds(part.task.estimate()))
					.with("entries", part -> part.task.entries())
					.with("resultsPerSecond", part -> rate(part.task.results(), part.task.duration()))
					.with("silenceSeconds", part -> part.task.silenceLine() < 0 ? "" : seconds(part.task.silence()))
					.with("silenceLine", part -> line(part.task.silenceLine()))
					.of(report.phases().stream().flatMap(Part::of));
		}
	},
	SUBNETS {
		@Override
		Table of(Report report) {
			return new Columns<Subnet>().with("site", Subnet::site)
					.with("network", Subnet::network)
					.with("hosts", Subnet::hosts)
					.with("alive", Subnet::alive)
					.with("dead", Subnet::dead)
					.with("reason", Subnet::reason)
					.with("reasonHosts", Subnet::reasonHosts)
					.with("line", subnet -> line(subnet.line()))
					.with("share", subnet -> Shares.rounded(subnet.share()))
					.of(Subnets.of(report).stream());
		}
	};

	/** A task and what it belongs to. */
	private record Part(Phase phase, NmapProcess process, Task task) {

		static Stream<Part> of(Phase phase) {
			return phase.processes()
					.stream()
					.flatMap(process -> process.tasks().stream().map(task -> new Part(phase, process, task)));
		}
	}

	/** Returns the rows of a report. */
	abstract Table of(Report report);

	@Override
	public String toString() {
		return ReportJson.word(this);
	}

	private static long hosts(Port port, String state) {
		return port.hosts().getOrDefault(state, 0L);
	}

	/** A 1-based number of a 0-based one, "" if it is absent. */
	private static Object line(long line) {
		return line < 0 ? "" : (Object) (line + 1);
	}

	private static Object known(long number) {
		return number < 0 ? "" : (Object) number;
	}

	private static Object seconds(long millis) {
		return millis < 0 ? "" : (Object) (millis / 1000.0);
	}

	private static Object rate(long results, long millis) {
		return millis <= 0 ? "" : (Object) Shares.rounded(Shares.perSecond(results, millis));
	}
}
