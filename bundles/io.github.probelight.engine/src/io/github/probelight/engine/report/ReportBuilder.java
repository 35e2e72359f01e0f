package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;

/**
 * The facts of a part of a log: takes entries line by line, appends the facts of the part that follows, makes reports.
 * Appending is associative, so a log can be read in parts of any size. Used by one thread at a time.
 */
public final class ReportBuilder {

	private static final byte[] NO_NAME = {};
	private static final int NO_ENTRY = -2;

	final Dictionary words;
	final Outcomes outcomes;
	/** Sets of outcomes. */
	final Sets sets;
	final HostTable hosts;
	final PortRows portRows;
	final PortKeys portKeys;
	final LatencyRows latencies;
	final Counts levels;
	final Counts sites;
	/** Line of a site's first entry, plus 1; 0 if there is none. */
	final Counts siteLines;
	/** Result lines by outcome. */
	final Counts results;
	final List<Track> tracks = new ArrayList<>();
	final Passage passage = new Passage();
	final Notices notices;
	/** Continuations by the level of their entry. */
	final Counts levelContinuations;
	long entries;
	long continuations;
	/** Continuations before the first entry: they belong to the last one of the part before. */
	private long leading;
	/** Level of the last entry, -1 if it has none; -2 if there is no entry. */
	private int lastLevel = NO_ENTRY;
	long first = Report.NO_TIME;
	long last = Report.NO_TIME;

	private final LongTable trackNumbers;
	private final Beginning[] beginnings = new Beginning[EntryScanner.SLOTS];
	private final Beginning other = new Beginning();
	/** What the scanner's message slots mean here: the outcome for a host and for a port, -1 if unknown. */
	private final int[] knownOutcomes = new int[EntryScanner.MESSAGES * 2];
	private final int[] outcomeVersions = new int[EntryScanner.MESSAGES];

	/** What the scanner's slots mean here. */
	private static final class Beginning {
		int version = -1;
		int level;
		int site;
		@Nullable
		Track track;
	}

	/** The beginning and time that results repeat, how many did, and the line of the last of them. */
	@Nullable
	private Beginning runBeginning;
	private long runTime;
	private long runLine;
	private long run;

	private final Translation here = new Translation();

	/** Creates a builder of an empty part. */
	public ReportBuilder() {
		words = new Dictionary();
		outcomes = new Outcomes();
		sets = new Sets();
		hosts = new HostTable();
		portRows = new PortRows();
		portKeys = new PortKeys();
		latencies = new LatencyRows();
		levels = new Counts();
		sites = new Counts();
		siteLines = new Counts();
		results = new Counts();
		trackNumbers = new LongTable();
		notices = new Notices();
		levelContinuations = new Counts();
		Arrays.setAll(beginnings, i -> new Beginning());
	}

	/** Creates a builder that holds what another one holds; it is cheap, tables are shared until one of them changes. */
	public ReportBuilder(ReportBuilder other) {
		other.closeRun();
		words = new Dictionary(other.words);
		outcomes = new Outcomes(other.outcomes);
		sets = new Sets(other.sets);
		hosts = new HostTable(other.hosts);
		portRows = new PortRows(other.portRows);
		portKeys = new PortKeys(other.portKeys);
		latencies = new LatencyRows(other.latencies);
		levels = new Counts(other.levels);
		sites = new Counts(other.sites);
		siteLines = new Counts(other.siteLines);
		results = new Counts(other.results);
		trackNumbers = new LongTable(other.trackNumbers);
		notices = new Notices(other.notices);
		levelContinuations = new Counts(other.levelContinuations);
		passage.append(other.passage, 0);
		leading = other.leading;
		lastLevel = other.lastLevel;
		other.tracks.forEach(track -> tracks.add(new Track(track)));
		entries = other.entries;
		continuations = other.continuations;
		first = other.first;
		last = other.last;
		Arrays.setAll(beginnings, i -> new Beginning());
	}

