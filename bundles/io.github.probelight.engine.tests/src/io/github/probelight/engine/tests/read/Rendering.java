package io.github.probelight.engine.tests.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Task;

/** A report as sorted lines of text, so that two readers can be compared and a difference reads well. */
final class Rendering {

	private Rendering() {}

	static List<String> of(Report r) {
		List<String> out = new ArrayList<>();
		out.add("bytes " + r.extent().bytes() + " lines " + r.extent().lines() + " " + r.extent().entries() + "+"
				+ r.extent().continuations());
		out.add("from " + time(r.timeline().first()) + " to " + time(r.timeline().last()));
		r.messages().levels().forEach((level, n) -> out.add("level " + level + " " + n));
		r.resultLines()
				.hostReasons()
				.forEach((state, m) -> m
						.forEach((reason, n) -> out.add("hostReason " + state + " " + reason + " " + n)));
		r.resultLines()
				.portReasons()
				.forEach((state, m) -> m
						.forEach((reason, n) -> out.add("portReason " + state + " " + reason + " " + n)));
		for (Site site : r.targets().sites()) {
			if (!site.name().isEmpty()) {
				out.add("site " + site.name() + " entries " + site.entries());
			}
			if (site.hosts() > 0) {
				out.add("site " + site.name() + " hosts " + site.hosts() + " " + site.alive() + " " + site.dead());
			}
		}
		r.targets().hosts().forEach(host -> out.add(host(host)));
		for (Port port : r.targets().ports()) {
			String name = port.protocol() + "/" + String.format("%05d", port.port());
			port.hosts().forEach((state, n) -> out.add("port " + name + " " + state + " " + n));
			out.add("portLine " + name + " " + port.line());
		}
		r.phases().forEach(phase -> phase(phase, out));
		Collections.sort(out);
		return out;
	}

	private static String host(Host h) {
		RoundTrip trip = h.roundTrip();
		LatencyRange range = h.latencies();
		List<String> ports = new ArrayList<>();
		for (PortResult p : h.ports()) {
			ports.add(p.protocol() + "/" + String.format("%05d", p.port()) + " " + p.state() + " " + p.reason() + " "
					+ p.ttl()
					+ " " + p.line());
		}
		return "host " + h.site() + "|" + h.address() + " " + h.states() + " " + h.state() + " " + h.reason() + " "
				+ h.reasons() + " "
				+ (trip == null ? "null" : trip.latency() + "/" + trip.variance() + "/" + trip.timeout()) + " "
				+ (range == null
						? "null"
						: range.min() + "<" + range.median() + "<" + range.max() + " of " + range.count())
				+ " " + h.ttls() + " " + (h.first() == Report.NO_TIME ? "-.." : h.first() + ".." + h.last()) + " "
				+ h.line() + " "
				+ h.entries() + " " + h.openPorts() + "/" + h.filteredPorts() + "/" + h.closedPorts() + " " + ports;
	}

	private static void phase(Phase p, List<String> out) {
		out.add("phase " + p.site() + "|" + p.scan() + " "
				+ times(p.line(), p.endLine(), p.start(), p.end(), p.complete(), p.entries(), p.results()) + " opened="
				+ p.started() + " batch=" + p.batchSize());
		for (NmapProcess q : p.processes()) {
			out.add("process @" + p.line() + " "
					+ times(q.line(), q.endLine(), q.start(), q.end(), q.complete(), q.entries(), q.results()) + " "
					+ q.addresses() + " last=" + q.last());
			for (Task t : q.tasks()) {
				out.add("task @" + q.line() + " " + t.name() + " "
						+ times(t.line(), t.endLine(), t.start(), t.end(), t.complete(), t.entries(), t.results()));
				t.progress()
						.forEach(s -> out.add(
								"progress " + time(s.time()) + " " + s.percent() + " " + s.remainingSeconds() + " "
										+ s.line()));
			}
		}
	}

	private static String times(long line, long endLine, long start, long end, boolean complete, long entries,
			long results) {
		return line + ".." + endLine + " " + start + ".." + end + " complete=" + complete + " entries=" + entries
				+ " results=" + results;
	}

	private static String time(long time) {
		return time == Report.NO_TIME ? "-" : "" + time;
	}
}
