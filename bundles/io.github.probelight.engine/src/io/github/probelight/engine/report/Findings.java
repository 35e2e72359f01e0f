package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.PortRun;

/** Derives the findings of a report; the limits and their reasons are in {@link Limits}. */
public final class Findings {

	private static final class Case {
		long count;
		long line = -1;
		final List<String> hosts = new ArrayList<>();
	}

	private final Map<FindingKind, Case> cases = new EnumMap<>(FindingKind.class);

	Findings() {}

	/** Returns the findings of a report by kind, at most one of each. */
	public static List<Finding> of(Report report) {
		Findings findings = new Findings();
		if (report.targets().hosts() instanceof HostList hosts) {
			findings.find(hosts, report.phases());
		}
		report.phases().forEach(phase -> TaskFindings.find(phase, findings));
		findings.find(report);
		return findings.list();
	}

	/** Looks at each host once: the results of its ports are unpacked for all that want them. */
	private void find(HostList hosts, List<Phase> phases) {
		HostTables tables = hosts.tables();
		HostFindings ofHosts = new HostFindings(tables, phases, this);
		SubnetFindings ofSubnets = new SubnetFindings(tables, this);
		PortRun ports = new PortRun();
		for (int i = 0; i < hosts.size(); i++) {
			int host = hosts.record(i);
			tables.rows().read(host, ports);
			ofHosts.host(host, ports);
			ofSubnets.host(host, ports);
		}
		ofSubnets.find();
	}

	/** Counts one more case; a name and a line may be absent ("" and -1). */
	void add(FindingKind kind, String name, long line) {
		add(kind, 1, name, line);
	}

	private void add(FindingKind kind, long count, String name, long line) {
		if (count == 0) {
			return;
		}
		Case found = cases.computeIfAbsent(kind, key -> new Case());
		found.count += count;
		if (line >= 0) {
			found.line = found.line < 0 ? line : Math.min(found.line, line);
		}
		if (!name.isEmpty() && found.hosts.size() < Limits.NAMED_HOSTS && !found.hosts.contains(name)) {
			found.hosts.add(name);
		}
	}

	/** Tells whether one more name of a kind would be kept. */
	boolean wantsName(FindingKind kind) {
		Case found = cases.get(kind);
		return found == null || found.hosts.size() < Limits.NAMED_HOSTS;
	}

	private void find(Report report) {
		notices(report, MessageKind.UNRESOLVED, FindingKind.UNRESOLVED_TARGET);
		notices(report, MessageKind.CREDENTIALS_FAILED, FindingKind.CREDENTIAL_FAILURES);
		notices(report, MessageKind.LOW_MEMORY, FindingKind.LOW_MEMORY);
		for (ExceptionCount exception : report.messages().exceptions()) {
			add(FindingKind.EXCEPTIONS, exception.count(), "", exception.line());
			if (exception.type().equals("java.lang.OutOfMemoryError")) {
				add(FindingKind.LOW_MEMORY, exception.count(), "", exception.line());
			}
		}
		Timeline timeline = report.timeline();
		add(FindingKind.CLOCK_BACKWARDS, timeline.backwards(), "", timeline.backwardsLine());
		if (timeline.silences() > 0) {
			add(FindingKind.SILENCE, timeline.silences(), "", timeline.longest().get(0).line());
		}
	}

	private void notices(Report report, MessageKind message, FindingKind kind) {
		long kept = 0;
		for (Notice notice : report.messages().notices()) {
			if (notice.kind() == message) {
				add(kind, notice.name().isEmpty() || message == MessageKind.LOW_MEMORY ? notice.host() : notice.name(),
						notice.line());
				kept++;
			}
		}
		// more are counted than kept
		add(kind, report.messages().kinds().getOrDefault(message, 0L) - kept, "", -1);
	}

	private List<Finding> list() {
		List<Finding> list = new ArrayList<>();
		cases.forEach((kind, found) -> list.add(new Finding(kind, found.count, List.copyOf(found.hosts), found.line)));
		return List.copyOf(list);
	}
}
