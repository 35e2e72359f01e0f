package io.github.probelight.summary.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.engine.report.Task;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.host.LeftOutAddresses;

/**
 * Whether a scan touched an address that it has no result of. No log lists its targets, so this goes by what a log does
 * say; {@link #RULE} says it in words.
 */
public final class ScannedScope {

	/** The rule, as people read it. */
	public static final String RULE = "An address without a result in a log counts as scanned there if the scan of its"
			+ " site came to its end, or past looking for hosts; nothing says that it was excluded or not resolved; fewer"
			+ " addresses have results than the scan was given; and others of its network (/24, of IPv6 /64) have"
			+ " results. A name needs no network.";

	private static final int IPV4_HOST_BITS = 8;
	/** Tasks that come before any port is looked at. */
	private static final Pattern DISCOVERY = Pattern.compile("Ping Scan|DNS resolution");

	/** A network of a site; an IPv4 address has 0 as its upper half. */
	private record Network(Family family, long bits) {

		/** Tells whether an IPv4 address lies in it; -1 is none. */
		boolean holds(long ipv4) {
			return family == Family.IPV4 && ipv4 >= 0 && ipv4 >>> IPV4_HOST_BITS == bits;
		}
	}

	private final Report report;
	/** Made when it is first asked for: most comparisons of large logs ask for no host. */
	private @Nullable Known known;

	/** What is known of a report after a look at each of its hosts. */
	private record Known(LeftOutAddresses leftOut, Map<String, Set<Network>> networks, Set<String> ended) {}

	/** Prepares to tell from a report. */
	public ScannedScope(Report report) {
		this.report = report;
	}

	private Known known() {
		Known made = known;
		if (made == null) {
			made = know(report);
			known = made;
		}
		return made;
	}

	private static Known know(Report report) {
		Map<String, Set<Network>> networks = networks(report.targets().hosts());
		Map<String, List<Scan>> scans = report.scans().stream().collect(Collectors.groupingBy(Scan::site));
		Map<String, Phase> last = new HashMap<>();
		report.phases().forEach(phase -> last.put(phase.site(), phase));
		Set<String> ended = new HashSet<>();
		for (String name : networks.keySet()) {
			Phase phase = last.get(name);
			if ((phase == null || isPastDiscovery(phase)) && !areAllTold(scans.getOrDefault(name, List.of()))) {
				ended.add(name);
			}
		}
		return new Known(new LeftOutAddresses(report.messages().notices()), networks, ended);
	}

	/** The networks of hosts by site; neighbours often have the same ones. */
	private static Map<String, Set<Network>> networks(List<Host> hosts) {
		Map<String, Set<Network>> networks = new HashMap<>();
		String site = "";
		Set<Network> ofSite = null;
		Network last = null;
		for (Host host : hosts) {
			String name = host.site();
			if (ofSite == null || !name.equals(site)) {
				site = name;
				ofSite = networks.computeIfAbsent(name, fresh -> new HashSet<>());
				last = null;
			}
			if (last == null || !last.holds(host.ipv4())) {
				last = network(host);
				ofSite.add(last);
			}
		}
		return networks;
	}

	/** Tells whether a phase ended, or its last process does something else by now than to look for hosts. */
	private static boolean isPastDiscovery(Phase phase) {
		if (phase.ended() == ScanEnd.COMPLETED) {
			return true;
		}
		NmapProcess process = phase.processes().isEmpty() ? null : phase.processes().getLast();
		return process != null && process.last()
				&& process.tasks().stream().map(Task::name).anyMatch(name -> !DISCOVERY.matcher(name).find());
	}

	/** Tells whether each address that was given to scans has a result: then none without one was given to them. */
	private static boolean areAllTold(List<Scan> scans) {
		return !scans.isEmpty()
				&& scans.stream().allMatch(scan -> scan.addresses() >= 0 && scan.hosts() >= scan.addresses());
	}

	private static Network network(Host host) {
		if (host.ipv4() >= 0) {
			return new Network(Family.IPV4, host.ipv4() >>> IPV4_HOST_BITS);
		}
		Address address = Address.of(host.address());
		return new Network(address.family(), address.high());
	}

	/** Tells whether a host of another report, which has no result in this one, was scanned. */
	public boolean covers(String site, Host host) {
		Known of = known();
		if (!of.ended.contains(site) || of.leftOut.holds(site, host)) {
			return false;
		}
		Network network = network(host);
		return network.family() == Family.NAME || of.networks.getOrDefault(site, Set.of()).contains(network);
	}
}