	/**
	 * Takes a line that starts no entry.
	 *
	 * @param s the scanner that has just read it
	 * @param line its line in this part of the log
	 */
	public void continuation(EntryScanner s, long line) {
		continuations++;
		if (lastLevel == NO_ENTRY) {
			leading++;
		} else if (lastLevel >= 0) {
			levelContinuations.add(lastLevel, 1);
		}
		notices.continuation(s.message(), line);
	}

	/**
	 * Takes an entry.
	 *
	 * @param s the scanner that has just read it, the same one until {@link #clear()}
	 * @param line its line in this part of the log
	 */
	public void entry(EntryScanner s, long line) {
		boolean result = s.kind() == MessageKind.RESULT;
		Beginning beginning = beginning(s, line);
		if (result && beginning == runBeginning && s.time() == runTime) {
			run++;
			runLine = line;
		} else {
			closeRun();
			single(s, beginning, line, result);
		}
		if (s.host().present()) {
			host(s, beginning.site, line, result);
		}
	}

	private void single(EntryScanner s, Beginning beginning, long line, boolean result) {
		long time = s.time();
		entries++;
		if (time != Report.NO_TIME) {
			first = first == Report.NO_TIME ? time : Math.min(first, time);
			last = Math.max(last, time);
		}
		if (beginning.level >= 0) {
			levels.add(beginning.level, 1);
		}
		sites.add(beginning.site, 1);
		lastLevel = beginning.level;
		passage.entry(time, line);
		notices.entry(s, line);
		Track track = beginning.track;
		if (track != null && Track.isEvent(s.kind())) {
			track.event(new Track.Event(s.kind(), time, line, s.name(), s.decimal(), s.number()));
		} else if (track != null) {
			track.entry(time, line, result);
		}
		if (result && beginning != other) {
			runBeginning = beginning;
			runTime = time;
		}
	}

	/** Counts the results that were only noted because they repeat beginning and time of the one before. */
	private void closeRun() {
		Beginning beginning = runBeginning;
		if (run > 0 && beginning != null) {
			entries += run;
			if (beginning.level >= 0) {
				levels.add(beginning.level, run);
			}
			sites.add(beginning.site, run);
			passage.entry(runTime, runLine);
			notices.results(run);
			Track track = beginning.track;
			if (track != null) {
				track.results(runTime, runLine, run);
			}
		}
		run = 0;
		runBeginning = null;
	}

	private void host(EntryScanner s, int site, long line, boolean result) {
		int host = hosts.find(site, s.ipv4(), s.host());
		int[] page = hosts.records().own(host);
		int at = hosts.records().at(host);
		page[at + HostTable.ENTRIES]++;
		touch(page, at, s.time(), s.time());
		if (!result) {
			return;
		}
		int outcome = outcome(s);
		results.add(outcome, 1);
		if (page[at + HostTable.LATEST] != outcome) {
			if (page[at + HostTable.LATEST] < 0) {
				HostTable.setLong(page, at + HostTable.LINE, line);
			}
			page[at + HostTable.LATEST] = outcome;
			see(page, at, outcome);
		}
		if (s.latency() >= 0) {
			latencies.add(host, s.latency());
		}
		if (s.port() >= 0) {
			int key = PortKeys.key(s.port(), s.protocol());
			portKeys.see(key, line);
			portRows.add(host, key, outcome, line);
			return;
		}
		page[at + HostTable.OUTCOME] = outcome;
		if (s.latency() >= 0 || s.variance() >= 0 || s.timeout() >= 0) {
			page[at + HostTable.LATENCY] = s.latency();
			page[at + HostTable.VARIANCE] = s.variance();
			page[at + HostTable.TIMEOUT] = s.timeout();
		}
	}

	private void see(int[] page, int at, int outcome) {
		int bit = outcome < Integer.SIZE ? 1 << outcome : 0;
		if ((page[at + HostTable.SEEN_LOW] & bit) == 0) {
			page[at + HostTable.SEEN_LOW] |= bit;
			page[at + HostTable.SEEN] = sets.with(page[at + HostTable.SEEN], outcome);
		}
	}

