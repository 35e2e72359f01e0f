package io.github.probelight.summary.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Limits;
import io.github.probelight.engine.report.Subject;

/** Which hosts came to be a part of a kind of finding, and which are no more. */
final class FindingHosts {

	/** Hosts of one kind on one side: the first of them, how many there are, and how many the other scan never touched. */
	static final class Tally {

		private final List<Subject> first = new ArrayList<>();
		private long all;
		private long unscanned;

		private void add(Host host, boolean scanned) {
			if (!scanned) {
				unscanned++;
				return;
			}
			all++;
			if (first.size() < Limits.NAMED_HOSTS) {
				first.add(new Subject(host.site(), host.address()));
			}
		}

		List<Subject> first() {
			return first;
		}

		long all() {
			return all;
		}

		long unscanned() {
			return unscanned;
		}
	}

	private final Map<FindingKind, Tally> more = new EnumMap<>(FindingKind.class);
	private final Map<FindingKind, Tally> less = new EnumMap<>(FindingKind.class);

	/** Takes a host of both. */
	void add(Host was, Host is) {
		Set<FindingKind> before = was.findings();
		Set<FindingKind> after = is.findings();
		if (!before.equals(after)) {
			Set<FindingKind> fresh = new HashSet<>(after);
			fresh.removeAll(before);
			add(is, fresh, true, true);
			Set<FindingKind> gone = new HashSet<>(before);
			gone.removeAll(after);
			add(was, gone, true, false);
		}
	}

	/**
	 * Takes a host that has findings in one of the two.
	 *
	 * @param scanned whether the other scan touched it
	 * @param now whether it has them in the newer one
	 */
	void add(Host host, Set<FindingKind> kinds, boolean scanned, boolean now) {
		for (FindingKind kind : kinds) {
			(now ? more : less).computeIfAbsent(kind, fresh -> new Tally()).add(host, scanned);
		}
	}

	/** Returns the hosts that have a finding in the newer log, and not in the older one. */
	Tally more(FindingKind kind) {
		return more.getOrDefault(kind, new Tally());
	}

	/** Returns the hosts that have a finding in the older log, and not in the newer one. */
	Tally less(FindingKind kind) {
		return less.getOrDefault(kind, new Tally());
	}
}
