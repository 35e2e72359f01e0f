package io.github.probelight.engine.tests.read;

import java.util.Map;
import java.util.TreeMap;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;

/** A report under the names that the expected files of the samples and the totals of the generator use. */
final class ReportFacts {

	private final Map<String, Long> facts = new TreeMap<>();

	private ReportFacts(Report r) {
		put("bytes", r.extent().bytes());
		put("lines", r.extent().lines());
		put("entries", r.extent().entries());
		put("continuations", r.extent().continuations());
		r.messages().levels().forEach((level, n) -> put("level." + level, n));
		put("first", r.timeline().first());
		put("last", r.timeline().last());
		put("sites", r.targets().sites().stream().filter(site -> !site.name().isEmpty()).count());
		put("hosts", r.targets().hosts().size());
		put("ports", r.targets().ports().size());
		r.targets().hosts().forEach(this::host);
		r.resultLines().hostStates().forEach((state, n) -> put("hostLines." + state, n));
		r.resultLines().portStates().forEach((state, n) -> put("portLines." + state, n));
		reasons(r.resultLines().hostReasons());
		reasons(r.resultLines().portReasons());
		put("phases", r.messages().kinds().getOrDefault(MessageKind.PHASE_STARTED, 0L));
		put("phasesComplete", r.messages().kinds().getOrDefault(MessageKind.PHASE_COMPLETE, 0L));
		put("processes", r.messages().kinds().getOrDefault(MessageKind.PROCESS_STARTING, 0L));
		put("tasks", r.messages().kinds().getOrDefault(MessageKind.TASK_STARTED, 0L));
		put("progress", r.messages().kinds().getOrDefault(MessageKind.TASK_PROGRESS, 0L));
	}

	static Map<String, Long> of(Report report) {
		return new ReportFacts(report).facts;
	}

	private void host(Host host) {
		put("hosts." + (host.state().isEmpty() ? "unknown" : host.state()), 1);
		for (PortResult port : host.ports()) {
			put("ports." + port.state(), 1);
		}
	}

	private void reasons(Map<String, Map<String, Long>> reasons) {
		reasons.forEach((state, counts) -> counts.forEach((reason, n) -> put("reason." + state + "." + reason, n)));
	}

	private void put(String name, long more) {
		facts.merge(name, more, Long::sum);
	}
}
