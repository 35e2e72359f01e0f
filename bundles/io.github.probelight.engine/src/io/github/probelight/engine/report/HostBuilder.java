package io.github.probelight.engine.report;

import java.util.Arrays;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.Pages;
import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.Sets;

/** The facts about hosts and their ports of a part of a log; the half of a {@link ReportBuilder} that grows with them. */
final class HostBuilder {

	/** Names of sites, states and reasons. */
	private final Dictionary words;
	final Outcomes outcomes;
	/** Sets of outcomes. */
	final Sets sets;
	final HostTable table;
	final PortRows portRows;
	final PortKeys portKeys;
	/** Result lines by outcome. */
	final Counts results;
	private final LatencyRows latencies;

	/** What the scanner's message slots mean here: the outcome for a host and for a port, -1 if unknown. */
	private final int[] knownOutcomes = new int[EntryScanner.MESSAGES * 2];
	private final int[] outcomeVersions = new int[EntryScanner.MESSAGES];

	HostBuilder(Dictionary words) {
		this.words = words;
		outcomes = new Outcomes();
		sets = new Sets();
		table = new HostTable();
		portRows = new PortRows();
		portKeys = new PortKeys();
		results = new Counts();
		latencies = new LatencyRows();
	}

	HostBuilder(HostBuilder other, Dictionary words) {
		this.words = words;
		outcomes = new Outcomes(other.outcomes);
		sets = new Sets(other.sets);
		table = new HostTable(other.table);
		portRows = new PortRows(other.portRows, other.table.size());
		portKeys = new PortKeys(other.portKeys);
		results = new Counts(other.results);
		latencies = new LatencyRows(other.latencies);
	}

	/** Returns the tables as they are now; {@code names} are the words there are now. */
	HostTables tables(Dictionary.View names) {
		return new HostTables(table.view(), portRows.view(table.size()), latencies.view(), names, outcomes.view(),
				sets.view(), names.find("OPEN"), names.find("FILTERED"), names.find("CLOSED"));
	}

	/**
	 * Takes an entry with a target.
	 *
	 * @param site word of its site
	 * @param result whether it is a result
	 */
	void entry(EntryScanner s, int site, long line, boolean result) {
		int host = table.find(site, s);
		int[] page = table.records().own(host);
		int at = table.records().at(host);
		page[at + HostTable.ENTRIES]++;
		touch(page, at, s.time(), s.time());
		if (!result) {
			return;
		}
		int outcome = outcome(s);
		results.add(outcome, 1);
		if (page[at + HostTable.LATEST] != outcome) {
			if (page[at + HostTable.LATEST] < 0) {
				Pages.setLong(page, at + HostTable.LINE, line);
			}
			page[at + HostTable.LATEST] = outcome;
			page[at + HostTable.SEEN] = sets.with(page[at + HostTable.SEEN], outcome);
		}
		if (s.port() >= 0) {
			int key = PortKeys.key(s.port(), s.protocol());
			portKeys.see(key, line);
			portRows.add(host, key, outcome, line);
		} else {
			page[at + HostTable.OUTCOME] = outcome;
		}
		if (!s.repeats()) {
			roundTrip(s, host, page, at);
		}
	}

	private void roundTrip(EntryScanner s, int host, int[] page, int at) {
		if (s.latency() >= 0) {
			latencies.add(host, s.latency());
		}
		if (s.port() < 0 && (s.latency() >= 0 || s.variance() >= 0 || s.timeout() >= 0)) {
			page[at + HostTable.LATENCY] = s.latency();
			page[at + HostTable.VARIANCE] = s.variance();
			page[at + HostTable.TIMEOUT] = s.timeout();
		}
	}

	/** Returns the outcome of a result; that of a message that was read before is known. */
	private int outcome(EntryScanner s) {
		int slot = s.messageSlot();
		int kind = s.port() < 0 ? 0 : 1;
		if (slot >= 0 && outcomeVersions[slot] == s.messageVersion(slot) && knownOutcomes[slot * 2 + kind] >= 0) {
			return knownOutcomes[slot * 2 + kind];
		}
		int outcome = outcomes.number(words.number(s.state()), words.number(s.reason()),
				kind == 0 ? Outcomes.ABOUT_HOST : s.ttl());
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
		long earliest = Pages.getLong(page, at + HostTable.FIRST);
		if (earliest == Report.NO_TIME || from < earliest) {
			Pages.setLong(page, at + HostTable.FIRST, from);
		}
		if (to > Pages.getLong(page, at + HostTable.LAST)) {
			Pages.setLong(page, at + HostTable.LAST, to);
		}
	}

	/** Appends the facts of the part that follows, whose line 0 is line {@code lines} here. */
	void append(HostBuilder next, Translation here, long lines) {
		for (int outcome = 0; outcome < next.outcomes.size(); outcome++) {
			results.add(here.outcomes[outcome], next.results.get(outcome));
		}
		int[] numbers = appendHosts(next, here, lines);
		portRows.append(next.portRows, numbers, here.outcomes, lines);
		portKeys.append(next.portKeys, lines);
		latencies.append(next.latencies, numbers);
		portRows.compactIfLarge(table.size());
	}

	/** Appends the hosts and returns their numbers here. */
	private int[] appendHosts(HostBuilder next, Translation here, long lines) {
		int[] map = new int[next.table.size()];
		Pages from = next.table.records();
		for (int i = 0; i < map.length; i++) {
			int[] source = from.page(i);
			int of = from.at(i);
			int host = table.find(next.table, i, here.words[source[of + HostTable.SITE] & Integer.MAX_VALUE]);
			map[i] = host;
			int[] page = table.records().own(host);
			int at = table.records().at(host);
			page[at + HostTable.ENTRIES] += source[of + HostTable.ENTRIES];
			touch(page, at, Pages.getLong(source, of + HostTable.FIRST),
					Pages.getLong(source, of + HostTable.LAST));
			if (source[of + HostTable.LATEST] < 0) {
				continue;
			}
			if (page[at + HostTable.LATEST] < 0) {
				Pages.setLong(page, at + HostTable.LINE, Pages.getLong(source, of + HostTable.LINE) + lines);
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

	/** Forgets all facts, but not the outcomes: the next part will have the same. */
	void clear() {
		table.clear();
		portRows.clear();
		portKeys.clear();
		latencies.clear();
		results.clear();
		sets.clear();
		Arrays.fill(outcomeVersions, 0);
	}
}
