package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.Sets;

/** The facts about hosts and their ports of a part of a log; the half of a {@link ReportBuilder} that grows with them. */
final class HostBuilder extends Collector<HostBuilder> {

	/** Names of sites, states and reasons. */
	private final Dictionary words;
	private final IntFunction<String> texts;
	final Outcomes outcomes;
	/** Sets of outcomes. */
	final Sets sets;
	private final HostIndex table;
	private final PortRows portRows;
	final PortKeys portKeys;
	/** Result lines by outcome. */
	final OutcomeCounts results;
	private final LatencyRows latencies;
	private final Evidence evidence;
	private final Signs signs = new Signs();
	private final HostWorks works;

	/** What a message means here that the scanner has a key for: the outcome for a host and for a port, -1 if unknown. */
	private final int[] knownOutcomes = new int[EntryScanner.MESSAGES * 2];
	private final long[] outcomeKeys = new long[EntryScanner.MESSAGES];

	HostBuilder(Dictionary words) {
		this(words, new Outcomes());
	}

	private HostBuilder(Dictionary words, Outcomes outcomes) {
		this.words = words;
		texts = words::text;
		this.outcomes = outcomes;
		sets = new Sets();
		table = new HostIndex();
		portRows = new PortRows();
		portKeys = new PortKeys();
		results = new OutcomeCounts();
		latencies = new LatencyRows();
		evidence = new Evidence();
		works = new HostWorks();
	}

	private HostBuilder(HostBuilder other, Dictionary words) {
		this.words = words;
		texts = words::text;
		outcomes = new Outcomes(other.outcomes);
		sets = new Sets(other.sets);
		table = new HostIndex(other.table);
		portRows = new PortRows(other.portRows, other.table.size());
		portKeys = new PortKeys(other.portKeys);
		results = new OutcomeCounts(other.results);
		latencies = new LatencyRows(other.latencies);
		evidence = other.evidence.copy();
		works = other.works.copy();
	}

	/**
	 * Returns the tables as they are now.
	 *
	 * @param names the words there are now
	 * @param sites the words of the sites of all scopes
	 */
	HostTables tables(Dictionary.View names, int[] sites) {
		return HostTables.of(table.view(sites), portRows.view(table.size()), latencies.view(), names, outcomes.view(),
				sets.view(), evidence.copy(), works.copy());
	}

	/**
	 * Takes an entry with a target. Unlike the other collectors this one is given every result.
	 *
	 * @param scope the scope that it belongs to
	 * @param result whether it is a result
	 */
	void entry(EntryScanner s, int scope, long line, boolean result) {
		int host = table.number(scope, s);
		HostRecords records = table.records();
		if (!result) {
			records.entry(host, s.time());
			works.entry(s, host, line);
			return;
		}
		int outcome = outcome(s);
		results.add(outcome, line);
		int seen = records.result(host, s.time(), line);
		boolean fresh = seen < 0 && !sets.has(seen, outcome);
		int with = sets.with(seen, outcome);
		if (with != seen || fresh) {
			records.seen(host, with);
			trace(host, outcome, line);
		}
		if (s.port() >= 0) {
			int key = PortKeys.key(s.port(), s.protocol());
			portKeys.see(key, line);
			portRows.add(host, key, outcome, line);
		} else {
			records.outcome(host, outcome);
		}
		if (!s.repeats()) {
			roundTrip(s, host, line);
		}
	}

	/** Keeps the line of an outcome that a host did not have before and that may become evidence. */
	private void trace(int host, int outcome, long line) {
		int ofOutcome = signs.get(outcome, outcomes, texts);
		if (Signs.areTraced(ofOutcome)) {
			evidence.outcome(host, outcome, line, table.records().line(host), (ofOutcome & Signs.OPEN) != 0);
		}
	}

	private void roundTrip(EntryScanner s, int host, long line) {
		if (s.latency() >= 0) {
			latencies.add(host, s.latency());
		}
		if (s.port() < 0 && (s.latency() >= 0 || s.variance() >= 0 || s.timeout() >= 0)) {
			table.records().roundTrip(host, s.latency(), s.variance(), s.timeout());
			boolean notable = RoundTrip.isNotable(s.latency(), s.variance(), s.timeout());
			evidence.roundTrip(host, notable ? line : -1);
		}
	}

	/** Returns the outcome of a result; that of a message that was read before is known. */
	private int outcome(EntryScanner s) {
		long key = s.messageKey();
		int slot = EntryScanner.messageSlot(key);
		int kind = s.port() < 0 ? 0 : 1;
		if (outcomeKeys[slot] == key && knownOutcomes[slot * 2 + kind] >= 0) {
			return knownOutcomes[slot * 2 + kind];
		}
		int outcome = outcomes.number(words.number(s.state()), words.number(s.reason()),
				kind == 0 ? Outcomes.ABOUT_HOST : s.ttl());
		if (key != EntryScanner.NO_KEY) {
			if (outcomeKeys[slot] != key) {
				outcomeKeys[slot] = key;
				knownOutcomes[slot * 2] = -1;
				knownOutcomes[slot * 2 + 1] = -1;
			}
			knownOutcomes[slot * 2 + kind] = outcome;
		}
		return outcome;
	}

