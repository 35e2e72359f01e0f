package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Track.Event;
import io.github.probelight.engine.table.Dictionary;

/** Puts together what the collectors know of each scan. */
final class Scans {

	private final Scopes scopes;
	private final Dictionary.View words;
	/** The names of scans by scope. */
	private final IntFunction<String> names;
	private final ScanTimes times;
	private final ScanFigures figures;
	/** By scope: the tracks of scans, and of threads that name none. */
	private final Map<Integer, Track> tracks = new TreeMap<>();
	private final Map<Integer, List<Phase>> phases = new TreeMap<>();

	Scans(ReportBuilder b, Dictionary.View words, ScanFigures figures) {
		scopes = b.scopes();
		this.words = words;
		names = scopes.names(words);
		times = b.get(ScanTimes.class);
		this.figures = figures;
		Tracks all = b.get(Tracks.class);
		// what a scope has lies before all that its owner has
		for (int scope : scopes.used()) {
			add(scope, all);
		}
		for (int scope = 0; scope < scopes.size(); scope++) {
			if (!scopes.isUsed(scope)) {
				add(scope, all);
			}
		}
		tracks.forEach((scope, track) -> phases.put(scope, PhaseTree.of(track, words.text(scopes.site(scope)),
				names.apply(scope))));
	}

	private void add(int scope, Tracks all) {
		Track track = all.get(scope);
		if (track != null) {
			tracks.computeIfAbsent(scopes.owner(scope), key -> new Track()).append(track, 0);
		}
	}

	/** Returns the Nmap phases of all scans by line. */
	List<Phase> phases() {
		return phases.values()
				.stream()
				.flatMap(List::stream)
				.sorted((a, b) -> order(a.line(), a.site(), a.scan(), b.line(), b.site(), b.scan()))
				.toList();
	}

	/** Returns the scans by their first line. */
	List<Scan> list() {
		Map<Integer, List<Integer>> parts = new TreeMap<>();
		for (int scope : scopes.used()) {
			parts.computeIfAbsent(scopes.owner(scope), key -> new ArrayList<>()).add(scope);
		}
		List<Scan> scans = new ArrayList<>();
		parts.forEach((owner, of) -> {
			if (isScan(owner)) {
				scans.add(scan(owner, of));
			}
		});
		scans.sort((a, b) -> order(a.line(), a.site(), a.name(), b.line(), b.site(), b.name()));
		return scans;
	}

	/** By line, site and scan, in one piece as that of {@link GapList}. */
	private static int order(long line, String site, String scan, long otherLine, String otherSite, String otherScan) {
		int order = Long.compare(line, otherLine);
		order = order == 0 ? site.compareTo(otherSite) : order;
		return order == 0 ? scan.compareTo(otherScan) : order;
	}

	/** Tells whether what a scope owns is told as a scan: threads name it, or it has phases or hosts. */
	boolean isScan(int owner) {
		return scopes.namesScan(owner) || figures.hosts(owner) > 0
				|| !phases.getOrDefault(owner, List.of()).isEmpty();
	}

	private Scan scan(int owner, List<Integer> parts) {
		long start = Report.NO_TIME;
		long end = Report.NO_TIME;
		long line = Long.MAX_VALUE;
		long last = -1;
		for (int scope : parts) {
			if (times.seen().count(scope) > 0) {
				long from = times.first(scope);
				start = start == Report.NO_TIME ? from : from == Report.NO_TIME ? start : Math.min(start, from);
				end = Math.max(end, times.last(scope));
				line = Math.min(line, times.seen().line(scope));
				last = Math.max(last, times.lastLine(scope));
			}
		}
		List<Event> endings = endings(tracks.get(owner));
		List<Phase> ofScan = phases.getOrDefault(owner, List.of());
		return new Scan(words.text(scopes.site(owner)), names.apply(owner), start, end,
				ended(endings, ofScan, last), by(endings), addresses(ofScan), figures.hosts(owner),
				figures.alive(owner), figures.dead(owner), figures.open(owner), figures.filtered(owner), line);
	}

	/** Returns the last lines of a scan that tell of its end, one behind the other, if it did not go on behind them. */
	private static List<Event> endings(@Nullable Track track) {
		List<Event> all = track == null || track.after(track.events().size() - 1).results > 0
				? List.of()
				: track.events();
		int from = all.size();
		while (from > 0 && Track.isEnding(all.get(from - 1).kind())
				&& (from == all.size() || all.get(from - 1).ended() == all.getLast().ended())) {
			from--;
		}
		return all.subList(from, all.size());
	}

	private ScanEnd ended(List<Event> endings, List<Phase> ofScan, long last) {
		if (!endings.isEmpty()) {
			return endings.getLast().ended();
		}
		if (!ofScan.isEmpty() && ofScan.getLast().complete()) {
			return ofScan.getLast().ended();
		}
		return times.isEnd(last) ? ScanEnd.CUT_OFF : ScanEnd.INTERRUPTED;
	}

	private static String by(List<Event> endings) {
		return endings.stream()
				.filter(event -> event.ended() != ScanEnd.COMPLETED)
				.map(Event::by)
				.filter(name -> !name.isEmpty())
				.findFirst()
				.orElse("");
	}

	/**
	 * A phase that was not closed by its own line may go on in the next one: the larger of the two has all addresses. One
	 * that is there twice is of a log that was given twice.
	 */
	private static long addresses(List<Phase> phases) {
		long all = 0;
		long open = 0;
		boolean known = false;
		Set<List<Long>> counted = new HashSet<>();
		for (Phase phase : phases) {
			if (!counted.add(List.of(phase.start(), phase.end(), phase.entries(), phase.results()))) {
				continue;
			}
			long given = 0;
			for (NmapProcess process : phase.processes()) {
				known |= process.addresses() >= 0;
				given = plus(given, Math.max(0, process.addresses()));
			}
			open = Math.max(open, given);
			if (phase.ended() == ScanEnd.COMPLETED) {
				all = plus(all, open);
				open = 0;
			}
		}
		return known ? plus(all, open) : -1;
	}

	private static long plus(long sum, long more) {
		return sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
	}
}
