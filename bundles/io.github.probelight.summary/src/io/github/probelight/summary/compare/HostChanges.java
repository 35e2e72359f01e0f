package io.github.probelight.summary.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.HostPairs;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.RoundTrip;

/** Tells apart what hosts that differ differ in. */
final class HostChanges implements HostPairs.Visitor {

	private static final String OPEN = "OPEN";
	/** The order of a host's ports. */
	private static final Comparator<PortResult> BY_PORT = Comparator.comparing(PortResult::protocol)
			.thenComparingInt(PortResult::port);

	private final List<Host> before;
	private final List<Host> after;
	private final SitePairs sites;
	private final ScannedScope scopeBefore;
	private final ScannedScope scopeAfter;
	private final Map<ChangeKind, ChangeRows> rows = new EnumMap<>(ChangeKind.class);
	private final FindingHosts findings = new FindingHosts();

	HostChanges(Report old, Report now, SitePairs sites) {
		before = old.targets().hosts();
		after = now.targets().hosts();
		this.sites = sites;
		scopeBefore = new ScannedScope(old);
		scopeAfter = new ScannedScope(now);
		for (ChangeKind kind : ChangeKind.values()) {
			rows.put(kind, new ChangeRows());
		}
	}

	/** Returns what was found of a kind. */
	ChangeRows rows(ChangeKind kind) {
		return rows.getOrDefault(kind, new ChangeRows());
	}

	FindingHosts findings() {
		return findings;
	}

	@Override
	public void differing(int old, int now) {
		if (old < 0) {
			appeared(now);
		} else if (now < 0) {
			vanished(old);
		} else {
			both(old, now);
		}
	}

	private void appeared(int now) {
		Host host = after.get(now);
		boolean scanned = scopeBefore.covers(sites.old(host.site()), host);
		if (!scanned) {
			add(ChangeKind.NOT_SCANNED, -1, now);
		} else {
			add(ChangeKind.HOST_APPEARED, -1, now);
			ports(ChangeKind.PORT_OPENED, List.of(), host.ports(), -1, now);
		}
		findings.add(host, host.findings(), scanned, true);
	}

	private void vanished(int old) {
		Host host = before.get(old);
		boolean scanned = scopeAfter.covers(sites.now(host.site()), host);
		if (!scanned) {
			add(ChangeKind.NOT_SCANNED, old, -1);
		} else {
			add(ChangeKind.HOST_VANISHED, old, -1);
			ports(ChangeKind.PORT_CLOSED, host.ports(), List.of(), old, -1);
		}
		findings.add(host, host.findings(), scanned, false);
	}

	private void both(int old, int now) {
		Host was = before.get(old);
		Host is = after.get(now);
		if (!was.state().equals(is.state()) || !HostPairs.isSameReason(was.reason(), is.reason())) {
			add(ChangeKind.HOST_CHANGED, old, now);
		}
		ports(ChangeKind.PORT_CHANGED, was.ports(), is.ports(), old, now);
		if (was.work().loginsRefused() > 0 != is.work().loginsRefused() > 0) {
			add(ChangeKind.LOGINS, old, now);
		}
		if (was.work().vulnerable() != is.work().vulnerable()) {
			add(ChangeKind.CHECKS, old, now);
		}
		List<Integer> ttlsBefore = was.ttls();
		List<Integer> ttlsAfter = is.ttls();
		if (!ttlsBefore.isEmpty() && !ttlsAfter.isEmpty()
				&& !HostValues.starts(ttlsBefore).equals(HostValues.starts(ttlsAfter))) {
			add(ChangeKind.TTL, old, now);
		}
		if (RoundTrip.differ(was.roundTrip(), is.roundTrip())) {
			add(ChangeKind.ROUND_TRIP, old, now);
		}
		findings.add(was, is);
	}

	private void add(ChangeKind kind, int old, int now) {
		rows(kind).add(old, now, -1, -1);
	}

	/** Both lists are by protocol and port. */
	private void ports(ChangeKind otherwise, List<PortResult> was, List<PortResult> is, int old, int now) {
		int i = 0;
		int j = 0;
		while (i < was.size() || j < is.size()) {
			int order = i == was.size() ? 1 : j == is.size() ? -1 : BY_PORT.compare(was.get(i), is.get(j));
			int from = order <= 0 ? i++ : -1;
			int to = order >= 0 ? j++ : -1;
			String before = from < 0 ? "" : was.get(from).state();
			String after = to < 0 ? "" : is.get(to).state();
			if (!before.equals(after)) {
				port(before, after, otherwise, old, now, from, to);
			}
		}
	}

	/** Only an open port is missed where there is no result for it. */
	private void port(String before, String after, ChangeKind otherwise, int old, int now, int from, int to) {
		if (after.equals(OPEN)) {
			rows(ChangeKind.PORT_OPENED).add(old, now, from, to);
		} else if (before.isEmpty() || after.isEmpty() && !before.equals(OPEN)) {
			return;
		} else {
			ChangeKind kind = switch (after) {
				case "", "CLOSED" -> ChangeKind.PORT_CLOSED;
				case "FILTERED" -> ChangeKind.PORT_FILTERED;
				default -> otherwise;
			};
			rows(kind).add(old, now, from, to);
		}
	}
}
