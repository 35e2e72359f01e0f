package io.github.probelight.summary.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.summary.host.AddressRange;

/** What changes of hosts and ports there are between two reports, in the plainest way: maps, and a look at everything. */
final class NaiveComparison {

	private record Key(String site, Address address) {}

	private final Report old;
	private final Report now;
	private final Set<String> changes = new TreeSet<>();

	private NaiveComparison(Report old, Report now) {
		this.old = old;
		this.now = now;
	}

	/** Returns a line for each change. */
	static Set<String> of(Report old, Report now) {
		NaiveComparison naive = new NaiveComparison(old, now);
		naive.compare();
		return naive.changes;
	}

	/** Returns such a line for each change of hosts and ports that a comparison has. */
	static Set<String> of(Comparison comparison) {
		return comparison.all()
				.stream()
				.filter(change -> !change.address().isEmpty())
				.map(NaiveComparison::line)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String line(Change change) {
		String port = change.port() < 0 ? "" : change.port() + "/" + change.protocol();
		return String.join("|", change.kind().code(), change.site(), Address.of(change.address()).text(), port,
				change.from().value(), change.to().value());
	}

	private void compare() {
		List<String> before = sites(old);
		List<String> after = sites(now);
		Map<String, String> renamed = new HashMap<>();
		if (before.size() == 1 && after.size() == 1) {
			renamed.put(before.getFirst(), after.getFirst());
		}
		Map<Key, Host> was = hosts(old, renamed);
		Map<Key, Host> is = hosts(now, Map.of());
		Set<Key> keys = new LinkedHashSet<>(was.keySet());
		keys.addAll(is.keySet());
		for (Key key : keys) {
			compare(key, was.get(key), is.get(key), renamed);
		}
	}

	private static List<String> sites(Report report) {
		return report.targets().sites().stream().filter(site -> site.hosts() > 0).map(Site::name).toList();
	}

	private static Map<Key, Host> hosts(Report report, Map<String, String> renamed) {
		Map<Key, Host> hosts = new HashMap<>();
		for (Host host : report.targets().hosts()) {
			hosts.put(new Key(renamed.getOrDefault(host.site(), host.site()), Address.of(host.address())), host);
		}
		return hosts;
	}

	private void compare(Key key, @Nullable Host was, @Nullable Host is, Map<String, String> renamed) {
		if (was == null && is != null) {
			String oldSite = renamed.entrySet()
					.stream()
					.filter(pair -> pair.getValue().equals(is.site()))
					.map(Map.Entry::getKey)
					.findFirst()
					.orElse(is.site());
			boolean scanned = isScanned(old, oldSite, key.address);
			add(scanned ? "host-appeared" : "not-scanned", is, "", "", is.state());
			if (scanned) {
				ports(is, Map.of(), ports(is));
			}
		} else if (was != null && is == null) {
			boolean scanned = isScanned(now, key.site, key.address);
			add(scanned ? "host-vanished" : "not-scanned", was, "", was.state(), "");
			if (scanned) {
				ports(was, ports(was), Map.of());
			}
		} else if (was != null && is != null) {
			both(was, is);
		}
	}

	private void both(Host was, Host is) {
		if (!was.state().equals(is.state()) || !reason(was.reason()).equals(reason(is.reason()))) {
			add("host-changed", is, "", was.state(), is.state());
		}
		ports(is, ports(was), ports(is));
		boolean refusedBefore = was.work().loginsRefused() > 0;
		boolean refusedNow = is.work().loginsRefused() > 0;
		if (refusedBefore != refusedNow) {
			add("logins", is, "", logins(was), logins(is));
		}
		if (was.work().vulnerable() != is.work().vulnerable()) {
			add("checks", is, "", checks(was), checks(is));
		}
		String startedBefore = starts(was);
		String startedNow = starts(is);
		if (!startedBefore.isEmpty() && !startedNow.isEmpty() && !startedBefore.equals(startedNow)) {
			add("ttl", is, "", startedBefore, startedNow);
		}
		RoundTrip tripBefore = was.roundTrip();
		RoundTrip tripNow = is.roundTrip();
		if (tripBefore != null && tripNow != null && tripBefore.latency() >= 0 && tripNow.latency() >= 0) {
			int less = Math.min(tripBefore.latency(), tripNow.latency());
			int more = Math.max(tripBefore.latency(), tripNow.latency());
			if (more >= less + 100 && more >= 2L * less) {
				add("round-trip", is, "", tripBefore.latency() + " ms", tripNow.latency() + " ms");
			}
		}
	}

	private static String reason(String reason) {
		String small = reason.toLowerCase(Locale.ROOT);
		return small.equals("resets") || small.equals("echo-replies") || small.equals("no-responses")
				? small.replace("replies", "replys").substring(0, small.replace("replies", "replys").length() - 1)
				: small;
	}

	private static String logins(Host host) {
		return host.work().loginsRefused() > 0
				? "refused"
				: host.work().loginsTried() > 0 ? "not refused" : "not tried";
	}

	private static String checks(Host host) {
		return host.work().vulnerable() + host.work().notVulnerable() + host.work().checkErrors() == 0
				? "not checked"
				: host.work().vulnerable() + " vulnerable";
	}

	private static String starts(Host host) {
		return host.ttls()
				.stream()
				.map(ttl -> TtlReading.of(ttl).start())
				.collect(Collectors.toCollection(TreeSet::new))
				.stream()
				.map(String::valueOf)
				.collect(Collectors.joining(" and "));
	}

	private static Map<String, String> ports(Host host) {
		Map<String, String> ports = new TreeMap<>();
		for (PortResult port : host.ports()) {
			ports.put(port.port() + "/" + port.protocol(), port.state());
		}
		return ports;
	}

	private void ports(Host host, Map<String, String> was, Map<String, String> is) {
		Set<String> all = new TreeSet<>(was.keySet());
		all.addAll(is.keySet());
		for (String port : all) {
			String before = was.getOrDefault(port, "");
			String after = is.getOrDefault(port, "");
			if (before.equals(after)) {
				continue;
			}
			if (after.equals("OPEN")) {
				add("port-opened", host, port, before, after);
			} else if (before.equals("OPEN") && after.isEmpty() || !before.isEmpty() && after.equals("CLOSED")) {
				add("port-closed", host, port, before, after);
			} else if (!before.isEmpty() && after.equals("FILTERED")) {
				add("port-filtered", host, port, before, after);
			} else if (!before.isEmpty() && !after.isEmpty()) {
				add("port-changed", host, port, before, after);
			}
		}
	}

	private void add(String kind, Host host, String port, String from, String to) {
		changes.add(String.join("|", kind, host.site(), Address.of(host.address()).text(), port, from, to));
	}

	private static boolean isPastDiscovery(Phase phase) {
		boolean past = phase.ended() == ScanEnd.COMPLETED;
		if (!phase.processes().isEmpty() && phase.processes().getLast().last()) {
			for (Task task : phase.processes().getLast().tasks()) {
				past |= !task.name().contains("Ping Scan") && !task.name().contains("DNS resolution");
			}
		}
		return past;
	}

	private static boolean isScanned(Report report, String site, Address address) {
		List<Host> hosts = report.targets().hosts().stream().filter(host -> host.site().equals(site)).toList();
		List<Scan> scans = report.scans().stream().filter(scan -> scan.site().equals(site)).toList();
		List<Phase> phases = report.phases().stream().filter(phase -> phase.site().equals(site)).toList();
		boolean told = !scans.isEmpty();
		for (Scan scan : scans) {
			told &= scan.addresses() >= 0 && scan.hosts() >= scan.addresses();
		}
		if (hosts.isEmpty() || told || !phases.isEmpty() && !isPastDiscovery(phases.getLast())) {
			return false;
		}
		for (Notice notice : report.messages().notices()) {
			boolean here = notice.site().equals(site) || notice.site().isEmpty();
			boolean named = notice.kind() == MessageKind.EXCLUDED_HOST || notice.kind() == MessageKind.UNRESOLVED;
			if (here && named && Address.of(notice.name().strip()).equals(address)) {
				return false;
			}
			if (here && notice.kind() == MessageKind.EXCLUDED_RANGE && Stream.of(notice.name().split("[,;]"))
					.flatMap(range -> AddressRange.of(range.strip()).stream())
					.anyMatch(range -> range.holds(address))) {
				return false;
			}
		}
		List<Address> others = new ArrayList<>();
		hosts.forEach(host -> others.add(Address.of(host.address())));
		return address.family() == Family.NAME || others.stream()
				.anyMatch(other -> other.isIn(address, address.family() == Family.IPV4 ? 24 : 64));
	}
}
