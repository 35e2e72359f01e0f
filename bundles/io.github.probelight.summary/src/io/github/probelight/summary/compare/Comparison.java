package io.github.probelight.summary.compare;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.HostPairs;
import io.github.probelight.engine.report.Report;

/**
 * What has changed from one report to another. Hosts are the same if site and address are, see {@link SitePairs}; whether
 * one without results was scanned says {@link ScannedScope}. It holds 16 bytes for each change of a host or port, and
 * nothing for hosts that did not change.
 */
public final class Comparison {

	/** Of nothing with nothing. */
	public static final Comparison NONE = of(Report.EMPTY, List.of(), Report.EMPTY, List.of());

	private final SitePairs sites;
	private final Map<ChangeKind, List<Change>> changes = new EnumMap<>(ChangeKind.class);
	private final List<FindingChange> findings;
	private final List<TaskChange> tasks;
	private final List<ScanPair> scans;
	private final boolean sameLog;

	private Comparison(Report old, List<Finding> oldFindings, Report now, List<Finding> nowFindings) {
		sites = SitePairs.of(old, now);
		HostChanges hosts = new HostChanges(old, now, sites);
		HostPairs.walk(old.targets(), now.targets(), sites::now, hosts);
		List<Change> once = new ChangeList(ChangeKind.NOT_SCANNED, hosts.rows(ChangeKind.NOT_SCANNED),
				old.targets().hosts(), now.targets().hosts());
		findings = FindingChange.of(oldFindings, nowFindings, hosts.findings(),
				(network, inOld) -> NotScanned.of(once)
						.stream()
						.anyMatch(some -> some.inOld() == inOld && some.network().equals(network.name())
								&& some.site().equals(network.site())));
		tasks = TaskChange.of(old, now, sites);
		scans = ScanPair.of(old, now, sites);
		List<Change> checks = CheckChange.of(old, now);
		for (ChangeKind kind : ChangeKind.values()) {
			changes.put(kind, switch (kind) {
				case FINDING_NEW, FINDING_GONE, FINDING_CHANGED ->
					findings.stream().filter(change -> change.change() == kind).map(FindingChange::row).toList();
				case TASK_LONGER -> tasks.stream().map(TaskChange::row).toList();
				case CHECK -> checks;
				default -> new ChangeList(kind, hosts.rows(kind), old.targets().hosts(), now.targets().hosts());
			});
		}
		sameLog = !changed() && old.extent().equals(now.extent()) && old.timeline().first() == now.timeline().first()
				&& old.timeline().last() == now.timeline().last() && old.resultLines().equals(now.resultLines());
	}

	/** Compares two reports, whose findings are known. */
	public static Comparison of(Report old, List<Finding> oldFindings, Report now, List<Finding> nowFindings) {
		return new Comparison(old, oldFindings, now, nowFindings);
	}

	/** Returns the changes of a kind; hosts and ports by site and address. */
	public List<Change> of(ChangeKind kind) {
		return changes.getOrDefault(kind, List.of());
	}

	/** Returns how many changes of a kind there are. */
	public long count(ChangeKind kind) {
		return of(kind).size();
	}

	/** Returns all changes, kind by kind, each made when it is asked for. */
	public List<Change> all() {
		return of(EnumSet.allOf(ChangeKind.class));
	}

	/** Returns the changes of some kinds likewise. */
	public List<Change> of(Set<ChangeKind> kinds) {
		List<List<Change>> lists = Stream.of(ChangeKind.values()).filter(kinds::contains).map(this::of).toList();
		int size = lists.stream().mapToInt(List::size).sum();
		return new AbstractList<>() {
			@Override
			public Change get(int index) {
				int left = Objects.checkIndex(index, size);
				for (List<Change> list : lists) {
					if (left < list.size()) {
						return list.get(left);
					}
					left -= list.size();
				}
				throw new IndexOutOfBoundsException(index);
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	/** Tells whether anything has changed; that scans differ in what they touched is no change. */
	public boolean changed() {
		return Stream.of(ChangeKind.values()).anyMatch(kind -> kind.isChange() && count(kind) > 0);
	}

	/** Tells whether both reports are, as far as anybody can see, of one and the same log. */
	public boolean sameLog() {
		return sameLog;
	}

	/** Returns which sites were taken for the same. */
	public SitePairs sites() {
		return sites;
	}

	/** Returns the findings that differ. */
	public List<FindingChange> findings() {
		return findings;
	}

	/** Returns the tasks that took longer. */
	public List<TaskChange> tasks() {
		return tasks;
	}

	/** Returns the scans of both. */
	public List<ScanPair> scans() {
		return scans;
	}
}
