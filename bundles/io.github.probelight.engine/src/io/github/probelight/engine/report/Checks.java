package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** What checks say, by their name. All names are kept, as those of exceptions and of hosts are. */
final class Checks extends Collector<Checks> {

	/** What the name of a check begins with that tells of its target. */
	private static final String SCAN = "Scan: [ ";
	private static final String SCANNED = " ] ";
	private static final int[] NOBODY = {};

	private final Dictionary names;
	private final Dictionary hosts;
	private final Sightings seen;
	private final Sightings vulnerable;
	private final Counts errors;
	private final FirstLines lines = new FirstLines();
	/** The hosts that are vulnerable first, by check. */
	private final List<int[]> found = new ArrayList<>();

	Checks() {
		names = new Dictionary();
		hosts = new Dictionary();
		seen = new Sightings();
		vulnerable = new Sightings();
		errors = new Counts();
	}

	private Checks(Checks other) {
		names = new Dictionary(other.names);
		hosts = new Dictionary(other.hosts);
		seen = new Sightings(other.seen);
		vulnerable = new Sightings(other.vulnerable);
		errors = new Counts(other.errors);
		lines.append(other.lines, 0);
		found.addAll(other.found);
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		if (s.kind() != MessageKind.CHECK) {
			return;
		}
		int check = names.number(name(s.name()));
		seen.see(check, line, 1);
		if (s.flag()) {
			vulnerable.see(check, line, 1);
			lines.add(line);
			if (s.hasHost()) {
				host(check, hosts.number(s.host()));
			}
		} else if (s.verdict().startsWith("E")) {
			errors.add(check, 1);
		}
	}

	/** Returns the name of a check without the target that may stand before it. */
	private static String name(String message) {
		int end = message.startsWith(SCAN) ? message.indexOf(SCANNED, SCAN.length()) : -1;
		return end < 0 ? message : message.substring(end + SCANNED.length());
	}

	/** Takes a host that a check has found vulnerable. */
	private void host(int check, int host) {
		while (found.size() <= check) {
			found.add(NOBODY);
		}
		int[] known = found.get(check);
		for (int other : known) {
			if (other == host) {
				return;
			}
		}
		if (known.length < Limits.NAMED_HOSTS) {
			int[] more = Arrays.copyOf(known, known.length + 1);
			more[known.length] = host;
			found.set(check, more);
		}
	}

	@Override
	void append(Checks next, long before, Translation here) {
		int[] checks = IntStream.range(0, next.names.size()).map(i -> names.number(next.names, i)).toArray();
		int[] theirs = IntStream.range(0, next.hosts.size()).map(i -> hosts.number(next.hosts, i)).toArray();
		seen.append(next.seen, before, checks);
		vulnerable.append(next.vulnerable, before, checks);
		errors.append(next.errors, checks);
		lines.append(next.lines, before);
		for (int check = 0; check < next.found.size(); check++) {
			for (int host : next.found.get(check)) {
				host(checks[check], theirs[host]);
			}
		}
	}

	/** Returns the checks by first line. */
	List<CheckCount> list() {
		Dictionary.View texts = names.view();
		Dictionary.View addresses = hosts.view();
		// each host in the one form that is shown; few have more than one, and only they must be told apart again
		List<String> shown = IntStream.range(0, addresses.size())
				.mapToObj(host -> HostSet.shown(addresses.text(host)))
				.toList();
		boolean different = shown.stream().map(HostSet::same).distinct().count() == shown.size();
		return IntStream.range(0, seen.size()).filter(check -> seen.count(check) > 0).mapToObj(check -> {
			int[] some = check < found.size() ? found.get(check) : NOBODY;
			long bad = vulnerable.count(check);
			return new CheckCount(texts.text(check), bad, seen.count(check) - bad - errors.get(check),
					errors.get(check), different ? named(some, shown) : once(some, shown),
					bad > 0 ? vulnerable.line(check) : seen.line(check));
		}).sorted(Comparator.comparingLong(CheckCount::line)).toList();
	}

	private static List<String> named(int[] some, List<String> shown) {
		return IntStream.of(some).mapToObj(shown::get).toList();
	}

	private static List<String> once(int[] some, List<String> shown) {
		HostSet set = new HostSet();
		IntStream.of(some).mapToObj(shown::get).forEach(set::add);
		return set.list();
	}

	/** Returns the entries that say vulnerable. */
	FirstLines lines() {
		return lines;
	}

	@Override
	Checks copy(Dictionary words) {
		return new Checks(this);
	}

	@Override
	void clear() {
		names.clear();
		hosts.clear();
		seen.clear();
		vulnerable.clear();
		errors.clear();
		lines.clear();
		found.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		names.write(out);
		hosts.write(out);
		seen.write(out);
		vulnerable.write(out);
		errors.write(out);
		lines.write(out);
		out.number(found.size());
		for (int[] some : found) {
			out.number(some.length);
			for (int host : some) {
				out.number(host);
			}
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		names.read(in);
		hosts.read(in);
		seen.read(in, names.size());
		vulnerable.read(in, names.size());
		errors.read(in, names.size());
		lines.read(in);
		int checks = in.number(0, names.size() + 1);
		for (int check = 0; check < checks; check++) {
			for (int left = in.number(0, Limits.NAMED_HOSTS + 1); left > 0; left--) {
				host(check, in.number(0, hosts.size()));
			}
		}
	}
}
