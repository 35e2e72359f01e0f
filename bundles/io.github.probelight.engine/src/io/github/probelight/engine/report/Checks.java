package io.github.probelight.engine.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * What checks say, by their name. All names are kept, as those of exceptions and of hosts are; names and hosts are words,
 * which parts of a log have in common.
 */
final class Checks extends Collector<Checks> {

	/** What the name of a check begins with that tells of its target. */
	private static final byte[] SCAN = "Scan: [ ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] SCANNED = " ] ".getBytes(StandardCharsets.US_ASCII);
	private static final int[] NOBODY = {};

	private final Dictionary words;
	private final Sightings seen;
	private final Sightings vulnerable;
	private final Counts errors;
	private final FirstLines lines = new FirstLines();
	/** The hosts that are vulnerable first, by check. */
	private final List<int[]> found = new ArrayList<>();

	Checks(Dictionary words) {
		this.words = words;
		seen = new Sightings();
		vulnerable = new Sightings();
		errors = new Counts();
	}

	private Checks(Checks other, Dictionary words) {
		this.words = words;
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
		Range name = s.named();
		int check = words.number(name.bytes(), nameFrom(name), name.to());
		seen.see(check, line, 1);
		if (s.flag()) {
			vulnerable.see(check, line, 1);
			lines.add(line);
			if (s.hasHost()) {
				host(check, words.number(s.host()));
			}
		} else if (s.verdict().startsWith("E")) {
			errors.add(check, 1);
		}
	}

	/** Returns where the name of a check begins, behind the target that may stand before it. */
	private static int nameFrom(Range name) {
		byte[] b = name.bytes();
		if (isAt(b, name.from(), name.to(), SCAN)) {
			for (int i = name.from() + SCAN.length; i < name.to(); i++) {
				if (isAt(b, i, name.to(), SCANNED)) {
					return i + SCANNED.length;
				}
			}
		}
		return name.from();
	}

	private static boolean isAt(byte[] b, int at, int to, byte[] word) {
		return b[at] == word[0] && at + word.length <= to
				&& Arrays.equals(b, at, at + word.length, word, 0, word.length);
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
		seen.append(next.seen, before, here.words);
		vulnerable.append(next.vulnerable, before, here.words);
		errors.append(next.errors, here.words);
		lines.append(next.lines, before);
		for (int check = 0; check < next.found.size(); check++) {
			for (int host : next.found.get(check)) {
				host(here.words[check], here.words[host]);
			}
		}
	}

	/** Returns the checks by first line. */
	List<CheckCount> list() {
		Dictionary.View texts = words.view();
		// each host in the one form that is shown; few have more than one, and only they must be told apart again
		Map<Integer, String> shown = new HashMap<>();
		found.forEach(some -> IntStream.of(some)
				.forEach(host -> shown.computeIfAbsent(host, word -> HostSet.shown(texts.text(word)))));
		boolean different = shown.values().stream().map(HostSet::same).distinct().count() == shown.size();
		return IntStream.range(0, seen.size()).filter(check -> seen.count(check) > 0).mapToObj(check -> {
			int[] some = check < found.size() ? found.get(check) : NOBODY;
			long bad = vulnerable.count(check);
			return new CheckCount(texts.text(check), bad, seen.count(check) - bad - errors.get(check),
					errors.get(check), different ? named(some, shown) : once(some, shown),
					bad > 0 ? vulnerable.line(check) : seen.line(check));
		}).sorted(Comparator.comparingLong(CheckCount::line).thenComparing(CheckCount::check)).toList();
	}

	private static List<String> named(int[] some, Map<Integer, String> shown) {
		return IntStream.of(some).mapToObj(shown::get).toList();
	}

	private static List<String> once(int[] some, Map<Integer, String> shown) {
		HostSet set = new HostSet();
		IntStream.of(some).mapToObj(shown::get).forEach(set::add);
		return set.list();
	}

	/** Returns the entries that say vulnerable. */
	FirstLines lines() {
		return lines;
	}

	@Override
	Checks copy(Dictionary ofCopy) {
		return new Checks(this, ofCopy);
	}

	@Override
	void clear() {
		seen.clear();
		vulnerable.clear();
		errors.clear();
		lines.clear();
		found.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		seen.write(out);
		vulnerable.write(out);
		errors.write(out);
		lines.write(out);
		out.number(found.stream().filter(some -> some.length > 0).count());
		for (int check = 0; check < found.size(); check++) {
			int[] some = found.get(check);
			if (some.length > 0) {
				out.number(check);
				out.number(some.length);
				for (int host : some) {
					out.number(host);
				}
			}
		}
	}

	@Override
	void read(FactsInput in, int end, int scopes) throws IOException {
		seen.read(in, end);
		vulnerable.read(in, end);
		errors.read(in, end);
		lines.read(in);
		for (int checks = in.number(0, end + 1); checks > 0; checks--) {
			int check = in.number(0, end);
			for (int left = in.number(0, Limits.NAMED_HOSTS + 1); left > 0; left--) {
				host(check, in.number(0, end));
			}
		}
	}
}
