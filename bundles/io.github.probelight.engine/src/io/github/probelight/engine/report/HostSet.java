package io.github.probelight.engine.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * The first hosts that something is about, each once, at most {@link Limits#NAMED_HOSTS}: those of a log are among the
 * first of its parts. A host is the same whatever the form of its IPv6 address or the case of its name, and is called
 * what it was called first.
 */
final class HostSet {

	private final Map<String, String> hosts = new LinkedHashMap<>();

	/** Tells whether one more host would be kept. */
	boolean wantsMore() {
		return hosts.size() < Limits.NAMED_HOSTS;
	}

	/** Takes a host, which may be "". */
	void add(String host) {
		if (!host.isEmpty() && wantsMore()) {
			String shown = shown(host);
			hosts.putIfAbsent(same(shown), shown);
		}
	}

	/** Returns the one form of an IPv6 address, the IPv4 address that is mapped into one, any other host as it is. */
	static String shown(String host) {
		if (host.indexOf(':') < 0) {
			return host;
		}
		int zone = host.indexOf('%');
		int end = zone < 0 ? host.length() : zone;
		byte[] address = host.substring(0, end).getBytes(StandardCharsets.UTF_8);
		long[] halves = new long[2];
		long mapped = zone < 0 ? Ipv6.mapped(address, 0, address.length) : -1;
		if (mapped >= 0) {
			return Ipv4.text((int) mapped);
		}
		return zone != host.length() - 1 && Ipv6.parse(address, 0, address.length, halves)
				? Ipv6.text(halves[0], halves[1]) + host.substring(end)
				: host;
	}

	/** Returns what all spellings of a host that is shown have in common. */
	static String same(String shown) {
		return shown.toLowerCase(Locale.ROOT);
	}

	void append(HostSet next) {
		next.hosts.values().forEach(this::add);
	}

	List<String> list() {
		return List.copyOf(hosts.values());
	}

	void write(FactsOutput out) throws IOException {
		out.number(hosts.size());
		for (String host : hosts.values()) {
			out.text(host);
		}
	}

	/** Reads what was written into this set, which is empty. */
	void read(FactsInput in) throws IOException {
		int size = in.number(0, Limits.NAMED_HOSTS + 1);
		for (int i = 0; i < size; i++) {
			add(in.text());
			if (hosts.size() != i + 1) {
				throw FactsInput.damaged("a host is not named or is there twice");
			}
		}
	}
}
