package io.github.probelight.testing.fleet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;

/** Writes what one night found as a scan writes its log. */
final class FleetLog {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
	/** Results that a scan has in a second. */
	private static final int PACE = 4;

	private final StringBuilder text = new StringBuilder();
	private final String scan;
	private final String site;
	private long millis;
	private long last;
	private int results;

	/** @param start time of the first entry, epoch milliseconds */
	FleetLog(String site, String scan, long start) {
		this.site = site;
		this.scan = scan;
		millis = start;
	}

	/** Time of the last entry, epoch milliseconds. */
	long end() {
		return last;
	}

	/** The whole log. */
	String text() {
		return text.toString();
	}

	/** Writes a scan whose engine waits for some seconds in the middle of it. */
	void write(FleetSite of, String ended, long waits) {
		say("", "Logging initialized. [Name = scan.log] [Level = INFO] [Timezone = UTC]");
		say("", "Scan for site " + site + " started by Schedule[nightly].");
		of.addresses()
				.stream()
				.filter(address -> !of.scope().contains(address))
				.forEach(address -> say("", "Excluding address range: " + address + " - " + address));
		say("", "Nmap phase started.");
		say("", "Nmap will scan " + Math.max(1024, of.addresses().size()) + " IP addresses at a time.");
		say("", "Nmap scan of " + of.scope().size() + " IP addresses starting.");
		say(":nmap:stdin", "Nmap task Ping Scan started.");
		SortedMap<String, FleetHost> hosts = of.hosts();
		for (String address : of.addresses()) {
			FleetHost host = hosts.get(address);
			if (host != null) {
				result('[' + address + "] " + host.state() + " (reason=" + host.reason()
						+ (host.alive() ? ":latency=8ms:variance=2ms:timeout=100ms)" : ")"));
			}
		}
		millis += waits * 1_000;
		ports(of, "SYN Stealth Scan", "/TCP");
		ports(of, "UDP Scan", "/UDP");
		if (!ended.equals("cut-off")) {
			say("", "Nmap phase complete.");
			say("", ended.equals("stopped") ? "Scan stopped: \"operator\"" : "Scan [" + scan + "] completed.");
		}
	}

	private void ports(FleetSite of, String task, String protocol) {
		List<FleetHost> live = of.hosts().values().stream().filter(FleetHost::alive).toList();
		if (live.isEmpty()) {
			return;
		}
		say(":nmap:stdin", "Nmap task " + task + " started.");
		for (String port : live.getFirst().ports().keySet().stream().filter(p -> p.endsWith(protocol)).toList()) {
			for (FleetHost host : live) {
				String[] said = String.valueOf(host.ports().get(port)).split(" ");
				String ttl = said[1].equals("no-response")
						? ""
						: ":TTL=" + (50 + Math.floorMod(host.address().hashCode(), 10));
				result('[' + host.address() + ':' + port + "] " + said[0] + " (reason=" + said[1] + ttl + ')');
			}
		}
	}

	private void result(String message) {
		if (++results % PACE == 0) {
			millis += 1_000;
		}
		say(":nmap:stdin", message);
	}

	private void say(String thread, String message) {
		last = millis;
		text.append(TIME.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC)))
				.append(" [INFO] [Thread: Scan ")
				.append(scan)
				.append(thread)
				.append("] [Site: ")
				.append(site)
				.append("] ")
				.append(message)
				.append('\n');
	}
}