	/** Returns the outcome of a result; that of a message that was read before is known. */
	private int outcome(EntryScanner s) {
		int slot = s.messageSlot();
		int kind = s.port() < 0 ? 0 : 1;
		if (slot >= 0 && outcomeVersions[slot] == s.messageVersion(slot) && knownOutcomes[slot * 2 + kind] >= 0) {
			return knownOutcomes[slot * 2 + kind];
		}
		int outcome = outcomes.number(word(s.state()), word(s.reason()), kind == 0 ? Outcomes.ABOUT_HOST : s.ttl());
		if (slot >= 0) {
			if (outcomeVersions[slot] != s.messageVersion(slot)) {
				outcomeVersions[slot] = s.messageVersion(slot);
				knownOutcomes[slot * 2] = -1;
				knownOutcomes[slot * 2 + 1] = -1;
			}
			knownOutcomes[slot * 2 + kind] = outcome;
		}
		return outcome;
	}

	private static void touch(int[] page, int at, long from, long to) {
		if (from == Report.NO_TIME) {
			return;
		}
		long earliest = HostTable.getLong(page, at + HostTable.FIRST);
		if (earliest == Report.NO_TIME || from < earliest) {
			HostTable.setLong(page, at + HostTable.FIRST, from);
		}
		if (to > HostTable.getLong(page, at + HostTable.LAST)) {
			HostTable.setLong(page, at + HostTable.LAST, to);
		}
	}

	/** Returns level, site and track of an entry; those of a slot that has not changed are known. */
	private Beginning beginning(EntryScanner s, long line) {
		int slot = s.slot();
		Beginning b = slot < 0 ? other : beginnings[slot];
		if (slot >= 0 && b.version == s.slotVersion(slot) && b.track != null) {
			return b;
		}
		closeRun();
		b.version = slot < 0 ? -1 : s.slotVersion(slot);
		b.level = s.level().present() ? word(s.level()) : -1;
		b.site = word(s.site());
		if (siteLines.get(b.site) == 0) {
			siteLines.add(b.site, line + 1);
		}
		Range thread = s.thread();
		int from = ScanName.from(thread);
		int scan = thread.present() ? words.number(thread.bytes(), from, ScanName.to(thread, from)) : word(thread);
		b.track = track(b.site, scan);
		return b;
	}

	private Track track(int site, int scan) {
		int number = trackNumbers.number((long) site << Integer.SIZE | scan);
		if (number == tracks.size()) {
			tracks.add(new Track(site, scan));
		}
		return tracks.get(number);
	}

	private int word(Range range) {
		return range.present() ? words.number(range.bytes(), range.from(), range.to()) : words.number(NO_NAME, 0, 0);
	}

	/**
	 * Appends the facts of the part that follows this one.
	 *
	 * @param next its facts; it may be cleared and used again afterwards
	 * @param lines number of lines before it: its line 0 is this line
	 */
	public void append(ReportBuilder next, long lines) {
		closeRun();
		next.closeRun();
		here.learn(next, this);
		entries += next.entries;
		continuations += next.continuations;
		passage.append(next.passage, lines);
		notices.append(next.notices, lines);
		appendLevels(next);
		if (next.first != Report.NO_TIME) {
			first = first == Report.NO_TIME ? next.first : Math.min(first, next.first);
			last = Math.max(last, next.last);
		}
		for (int word = 0; word < next.words.size(); word++) {
			levels.add(here.words[word], next.levels.get(word));
			sites.add(here.words[word], next.sites.get(word));
			if (next.siteLines.get(word) > 0 && siteLines.get(here.words[word]) == 0) {
				siteLines.add(here.words[word], next.siteLines.get(word) + lines);
			}
		}
		for (int outcome = 0; outcome < next.outcomes.size(); outcome++) {
			results.add(here.outcomes[outcome], next.results.get(outcome));
		}
		for (Track track : next.tracks) {
			track(here.words[track.site()], here.words[track.scan()]).append(track, lines);
		}
		int[] hostNumbers = appendHosts(next, lines);
		latencies.append(next.latencies, hostNumbers);
		portRows.append(next.portRows, hostNumbers, here.outcomes, lines);
		portKeys.append(next.portKeys, lines);
		portRows.compactIfLarge(hosts.size());
	}

