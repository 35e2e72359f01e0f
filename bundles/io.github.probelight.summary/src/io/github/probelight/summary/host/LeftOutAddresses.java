package io.github.probelight.summary.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;

/** The addresses and names that a log says were left out of its scans, to be asked for many. */
public final class LeftOutAddresses {

	/** Those of one site. */
	private static final class OfSite {

		private final Set<Address> single = new HashSet<>();
		private final List<AddressRange> ranges = new ArrayList<>();
		/** The ranges by their first address, those that touch each other joined; made when it is first asked for. */
		private @Nullable TreeMap<Address, AddressRange> byFirst;

		private boolean holds(Address address) {
			TreeMap<Address, AddressRange> known = byFirst;
			if (known == null) {
				known = joined();
				byFirst = known;
			}
			Map.Entry<Address, AddressRange> before = known.floorEntry(address);
			return single.contains(address) || before != null && before.getValue().holds(address);
		}

		private TreeMap<Address, AddressRange> joined() {
			TreeMap<Address, AddressRange> joined = new TreeMap<>();
			ranges.stream().sorted(Comparator.comparing(AddressRange::first)).forEach(range -> {
				Map.Entry<Address, AddressRange> before = joined.floorEntry(range.first());
				if (before == null || before.getValue().last().compareTo(range.first()) < 0) {
					joined.put(range.first(), range);
				} else if (before.getValue().last().compareTo(range.last()) < 0) {
					joined.put(before.getKey(), new AddressRange(before.getKey(), range.last()));
				}
			});
			return joined;
		}
	}

	private final Map<String, OfSite> sites = new HashMap<>();

	/** Takes what notices say was excluded or not resolved; one that names no site is about all. */
	public LeftOutAddresses(List<Notice> notices) {
		for (Notice notice : notices) {
			if (notice.kind() == MessageKind.EXCLUDED_RANGE) {
				UnknownHost.ranges(notice.name()).forEach(of(notice).ranges::add);
			} else if (notice.kind() == MessageKind.EXCLUDED_HOST || notice.kind() == MessageKind.UNRESOLVED) {
				of(notice).single.add(Address.of(notice.name().strip()));
			}
		}
	}

	private OfSite of(Notice notice) {
		return sites.computeIfAbsent(notice.site(), site -> new OfSite());
	}

	/** Tells whether a host of a site was left out. */
	public boolean holds(String site, Host host) {
		if (sites.isEmpty()) {
			return false;
		}
		Address address = Address.of(host.address());
		return Stream.of(site, "").distinct().map(sites::get).anyMatch(one -> one != null && one.holds(address));
	}
}
