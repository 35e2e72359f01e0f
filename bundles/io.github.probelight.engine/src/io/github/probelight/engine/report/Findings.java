package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.PortRun;

/** Derives the findings of a report; the limits and their reasons are in {@link Limits}. */
public final class Findings {

	private static final long[] NO_MARKS = {};
	private static final List<String> NO_SITE = List.of("");

	private final Map<FindingKind, FindingCase> cases = new EnumMap<>(FindingKind.class);
	/** For each host, by its record, a bit for each kind that it is a part of; empty before the first. */
	private long[] marks = NO_MARKS;
	/** Hosts that a check found vulnerable → the sites that they were scanned for. */
	private final Map<String, List<String>> vulnerable = new HashMap<>();

	/** Whether more of the log is being read: then nothing is found of what has no end yet. */
	private final boolean more;

	private Findings(boolean more) {
		this.more = more;
	}

	/** Returns the findings of a report by kind, at most one of each. Its hosts are looked at once, whoever asks. */
	public static List<Finding> of(Report report) {
		if (report.targets().hosts() instanceof HostList hosts) {
			HostSums known = hosts.sums(report);
			return known == null ? hosts.findings().of(report, () -> find(report, hosts)) : known.findings();
		}
		return find(report, null);
	}

	private static List<Finding> find(Report report, @Nullable HostList hosts) {
		Findings findings = new Findings(report.more());
		if (hosts != null) {
			findings.find(hosts, report.phases());
			hosts.marks().found(findings.marks);
		}
		TaskFindings.find(report.phases(), findings);
		findings.find(report);
		return findings.list();
	}

	/** Returns for each host, by its record, a bit for each kind of finding that it is a part of; nothing if none is. */
	static long[] marks(HostList hosts, List<Phase> phases, boolean more) {
		Findings findings = new Findings(more);
		findings.find(hosts, phases);
		return findings.marks;
	}

	/** Looks at each host once: the results of its ports are unpacked for all that want them. */
	private void find(HostList list, List<Phase> phases) {
		HostTables tables = list.tables();
		NetworkHosts hosts = new NetworkHosts(tables, new HostSigns(tables), new HostGroups(list));
		ReasonNumbers reasons = new ReasonNumbers(tables);
		HostFindings ofHosts = new HostFindings(tables, hosts.signs(), this);
		PortFindings ofPorts = new PortFindings(tables, hosts.signs(), new ConnectScans(tables, phases), this);
		PortEverywhere everywhere = new PortEverywhere(hosts, this);
		NetworkRule[] rules = {new UnreachableSubnets(hosts, reasons, this), new SamePorts(hosts, this),
				new GhostSubnets(hosts, reasons, this), everywhere};
		PortRun run = new PortRun();
		for (int group = 0; group < hosts.groups().size(); group++) {
			boolean network = hosts.groups().isNetwork(group);
			hosts.visit(group, run, (host, ports) -> {
				ofHosts.host(host);
				ofPorts.host(host, ports);
				if (!network) {
					everywhere.named(host, ports);
					return;
				}
				for (NetworkRule rule : rules) {
					rule.host(host, ports);
				}
			});
			if (network) {
				for (NetworkRule rule : rules) {
					rule.end(group);
				}
			}
		}
		everywhere.find();
		works(tables);
	}

	/** Looks at all hosts: one whose checks began may have no results in this log. */
	private void works(HostTables tables) {
		for (int host = 0; tables.works().any() && host < tables.hosts().records().size(); host++) {
			HostWork work = tables.works().of(host);
			if (work.unfinished() && !more) {
				add(FindingKind.HOST_UNFINISHED, tables, host, work.startLine());
			}
			if (work.vulnerable() > 0) {
				mark(FindingKind.VULNERABLE, tables, host);
				vulnerable.computeIfAbsent(HostSet.same(tables.hosts().address(host)), same -> new ArrayList<>(1))
						.add(tables.words().text(tables.hosts().site(host)));
			}
			if (work.loginsRefused() > 0) {
				mark(FindingKind.CREDENTIAL_FAILURES, tables, host);
			}
		}
	}

	/** Counts a phase that has no end in the log. */
	void addUnfinished(Phase phase) {
		if (!more) {
			add(FindingKind.PHASE_INCOMPLETE, phase.line());
		}
	}

	/** Returns what was found of a kind so far. */
	FindingCase of(FindingKind kind) {
		return cases.computeIfAbsent(kind, FindingCase::new);
	}

	/** Counts one more that concerns nobody in particular. */
	void add(FindingKind kind, long line) {
		add(kind, 1, line);
	}

	/** Counts some more of which a line is known, or -1. */
	void add(FindingKind kind, long count, long line) {
		if (count > 0) {
			FindingCase found = of(kind);
			found.count(count);
			found.cite(line);
		}
	}

