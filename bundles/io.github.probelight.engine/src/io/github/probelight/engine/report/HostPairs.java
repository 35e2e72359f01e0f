package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.Dictionary;

/**
 * The hosts of two reports side by side: a host of one is that of the other if site and address are the same, however
 * the address is written. Both are sorted and walked once; nothing is made for hosts that do not differ.
 */
public final class HostPairs {

	/** Is told of hosts. */
	public interface Visitor {

		/**
		 * Takes a host that only one report has results of, or that may differ between them.
		 *
		 * @param old its index in the older report, or -1
		 * @param now its index in the newer report, or -1
		 */
		void differing(int old, int now);
	}

	private final HostList was;
	private final HostList is;
	private final Map<String, Integer> sites = new HashMap<>();

	private HostPairs(HostList was, HostList is) {
		this.was = was;
		this.is = is;
	}

	/**
	 * Tells of each host that one report has and the other has not, and of each that differs in its state or reason, in
	 * the state of a port (of open ports also in having a result), in where its TTLs started, in its round trip, in
	 * refused logins, in checks that found it vulnerable, or in its findings. Others may be told too. They come by site,
	 * then by address.
	 *
	 * @param sites site of the older report → that of the newer one
	 */
	public static void walk(Targets old, Targets now, UnaryOperator<String> sites, Visitor visitor) {
		HostList was = list(old.hosts());
		HostList is = list(now.hosts());
		if (was == null || is == null) {
			for (int i = 0; was == null && i < now.hosts().size(); i++) {
				visitor.differing(-1, i);
			}
			for (int i = 0; is == null && i < old.hosts().size(); i++) {
				visitor.differing(i, -1);
			}
			return;
		}
		new HostPairs(was, is).walk(sites, visitor);
	}

	/** Tells whether two reasons are the same one: case does not matter, nor whether Nmap wrote it as a plural. */
	public static boolean isSameReason(String one, String other) {
		return one.equals(other) || ReasonWord.of(one).equals(ReasonWord.of(other));
	}

	/** A report without hosts may have a plain list. */
	private static @Nullable HostList list(List<Host> hosts) {
		if (hosts instanceof HostList list) {
			return list;
		}
		if (!hosts.isEmpty()) {
			throw new IllegalArgumentException("Hosts that are not those of a report that was read");
		}
		return null;
	}

	private void walk(UnaryOperator<String> sameSite, Visitor visitor) {
		// those of kept reports are unpacked here
		Stream.of(was, is).parallel().forEach(hosts -> {
			hosts.tables();
			hosts.marks().prepared();
		});
		int[] sitesNow = sites(is, UnaryOperator.identity());
		int[] sitesWere = sites(was, sameSite);
		HostNames names = new HostNames();
		HostOrder before = new HostOrder(was, sitesWere, sites.size(), names);
		HostOrder after = new HostOrder(is, sitesNow, sites.size(), names);
		Dictionary common = new Dictionary();
		HostSide old = new HostSide(was, common);
		HostSide now = new HostSide(is, common);
		for (int group = 0; group < before.groups(); group++) {
			walk(before.group(group), after.group(group), old, now, visitor);
		}
	}

	/** Returns the number of the site of each scope. */
	private int[] sites(HostList hosts, UnaryOperator<String> name) {
		int[] words = hosts.tables().hosts().sites();
		int[] numbers = new int[words.length];
		for (int scope = 0; scope < words.length; scope++) {
			String site = name.apply(hosts.tables().words().text(words[scope]));
			Integer known = sites.putIfAbsent(site, sites.size());
			numbers[scope] = known == null ? sites.size() - 1 : known;
		}
		return numbers;
	}

	private void walk(long[] before, long[] after, HostSide old, HostSide now, Visitor visitor) {
		int i = 0;
		int j = 0;
		while (i < before.length || j < after.length) {
			int order = i == before.length
					? 1
					: j == after.length
							? -1
							: Integer.compare(HostOrder.address(before[i]), HostOrder.address(after[j]));
			int hostBefore = order <= 0 ? HostOrder.index(before[i++]) : -1;
			int hostAfter = order >= 0 ? HostOrder.index(after[j++]) : -1;
			if (order != 0 || old.differs(was.record(hostBefore), now, is.record(hostAfter))) {
				visitor.differing(hostBefore, hostAfter);
			}
		}
	}
}
