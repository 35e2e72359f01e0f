package io.github.probelight.summary.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.summary.compare.Change.Side;

/**
 * A kind of finding that differs.
 *
 * @param kind the kind of finding
 * @param change whether it is new, gone or another one
 * @param from how often it was found, 0 if not
 * @param to how often it is found now, 0 if not
 * @param hosts the first hosts, networks or targets that it is about now and was not
 * @param moreHosts how many more hosts there are
 * @param gone the first that it was about and is not now
 * @param moreGone how many more hosts there are
 * @param oldLine the first line that proves it in the older log, or -1
 * @param line the first line that proves it in the newer log, or -1
 */
public record FindingChange(FindingKind kind, ChangeKind change, long from, long to, List<Subject> hosts,
		long moreHosts, List<Subject> gone, long moreGone, long oldLine, long line) {

	/**
	 * Returns those of two logs by kind. What differs only because hosts were not scanned is none.
	 *
	 * @param unscanned whether only one log has hosts of a network, as the other scan never touched them; true as second
	 *            argument asks whether that is the older log
	 */
	static List<FindingChange> of(List<Finding> old, List<Finding> now, FindingHosts hosts,
			BiPredicate<Subject, Boolean> unscanned) {
		Map<FindingKind, Finding> before = byKind(old);
		Map<FindingKind, Finding> after = byKind(now);
		List<FindingChange> changes = new ArrayList<>();
		for (FindingKind kind : FindingKind.values()) {
			Finding was = before.get(kind);
			Finding is = after.get(kind);
			FindingHosts.Tally more = hosts.more(kind);
			FindingHosts.Tally less = hosts.less(kind);
			long from = was == null ? 0 : was.count();
			long to = is == null ? 0 : is.count();
			boolean hostsDiffer = more.all() + less.all() > 0;
			if (!hostsDiffer && isOfScope(without(networks(was), networks(is)), without(networks(is), networks(was)),
					unscanned)) {
				continue;
			}
			if (from + to > 0 && (hostsDiffer || to - from != more.unscanned() - less.unscanned())) {
				changes.add(new FindingChange(kind, from == 0
						? ChangeKind.FINDING_NEW
						: to == 0 ? ChangeKind.FINDING_GONE : ChangeKind.FINDING_CHANGED, from, to,
						hostsDiffer ? List.copyOf(more.first()) : without(subjects(is), subjects(was)),
						more.all() - more.first().size(),
						hostsDiffer ? List.copyOf(less.first()) : without(subjects(was), subjects(is)),
						less.all() - less.first().size(), was == null ? -1 : was.line(), is == null ? -1 : is.line()));
			}
		}
		return changes;
	}

	private static List<Subject> networks(@Nullable Finding finding) {
		return finding == null ? List.of() : finding.subjects().subnets();
	}

	/** Tells whether there are networks that only one log names, and hosts of each were not scanned for the other one. */
	private static boolean isOfScope(List<Subject> onlyOld, List<Subject> onlyNow,
			BiPredicate<Subject, Boolean> unscanned) {
		return onlyOld.size() + onlyNow.size() > 0 && onlyOld.stream().allMatch(one -> unscanned.test(one, true))
				&& onlyNow.stream().allMatch(one -> unscanned.test(one, false));
	}

	private static Map<FindingKind, Finding> byKind(List<Finding> findings) {
		Map<FindingKind, Finding> byKind = new EnumMap<>(FindingKind.class);
		findings.forEach(finding -> byKind.put(finding.kind(), finding));
		return byKind;
	}

	private static List<Subject> subjects(@Nullable Finding finding) {
		if (finding == null) {
			return List.of();
		}
		return finding.subjects().hosts().isEmpty() ? finding.subjects().subnets() : finding.subjects().hosts();
	}

	private static List<Subject> without(List<Subject> some, List<Subject> others) {
		return some.stream().filter(subject -> !others.contains(subject)).toList();
	}

	/** Returns it as a row. */
	Change row() {
		String site = hosts.isEmpty() ? "" : hosts.getFirst().site();
		boolean oneSite = hosts.stream().allMatch(host -> host.site().equals(site))
				&& gone.stream().allMatch(host -> host.site().equals(site));
		return new Change(change, oneSite ? site : "", "", -1, "", kind.code(), side(from, oldLine), side(to, line));
	}

	private static Side side(long count, long line) {
		return count == 0 ? Side.NONE : new Side(String.valueOf(count), "", line);
	}
}
