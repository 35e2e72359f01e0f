package io.github.probelight.engine.tests.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;

/** Reads a whole log with regular expressions, Strings and maps, and renders what it holds as {@link Rendering} does. */
final class NaiveReader {

	/** An entry that counts to a scan. */
	private record Heard(NaiveEntry entry, long line) {}

	private static final class HostFacts {
		final Set<String> states = new TreeSet<>();
		final Set<String> reasons = new TreeSet<>();
		final List<Integer> latencies = new ArrayList<>();
		String last = " ";
		String roundTrip = "null";
		final Map<String, String> ports = new TreeMap<>();
		final Map<String, String> portStates = new TreeMap<>();
		final Set<Integer> ttls = new TreeSet<>();
		final List<Long> times = new ArrayList<>();
		long line = -1;
		long entries;
	}

	private final List<Long> times = new ArrayList<>();
	private final Map<String, Long> counts = new TreeMap<>();
	private final Map<String, HostFacts> hosts = new LinkedHashMap<>();
	/** What all spellings of a host have in common → the one that is shown. */
	private final Map<String, String> spellings = new TreeMap<>();
	private final Map<String, Long> portLines = new TreeMap<>();
	private final NaiveScopes scopes = new NaiveScopes();
	private final Map<List<String>, Long> scopeEntries = new LinkedHashMap<>();
	/** Scopes of which a thread named the default silo. */
	private final Set<List<String>> silos = new HashSet<>();
	/** By site, scan and host. */
	private final Map<List<String>, List<Heard>> heard = new LinkedHashMap<>();
	private final Map<List<String>, List<Heard>> tracks = new LinkedHashMap<>();
	private boolean prefixed;
	private long lines;

	static List<String> read(byte[] bytes) {
		NaiveReader reader = new NaiveReader();
		int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
				? 3
				: 0;
		if (from == bytes.length && from > 0) {
			reader.line("");
		}
		List<String> texts = new ArrayList<>();
		while (from < bytes.length) {
			int lf = from;
			while (lf < bytes.length && bytes[lf] != '\n') {
				lf++;
			}
			texts.add(text(bytes, from, lf - from).replaceFirst("[ \\t\\r]+$", ""));
			from = lf + 1;
		}
		reader.prefixed = NaiveStart.prefixed(texts);
		texts.forEach(reader::line);
		return reader.render(bytes.length);
	}

