package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** On which hosts credentials were tried, and which of them refused, by service; or who logged in to the console. */
final class Logins extends Collector<Logins> {

	/** What is known of the logins of a service on a host, or of those that name no host. */
	private record Login(String site, String host, long line, long refused) {

		/** Joins what was seen of it before and later; the first place and the first refusal count. */
		Login and(Login later) {
			return new Login(site, host, line, refused < 0 ? later.refused : refused);
		}
	}

	/** A service on a host. The two methods are written out, since Java makes its own only when a process asks for them. */
	private record Place(String service, String host) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Place place && service.equals(place.service) && host.equals(place.host);
		}

		@Override
		public int hashCode() {
			return 31 * service.hashCode() + host.hashCode();
		}
	}

	private final Map<Place, Login> logins = new LinkedHashMap<>();
	/** Refusals that name no host, and what else does not. */
	private final Map<String, FirstLines> nobody = new LinkedHashMap<>();
	private final Map<String, FirstLines> nobodyRefused = new LinkedHashMap<>();

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		MessageKind kind = s.kind();
		boolean refused = kind == MessageKind.CREDENTIALS_FAILED;
		if (!refused && kind != MessageKind.CREDENTIALS_TRIED && kind != MessageKind.CREDENTIALS_ACCEPTED) {
			return;
		}
		String service = s.name().isEmpty() ? service(s.port()) : s.name();
		String who = s.hasHost() ? HostSet.shown(s.host().string()) : s.person();
		if (!who.isEmpty()) {
			take(service, new Login(s.site().string(), who, line, refused ? line : -1));
		} else {
			nobody.computeIfAbsent(service, key -> new FirstLines()).add(line);
			if (refused) {
				nobodyRefused.computeIfAbsent(service, key -> new FirstLines()).add(line);
			}
		}
	}

	private void take(String service, Login login) {
		logins.merge(new Place(service, HostSet.same(login.host)), login, Login::and);
	}

	/** Returns the service to which an administrator logs in at a port, "" if the port does not tell. */
	private static String service(int port) {
		return switch (port) {
			case 22 -> "SSH";
			case 23 -> "Telnet";
			case 139, 445 -> "CIFS";
			case 161 -> "SNMP";
			case 1433 -> "TDS";
			case 1521 -> "Oracle";
			case 3306 -> "MySQL";
			case 5432 -> "PostgreSQL";
			case 5985, 5986 -> "WinRM";
			default -> "";
		};
	}

	@Override
	void append(Logins next, long before, Translation here) {
		next.logins.forEach((place, login) -> take(place.service, new Login(login.site, login.host,
				login.line + before, login.refused < 0 ? -1 : login.refused + before)));
		next.nobody.forEach((service, more) -> nobody.computeIfAbsent(service, key -> new FirstLines())
				.append(more, before));
		next.nobodyRefused.forEach((service, more) -> nobodyRefused.computeIfAbsent(service, key -> new FirstLines())
				.append(more, before));
	}

	/** Returns the services by first line of any of their entries. */
	List<LoginCount> list() {
		Map<String, List<Login>> services = new LinkedHashMap<>();
		logins.forEach(
				(place, login) -> services.computeIfAbsent(place.service, key -> new ArrayList<>()).add(login));
		nobody.keySet().forEach(service -> services.putIfAbsent(service, List.of()));
		return services.entrySet()
				.stream()
				.map(service -> count(service.getKey(), service.getValue()))
				.sorted(Comparator.comparingLong(LoginCount::line).thenComparing(LoginCount::service))
				.toList();
	}

	private LoginCount count(String service, List<Login> hosts) {
		FirstLines others = nobody.getOrDefault(service, new FirstLines());
		FirstLines refusals = nobodyRefused.getOrDefault(service, new FirstLines());
		List<Login> refused = refused(hosts.stream());
		HostSet named = new HostSet();
		refused.forEach(login -> named.add(login.host));
		long line = Stream.concat(refused.stream().map(Login::refused), refusals.list().stream())
				.min(Long::compare)
				.orElseGet(() -> Stream.concat(hosts.stream().map(Login::line), others.list().stream())
						.min(Long::compare)
						.orElse(-1L));
		return new LoginCount(service, hosts.size() + others.count(), refused.size() + refusals.count(), named.list(),
				line);
	}

	private static List<Login> refused(Stream<Login> logins) {
		return logins.filter(login -> login.refused >= 0).sorted(Comparator.comparingLong(Login::refused)).toList();
	}

	/** Returns hosts that refused a login of any service, each once, and refusals that name none. */
	Refusals refusals() {
		Map<String, Login> hosts = new LinkedHashMap<>();
		refused(logins.values().stream()).forEach(login -> hosts.putIfAbsent(HostSet.same(login.host), login));
		TreeSet<Long> lines = new TreeSet<>();
		hosts.values().forEach(login -> lines.add(login.refused));
		long count = hosts.size();
		for (FirstLines some : nobodyRefused.values()) {
			lines.addAll(some.list());
			count += some.count();
		}
		return new Refusals(count, hosts.size(),
				hosts.values()
						.stream()
						.limit(Limits.NAMED_HOSTS)
						.map(login -> new Subject(login.site, login.host))
						.toList(),
				lines.stream().limit(Limits.CITED_LINES).toList());
	}

	@Override
	Logins copy(Dictionary words) {
		Logins copy = new Logins();
		copy.append(this, 0, new Translation());
		return copy;
	}

	@Override
	void clear() {
		logins.clear();
		nobody.clear();
		nobodyRefused.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(logins.size());
		for (Map.Entry<Place, Login> login : logins.entrySet()) {
			out.text(login.getKey().service);
			out.text(login.getValue().site);
			out.text(login.getValue().host);
			out.number(login.getValue().line);
			out.number(login.getValue().refused);
		}
		write(nobody, out);
		write(nobodyRefused, out);
	}

	private static void write(Map<String, FirstLines> services, FactsOutput out) throws IOException {
		out.number(services.size());
		for (Map.Entry<String, FirstLines> service : services.entrySet()) {
			out.text(service.getKey());
			service.getValue().write(out);
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		int size = in.count();
		for (int i = 0; i < size; i++) {
			String service = in.text();
			take(service, new Login(in.text(), HostSet.shown(in.text()), in.number(0), in.number(-1)));
			if (logins.size() != i + 1) {
				throw FactsInput.damaged("a login is there twice");
			}
		}
		read(nobody, in);
		read(nobodyRefused, in);
	}

	private static void read(Map<String, FirstLines> services, FactsInput in) throws IOException {
		for (int left = in.count(); left > 0; left--) {
			FirstLines lines = new FirstLines();
			String service = in.text();
			lines.read(in);
			if (services.putIfAbsent(service, lines) != null) {
				throw FactsInput.damaged("a service is there twice");
			}
		}
	}
}