	/** Does what can be done before this part is appended to another one. */
	void seal() {
		portRows.seal();
	}

	@Override
	void append(HostBuilder next, long lines, Translation here) {
		results.append(next.results, here.outcomes, lines);
		int[] numbers = appendHosts(next, here, lines);
		portRows.append(next.portRows, numbers, here.outcomes, lines);
		portKeys.append(next.portKeys, lines);
		latencies.append(next.latencies, numbers);
		works.append(next.works, numbers, lines);
		portRows.compactIfLarge(table.size());
	}

	/** Appends the hosts and returns their numbers here. */
	private int[] appendHosts(HostBuilder next, Translation here, long lines) {
		int[] numbers = new int[next.table.size()];
		HostRecords from = next.table.records();
		HostRecords records = table.records();
		BitSet fresh = new BitSet(numbers.length);
		BitSet known = new BitSet(numbers.length);
		for (int i = 0; i < numbers.length; i++) {
			int host = table.number(next.table, i, here.scopes.belongsTo());
			numbers[i] = host;
			int seen = records.seen(host);
			if (seen != 0 && from.seen(i) != 0) {
				// its evidence is joined when that of all others is here: two hosts of there may be one here
				known.set(i);
				continue;
			}
			records.append(host, from, i, here.outcomes, lines);
			if (from.seen(i) != 0) {
				fresh.set(i);
				records.seen(host, here.union(sets, seen, next.sets, from.seen(i)));
			}
		}
		evidence.append(next.evidence, fresh, numbers, here.outcomes, lines);
		for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
			int host = numbers[i];
			records.append(host, from, i, here.outcomes, lines);
			appendEvidence(host, next, i, here.outcomes, lines);
			records.seen(host, here.union(sets, records.seen(host), next.sets, from.seen(i)));
		}
		return numbers;
	}

	/** Returns the scopes that hosts are of. */
	BitSet scopes() {
		return table.scopes();
	}

	/** Returns the same hosts by other scopes: of one host in several, what the one came to last says is taken last. */
	HostBuilder by(int[] scopes) {
		HostBuilder all = new HostBuilder(words, new Outcomes(outcomes));
		all.append(this, 0, Translation.by(scopes, this));
		return all;
	}

	/** Appends the evidence about a host that has results here and in the next part. */
	private void appendEvidence(int host, HostBuilder next, int of, int[] here, long lines) {
		long first = table.records().line(host);
		HostRecords from = next.table.records();
		evidence.open(host, first, next.evidence, of, from.line(of) + lines);
		for (int outcome : next.sets.elements(from.seen(of))) {
			int ofOutcome = signs.get(here[outcome], outcomes, texts);
			if (Signs.areTraced(ofOutcome)) {
				boolean open = (ofOutcome & Signs.OPEN) != 0;
				boolean has = sets.has(table.records().seen(host), here[outcome]);
				if (has && lines > 0) {
					continue;
				}
				long line = next.evidence.line(of, outcome, from.line(of), open) + lines;
				if (has) { // not a part that follows: hosts of one part that turn out to be the same
					evidence.earlier(host, here[outcome], line, first, open);
				} else {
					evidence.outcome(host, here[outcome], line, first, open);
				}
			}
		}
		RoundTrip last = from.roundTrip(of);
		if (last != null) {
			evidence.roundTrip(host, last.isNotable() ? next.evidence.roundTripLine(of, from.line(of)) + lines : -1);
		}
	}

	@Override
	HostBuilder copy(Dictionary ofCopy) {
		return new HostBuilder(this, ofCopy);
	}

	/** Forgets all but the outcomes: the next part will have the same. */
	@Override
	void clear() {
		table.clear();
		portRows.clear();
		portKeys.clear();
		latencies.clear();
		evidence.clear();
		works.clear();
		results.clear();
		sets.clear();
		Arrays.fill(outcomeKeys, 0);
	}

	@Override
	void write(FactsOutput out) throws IOException {
		sets.write(out);
		table.write(out);
		portKeys.write(out);
		portRows.write(out, table.size());
		latencies.write(out);
		evidence.write(out);
		works.write(out);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		read(in, scopes, false);
	}

	/** Reads the same; {@code sound}: somebody knows that all of it is what was written, and what takes long is not checked. */
	void read(FactsInput in, int scopes, boolean sound) throws IOException {
		sets.read(in, outcomes.size());
		table.read(in, scopes, outcomes.size(), sets, sound);
		portKeys.read(in);
		portRows.read(in, table.size(), outcomes.size(), sound ? null : portKeys.keys());
		latencies.read(in, table.size());
		evidence.read(in, table.size(), outcomes.size());
		works.read(in, table.size());
	}

	/** Writes what is known without the hosts, to be read before them: the outcomes of results, and how many there are of each. */
	void writeResults(FactsOutput out) throws IOException {
		outcomes.write(out);
		results.write(out);
	}

	/** Reads what {@link #writeResults} has written. */
	void readResults(FactsInput in, int words) throws IOException {
		outcomes.read(in, words);
		results.read(in, outcomes.size());
	}
}
