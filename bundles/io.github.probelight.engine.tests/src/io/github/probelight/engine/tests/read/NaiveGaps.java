package io.github.probelight.engine.tests.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.probelight.engine.report.Gap;

/** Silences and steps back of the clock, found by looking at all entries before an entry each time, as {@code explain} says it. */
final class NaiveGaps {

	private static final long LONG = 300_000;
	private static final long BACK = -60_000;

	/** An entry in a line of its own; site and scan may be "". */
	record Said(long time, String site, String scan, String message, boolean newLog) {

		boolean namesScan() {
			return !scan.isEmpty();
		}

		boolean isBare() {
			return scan.isEmpty() && site.isEmpty();
		}

		boolean ends() {
			return message.equals("Scan paused");
		}

		boolean isOfScan() {
			return message.startsWith("[") || message.startsWith("Nmap");
		}
	}

	/** An entry that is heard on a clock; {@code cut}: nothing goes on to it from the one before. */
	private record Heard(long time, long line, boolean cut, boolean idle) {}

	private final List<Said> said;
	/** The clock of each entry: site, scan, and for one of a site alone the number of times that all was forgotten. */
	private final List<List<String>> clocks = new ArrayList<>();
	private final List<Gap> gaps = new ArrayList<>();
	private final List<Long> backs = new ArrayList<>();

	NaiveGaps(List<Said> said) {
		this.said = said;
		NaiveScopes scopes = new NaiveScopes();
		List<List<String>> seen = new ArrayList<>();
		said.forEach(one -> seen.add(scopes.see(List.of(one.site, one.scan))));
		Map<List<String>, List<String>> owners = scopes.owners();
		for (int i = 0; i < said.size(); i++) {
			clocks.add(said.get(i).namesScan() ? owners.get(seen.get(i)) : other(i));
		}
		for (List<String> clock : Set.copyOf(clocks)) {
			hear(clock);
		}
	}

	/** Returns the clock of an entry that names no scan. */
	private List<String> other(int i) {
		int start = i;
		while (start > 0 && !said.get(start).newLog) {
			start--;
		}
		int named = i;
		do {
			named--;
		} while (named >= start && !said.get(named).namesScan());
		if (named >= start && said.get(named).site.isEmpty()) {
			return clocks.get(named);
		}
		for (int before = i - 1; before >= start; before--) {
			Said one = said.get(before);
			if (said.get(i).isBare()) {
				if (!one.isBare()) {
					return clocks.get(before);
				}
			} else if (one.namesScan() && one.site.isEmpty()) {
				break;
			} else if (one.namesScan() && one.site.equals(said.get(i).site)) {
				return clocks.get(before);
			}
		}
		long forgotten = said.subList(0, i + 1)
				.stream()
				.filter(one -> one.newLog || one.namesScan() && one.site.isEmpty())
				.count();
		return List.of(said.get(i).site, "", said.get(i).isBare() ? "bare " + start : "" + forgotten);
	}

	private void hear(List<String> clock) {
		List<Heard> heard = new ArrayList<>();
		boolean cut = true;
		boolean idle = false;
		for (int i = 0; i < said.size(); i++) {
			Said one = said.get(i);
			cut |= one.newLog;
			if (clocks.get(i).equals(clock)) {
				cut |= idle && one.namesScan();
				idle &= !one.namesScan();
				heard.add(new Heard(one.time, i, cut, idle));
				cut = one.ends();
				idle |= one.ends() && one.namesScan();
			}
		}
		boolean counts = !clock.get(0).isEmpty() || !clock.get(1).isEmpty()
				|| said.stream().noneMatch(one -> one.namesScan() || one.isOfScan())
				|| said.stream().anyMatch(one -> one.isBare() && one.isOfScan());
		for (int i = 1; i < heard.size(); i++) {
			Heard now = heard.get(i);
			long passed = now.cut ? 0 : now.time - heard.get(i - 1).time;
			if (passed < BACK) {
				backs.add(now.line);
			} else if (passed > 0 && counts && !now.idle) {
				long from = passed > LONG ? start(heard, i) : heard.get(i - 1).time;
				if (from < now.time) {
					gaps.add(new Gap(from, now.time, heard.get(i - 1).line, now.line));
				}
			}
		}
		gaps.sort(Comparator.comparingLong(Gap::duration)
				.reversed()
				.thenComparingLong(Gap::line)
				.thenComparingLong(Gap::endLine));
	}

	/** Returns the time from which a long gap counts. */
	private static long start(List<Heard> heard, int i) {
		long from = heard.get(i - 1).time;
		long latest = Long.MIN_VALUE;
		int others = 0;
		for (int before = i - 1; before > 0 && others < 8 && !heard.get(before).cut; before--) {
			long passed = heard.get(before).time - heard.get(before - 1).time;
			others += passed > LONG ? 1 : 0;
			latest = passed < BACK ? Math.max(latest, heard.get(before - 1).time) : latest;
		}
		return latest > from && latest <= heard.get(i).time ? latest : from;
	}

	/** Returns it all as one text. */
	String text() {
		return said(gaps.stream().filter(gap -> gap.duration() > LONG).count(), backs.size(),
				backs.stream().mapToLong(line -> line).min().orElse(-1), gaps.stream().limit(20).toList());
	}

	static String said(long silences, long backwards, long backwardsLine, List<Gap> longest) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("silences", silences);
		all.put("backwards", backwards + " from " + backwardsLine);
		all.put("longest", longest);
		return all.toString();
	}
}