	/** Counts a host that was not counted before. */
	void add(FindingKind kind, HostTables tables, int host, long line) {
		FindingCase found = of(kind);
		found.count(1);
		found.cite(line);
		found.host(tables, host);
		mark(kind, tables, host);
	}

	private void mark(FindingKind kind, HostTables tables, int host) {
		if (marks.length == 0) {
			marks = new long[tables.hosts().records().size()];
		}
		marks[host] |= HostMarks.bit(kind);
	}

	/** Counts a network that was not counted before. */
	void addSubnet(FindingKind kind, Subject network, long line) {
		add(kind, 1, line);
		of(kind).subnet(network);
	}

	/** Counts one more that names a target, which others may name too. */
	void add(FindingKind kind, Subject target, long line) {
		add(kind, 1, line);
		if (!target.name().isEmpty()) {
			of(kind).target(target);
		}
	}

	private void find(Report report) {
		notices(report, MessageKind.UNRESOLVED, FindingKind.UNRESOLVED_TARGET);
		notices(report, MessageKind.LOW_MEMORY, FindingKind.LOW_MEMORY);
		haltedForMemory(report.messages().notices());
		MessageFacts messages = report.messages();
		Trouble.Evidence evidence = messages.trouble().evidence();
		for (ExceptionCount exception : messages.exceptions()) {
			add(FindingKind.EXCEPTIONS, exception.count(), exception.line());
			if (exception.type().equals(Exceptions.OUT_OF_MEMORY)) {
				add(FindingKind.LOW_MEMORY, exception.count(), exception.line());
			}
		}
		cite(FindingKind.EXCEPTIONS, evidence.failureLines());
		cite(FindingKind.LOW_MEMORY, evidence.memoryLines());
		add(FindingKind.ERRORS, evidence.errors(), -1);
		cite(FindingKind.ERRORS, evidence.errorLines());
		vulnerable(messages.trouble());
		refused(evidence.refusals());
		Timeline timeline = report.timeline();
		add(FindingKind.CLOCK_BACKWARDS, timeline.backwards(), timeline.backwardsLine());
		// without a scan nobody was silent who should have said something
		if (timeline.silences() > 0 && !report.scans().isEmpty()) {
			add(FindingKind.SILENCE, timeline.silences(), timeline.longest().get(0).line());
		}
	}

	private void vulnerable(Trouble trouble) {
		add(FindingKind.VULNERABLE, trouble.evidence().vulnerable(), -1);
		cite(FindingKind.VULNERABLE, trouble.evidence().vulnerableLines());
		HostSet named = new HostSet();
		trouble.checks().forEach(check -> check.hosts().forEach(named::add));
		for (String host : named.list()) {
			vulnerable.getOrDefault(HostSet.same(host), NO_SITE)
					.forEach(site -> of(FindingKind.VULNERABLE).target(new Subject(site, host)));
		}
	}

	private void refused(Refusals refusals) {
		add(FindingKind.CREDENTIAL_FAILURES, refusals.count(), -1);
		cite(FindingKind.CREDENTIAL_FAILURES, refusals.lines());
		refusals.named().forEach(host -> of(FindingKind.CREDENTIAL_FAILURES).target(host));
		if (refusals.hosts() > refusals.named().size()) {
			of(FindingKind.CREDENTIAL_FAILURES).moreHosts(refusals.hosts() - refusals.named().size());
		}
	}

	/** Cites lines of what was counted. */
	private void cite(FindingKind kind, List<Long> lines) {
		if (!lines.isEmpty()) {
			lines.forEach(of(kind)::cite);
		}
	}

	/** Memory may also be short where it is only told why a scan was halted; a failure on such a line is counted as one. */
	private void haltedForMemory(List<Notice> notices) {
		for (Notice notice : notices) {
			if (notice.kind() != MessageKind.SCAN_RESUMED && notice.why().toLowerCase(Locale.ROOT).contains("memory")
					&& !Exceptions.isOfMemory(notice.why())) {
				add(FindingKind.LOW_MEMORY, new Subject(notice.site(), notice.host()), notice.line());
			}
		}
	}

	private void notices(Report report, MessageKind message, FindingKind kind) {
		long kept = 0;
		for (Notice notice : report.messages().notices()) {
			if (notice.kind() == message && message == MessageKind.LOW_MEMORY && Exceptions.isOfMemory(notice.name())) {
				kept++; // counted among the failures
			} else if (notice.kind() == message) {
				add(kind, new Subject(notice.site(),
						notice.name().isEmpty() || message == MessageKind.LOW_MEMORY ? notice.host() : notice.name()),
						notice.line());
				kept++;
			}
		}
		// more are counted than kept
		add(kind, report.messages().kinds().getOrDefault(message, 0L) - kept, -1);
	}

	private List<Finding> list() {
		return cases.values().stream().map(FindingCase::finding).filter(finding -> finding.count() > 0).toList();
	}
}