	private static String text(byte[] bytes, int from, int length) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
		}
	}

	private void line(String text) {
		long line = lines++;
		NaiveEntry.all(text, prefixed).forEach(entry -> entry(entry, line));
	}

	private void entry(@Nullable NaiveEntry e, long line) {
		if (e == null) {
			count("continuations");
			return;
		}
		count("entries");
		if (e.hasLevel) {
			count("level " + e.level);
		}
		if (e.time != Report.NO_TIME) {
			times.add(e.time);
		}
		List<String> scope = scopes.see(e.scope());
		scopeEntries.merge(scope, 1L, Long::sum);
		if (!e.scan().equals(e.scope().get(1))) {
			silos.add(scope);
		}
		if (!e.host.isEmpty()) {
			String common = NaiveHost.common(e.host);
			spellings.computeIfAbsent(common, key -> NaiveHost.isShown(common) ? common : e.host);
			List<String> host = new ArrayList<>(scope);
			host.add(common);
			heard.computeIfAbsent(host, key -> new ArrayList<>()).add(new Heard(e, line));
		}
		tracks.computeIfAbsent(scope, key -> new ArrayList<>()).add(new Heard(e, line));
	}

	/** Takes the entries about a host by site: of several scans of a site one by one, in the order in which they came to it. */
	private void hosts(Map<List<String>, List<String>> owners) {
		Map<List<String>, List<Heard>> byScan = new LinkedHashMap<>();
		heard.forEach((host, entries) -> {
			List<String> owner = new ArrayList<>(owners.getOrDefault(host.subList(0, 2), host.subList(0, 2)));
			owner.add(host.get(2));
			byScan.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(entries);
		});
		byScan.forEach((host, entries) -> {
			HostFacts facts = hosts.computeIfAbsent(host.get(0) + "|" + spellings.get(host.get(2)),
					key -> new HostFacts());
			entries.forEach(one -> host(facts, one.entry, one.line));
		});
	}

	private void host(HostFacts h, NaiveEntry e, long line) {
		h.entries++;
		if (e.time != Report.NO_TIME) {
			h.times.add(e.time);
		}
		Matcher result = e.result;
		if (result == null) {
			return;
		}
		h.line = h.line < 0 ? line : Math.min(h.line, line);
		String state = result.group(1);
		String reason = result.group(2);
		h.reasons.add(reason);
		int latency = e.attribute(result, "latency", Integer.MAX_VALUE);
		if (latency >= 0) {
			h.latencies.add(latency);
		}
		if (e.port < 0) {
			count("hostReason " + state + " " + shown(reason));
			h.states.add(state);
			h.last = state + " " + reason;
			int variance = e.attribute(result, "variance", Integer.MAX_VALUE);
			int timeout = e.attribute(result, "timeout", Integer.MAX_VALUE);
			if (latency >= 0 || variance >= 0 || timeout >= 0) {
				h.roundTrip = latency + "/" + variance + "/" + timeout;
			}
		} else {
			count("portReason " + state + " " + shown(reason));
			int ttl = e.attribute(result, "TTL", 255);
			String port = e.protocol + "/" + String.format("%05d", e.port);
			h.ports.put(port, port + " " + state + " " + reason + " " + ttl + " " + line);
			h.portStates.put(port, state);
			portLines.merge(port, line, Math::min);
			if (ttl > 0) {
				h.ttls.add(ttl);
			}
		}
	}

	/** Of the reasons that random logs have, as Nmap writes it, whatever its case. */
	private static String shown(String reason) {
		return reason.matches("(?i)syn-ack|reset|no-response|echo-reply|user-set")
				? reason.toLowerCase(Locale.ROOT)
				: reason;
	}

	private void count(String what) {
		counts.merge(what, 1L, Long::sum);
	}

	private List<String> render(long bytes) {
		Map<List<String>, List<String>> owners = scopes.owners();
		hosts(owners);
		Map<String, Long> ofSites = new TreeMap<>();
		scopeEntries.forEach((scope, n) -> ofSites.merge(owners.getOrDefault(scope, scope).get(0), n, Long::sum));
		List<String> out = new ArrayList<>();
		ofSites.forEach((site, n) -> {
			if (!site.isEmpty()) {
				out.add("site " + site + " entries " + n);
			}
		});
		out.add("bytes " + bytes + " lines " + lines + " " + counts.getOrDefault("entries", 0L) + "+"
				+ counts.getOrDefault("continuations", 0L));
		out.add("from " + (times.isEmpty() ? "-" : Collections.min(times)) + " to "
				+ (times.isEmpty() ? "-" : Collections.max(times)));
		counts.forEach((what, n) -> {
			if (!what.equals("entries") && !what.equals("continuations")) {
				out.add(what + " " + n);
			}
		});
		Map<String, long[]> sites = new TreeMap<>();
		Map<String, Long> portHosts = new TreeMap<>();
		hosts.entrySet()
				.stream()
				.filter(e -> e.getValue().line >= 0)
				.sorted((a, b) -> Long.compare(a.getValue().line, b.getValue().line))
				.forEach(e -> host(e.getKey(), e.getValue(), out, sites, portHosts));
		sites.forEach((site, n) -> out.add("site " + site + " hosts " + n[0] + " " + n[1] + " " + n[2]));
		portHosts.forEach((what, n) -> out.add("port " + what + " " + n));
		portLines.forEach((port, line) -> out.add("portLine " + port + " " + line));
		Map<List<String>, NaiveTrack> whole = new LinkedHashMap<>();
		tracks.forEach((scope, entries) -> {
			List<String> owner = owners.getOrDefault(scope, scope);
			NaiveTrack track = whole.computeIfAbsent(owner, key -> new NaiveTrack(owner.get(0) + "|"
					+ (silos.stream().anyMatch(silo -> owners.getOrDefault(silo, silo).equals(owner)) ? "default:" : "")
					+ owner.get(1)));
			entries.forEach(one -> track.entry(one.entry, one.line));
		});
		whole.values().forEach(track -> out.addAll(track.render()));
		Collections.sort(out);
		return out;
	}

	private static void host(String name, HostFacts h, List<String> out, Map<String, long[]> sites,
			Map<String, Long> portHosts) {
		out.add("host " + name + " " + h.states + " " + h.last + " " + h.reasons + " " + h.roundTrip + " "
				+ range(h.latencies) + " " + h.ttls + " "
				+ (h.times.isEmpty() ? "-.." : Collections.min(h.times) + ".." + Collections.max(h.times)) + " "
				+ h.line
				+ " " + h.entries + " " + count(h, "OPEN") + "/" + count(h, "FILTERED") + "/" + count(h, "CLOSED") + " "
				+ h.ports.values());
		long[] n = sites.computeIfAbsent(name.substring(0, name.lastIndexOf('|')), key -> new long[3]);
		n[0]++;
		n[1] += h.last.startsWith("ALIVE ") ? 1 : 0;
		n[2] += h.last.startsWith("DEAD ") ? 1 : 0;
		h.portStates.forEach((port, state) -> portHosts.merge(port + " " + state, 1L, Long::sum));
	}

	private static String range(List<Integer> latencies) {
		List<Integer> sorted = latencies.stream().sorted().toList();
		int size = sorted.size();
		return size == 0
				? "null"
				: sorted.get(0) + "<" + sorted.get((size - 1) / 2) + "<" + sorted.get(size - 1) + " of " + size;
	}

	private static long count(HostFacts h, String state) {
		return h.portStates.values().stream().filter(state::equals).count();
	}

	@Nullable
	static String firstDifference(List<String> expected, List<String> actual) {
		for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
			String e = i < expected.size() ? expected.get(i) : "-";
			String a = i < actual.size() ? actual.get(i) : "-";
			if (!e.equals(a)) {
				return "expected " + e + "\n     but " + a;
			}
		}
		return null;
	}
}
