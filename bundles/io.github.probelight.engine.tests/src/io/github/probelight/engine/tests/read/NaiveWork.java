package io.github.probelight.engine.tests.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.MessageKind;

/** Counts checks and logins of a whole log: it keeps all entries that tell of them, and asks each question of all. */
final class NaiveWork {

	private static final int NAMED = 100;
	private static final Map<Integer, String> SERVICES = Map.of(22, "SSH", 23, "Telnet", 139, "CIFS", 445, "CIFS", 161,
			"SNMP", 3306, "MySQL");

	private static final Pattern PERSON = Pattern.compile("\\[Principal: ([^\\]]*)");

	private record Said(String what, String host, boolean bad, boolean error, long line) {}

	private final List<Said> checks = new ArrayList<>();
	private final List<Said> logins = new ArrayList<>();

	NaiveWork(byte[] log) {
		int from = log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF ? 3 : 0;
		for (long line = 0; from < log.length; line++) {
			int lf = from;
			while (lf < log.length && log[lf] != '\n') {
				lf++;
			}
			EntryReader reader = new EntryReader();
			for (boolean more = reader.scan(log, from, lf) || reader.another(); more; more = reader.another()) {
				entry(reader, line);
			}
			from = lf + 1;
		}
	}

	private void entry(EntryReader r, long line) {
		MessageKind kind = r.kind();
		if (kind == MessageKind.CHECK) {
			checks.add(new Said(r.name().replaceFirst("^Scan: \\[ .*? \\] ", ""), r.host().string(),
					r.verdict().startsWith("VULNERABLE"), r.verdict().equals("ERROR"), line));
		} else if (kind == MessageKind.CREDENTIALS_FAILED || kind == MessageKind.CREDENTIALS_TRIED
				|| kind == MessageKind.CREDENTIALS_ACCEPTED) {
			logins.add(new Said(r.name().isEmpty() ? SERVICES.getOrDefault(r.port(), "") : r.name(),
					r.hasHost() ? r.host().string() : person(r), kind == MessageKind.CREDENTIALS_FAILED, false, line));
		}
	}

	/** The last principal among the brackets before a message. */
	private static String person(EntryReader r) {
		String head = new String(r.message().bytes(), 0, r.message().from(), StandardCharsets.UTF_8);
		Matcher person = PERSON.matcher(head.substring(head.lastIndexOf('\n') + 1));
		String name = "";
		while (person.find()) {
			name = person.group(1).strip().replaceFirst("^\"(.*)\"$", "$1");
		}
		return name;
	}

	/** What the checks say, by first line, then by name. */
	List<CheckCount> checks() {
		List<CheckCount> all = new ArrayList<>();
		byName(checks).forEach((name, said) -> {
			List<Said> bad = said.stream().filter(Said::bad).toList();
			long errors = said.stream().filter(Said::error).count();
			all.add(new CheckCount(name, bad.size(), said.size() - bad.size() - errors, errors, hosts(bad),
					(bad.isEmpty() ? said : bad).get(0).line));
		});
		all.sort((a, b) -> Long.compare(a.line(), b.line()));
		return all;
	}

	/** The logins by service, by first line, then by service. */
	List<LoginCount> logins() {
		List<LoginCount> all = new ArrayList<>();
		byName(logins).forEach((service, said) -> {
			List<Said> refused = said.stream().filter(Said::bad).toList();
			all.add(new LoginCount(service, different(said), different(refused), hosts(refused),
					(refused.isEmpty() ? said : refused).get(0).line));
		});
		all.sort((a, b) -> Long.compare(a.line(), b.line()));
		return all;
	}

	/** The lines at which a host refused for the first time, and those of refusals that name none. */
	List<Long> refusals() {
		TreeSet<Long> lines = new TreeSet<>();
		Map<String, Boolean> seen = new TreeMap<>();
		logins.stream()
				.filter(Said::bad)
				.filter(said -> said.host.isEmpty() || seen.put(NaiveHost.common(said.host), true) == null)
				.forEach(said -> lines.add(said.line));
		return lines.stream().limit(NAMED).toList();
	}

	private static Map<String, List<Said>> byName(List<Said> all) {
		Map<String, List<Said>> names = new TreeMap<>();
		all.forEach(said -> names.computeIfAbsent(said.what, key -> new ArrayList<>()).add(said));
		return names;
	}

	/** Hosts, each once, and one for each that names none. */
	private static long different(List<Said> all) {
		return all.stream().filter(said -> said.host.isEmpty()).count() + all.stream()
				.map(Said::host)
				.filter(host -> !host.isEmpty())
				.map(NaiveHost::common)
				.distinct()
				.count();
	}

	private static List<String> hosts(List<Said> all) {
		Map<String, String> hosts = new LinkedHashMap<>();
		all.stream().map(Said::host).filter(host -> !host.isEmpty()).forEach(host -> {
			String common = NaiveHost.common(host);
			hosts.putIfAbsent(common, NaiveHost.isShown(common) ? common : host);
		});
		return hosts.values().stream().limit(NAMED).toList();
	}
}