	private void appendLevels(ReportBuilder next) {
		if (lastLevel == NO_ENTRY) {
			leading += next.leading;
		} else if (lastLevel >= 0) {
			levelContinuations.add(lastLevel, next.leading);
		}
		for (int word = 0; word < next.words.size(); word++) {
			levelContinuations.add(here.words[word], next.levelContinuations.get(word));
		}
		if (next.lastLevel != NO_ENTRY) {
			lastLevel = next.lastLevel < 0 ? next.lastLevel : here.words[next.lastLevel];
		}
	}

	/** Appends the hosts and returns their numbers here. */
	private int[] appendHosts(ReportBuilder next, long lines) {
		int[] map = new int[next.hosts.size()];
		Pages from = next.hosts.records();
		for (int i = 0; i < map.length; i++) {
			int[] source = from.page(i);
			int of = from.at(i);
			int host = hosts.find(next.hosts, i, here.words[source[of + HostTable.SITE] & Integer.MAX_VALUE]);
			map[i] = host;
			int[] page = hosts.records().own(host);
			int at = hosts.records().at(host);
			page[at + HostTable.ENTRIES] += source[of + HostTable.ENTRIES];
			touch(page, at, HostTable.getLong(source, of + HostTable.FIRST),
					HostTable.getLong(source, of + HostTable.LAST));
			if (source[of + HostTable.LATEST] < 0) {
				continue;
			}
			if (page[at + HostTable.LATEST] < 0) {
				HostTable.setLong(page, at + HostTable.LINE, HostTable.getLong(source, of + HostTable.LINE) + lines);
			}
			page[at + HostTable.LATEST] = here.outcomes[source[of + HostTable.LATEST]];
			int set = source[of + HostTable.SEEN];
			int before = page[at + HostTable.SEEN];
			page[at + HostTable.SEEN] = here.union(sets, before, next.sets, set);
			if (source[of + HostTable.OUTCOME] >= 0) {
				page[at + HostTable.OUTCOME] = here.outcomes[source[of + HostTable.OUTCOME]];
			}
			if (source[of + HostTable.LATENCY] >= 0 || source[of + HostTable.VARIANCE] >= 0
					|| source[of + HostTable.TIMEOUT] >= 0) {
				System.arraycopy(source, of + HostTable.LATENCY, page, at + HostTable.LATENCY, 3);
			}
		}
		return map;
	}

	/** Forgets all facts, but not the words: the next part will have the same. */
	public void clear() {
		run = 0;
		runBeginning = null;
		entries = 0;
		continuations = 0;
		leading = 0;
		lastLevel = NO_ENTRY;
		passage.clear();
		notices.clear();
		levelContinuations.clear();
		first = Report.NO_TIME;
		last = Report.NO_TIME;
		hosts.clear();
		portRows.clear();
		portKeys.clear();
		latencies.clear();
		levels.clear();
		sites.clear();
		siteLines.clear();
		results.clear();
		sets.clear();
		tracks.clear();
		trackNumbers.clear();
		for (Beginning beginning : beginnings) {
			beginning.track = null;
		}
		Arrays.fill(outcomeVersions, 0);
	}

	/**
	 * Returns what was taken so far; what comes later does not change it.
	 *
	 * @param bytes bytes read
	 * @param lines lines read
	 */
	public Report report(long bytes, long lines) {
		closeRun();
		return new ReportMaker(this).make(bytes, lines);
	}
}
