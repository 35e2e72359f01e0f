package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.LongTable;

/**
 * The facts of a part of a log: takes entries line by line, appends the facts of the part that follows, makes reports.
 * Appending is associative, so a log can be read in parts of any size. Used by one thread at a time.
 */
public final class ReportBuilder {

	private static final int NO_ENTRY = -2;

	final Dictionary words;
	final HostBuilder hosts;
	final Counts levels;
	final Counts sites;
	/** Line of a site's first entry, plus 1; 0 if there is none. */
	final Counts siteLines;
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

	private final Translation there = new Translation();

	/** Creates a builder of an empty part. */
	public ReportBuilder() {
		words = new Dictionary();
		hosts = new HostBuilder(words);
		levels = new Counts();
		sites = new Counts();
		siteLines = new Counts();
		trackNumbers = new LongTable();
		notices = new Notices();
		levelContinuations = new Counts();
		Arrays.setAll(beginnings, i -> new Beginning());
	}

	/** Creates a builder that holds what another one holds; it is cheap, tables are shared until one of them changes. */
	public ReportBuilder(ReportBuilder other) {
		other.closeRun();
		words = new Dictionary(other.words);
		hosts = new HostBuilder(other.hosts, words);
		levels = new Counts(other.levels);
		sites = new Counts(other.sites);
		siteLines = new Counts(other.siteLines);
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
		if (s.hasHost()) {
			hosts.entry(s, beginning.site, line, result);
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

	/** Returns level, site and track of an entry; those of a slot that has not changed are known. */
	private Beginning beginning(EntryScanner s, long line) {
		int slot = s.slot();
		Beginning b = slot < 0 ? other : beginnings[slot];
		if (slot >= 0 && b.version == s.slotVersion(slot) && b.track != null) {
			return b;
		}
		closeRun();
		b.version = slot < 0 ? -1 : s.slotVersion(slot);
		b.level = s.level().present() ? words.number(s.level()) : -1;
		b.site = words.number(s.site());
		if (siteLines.get(b.site) == 0) {
			siteLines.add(b.site, line + 1);
		}
		Range thread = s.thread();
		int from = ScanName.from(thread);
		int scan = thread.present()
				? words.number(thread.bytes(), from, ScanName.to(thread, from))
				: words.number(thread);
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

	/** Does what can be done before this part is appended to another one: so several threads can do it at once. */
	public void seal() {
		closeRun();
		hosts.portRows.seal();
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
		Translation here = next.there;
		here.learn(next, this);
		entries += next.entries;
		continuations += next.continuations;
		passage.append(next.passage, lines);
		notices.append(next.notices, lines);
		appendLevels(next, here);
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
		for (Track track : next.tracks) {
			track(here.words[track.site()], here.words[track.scan()]).append(track, lines);
		}
		hosts.append(next.hosts, here, lines);
	}

	private void appendLevels(ReportBuilder next, Translation here) {
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
		levels.clear();
		sites.clear();
		siteLines.clear();
		tracks.clear();
		trackNumbers.clear();
		for (Beginning beginning : beginnings) {
			beginning.track = null;
		}
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
