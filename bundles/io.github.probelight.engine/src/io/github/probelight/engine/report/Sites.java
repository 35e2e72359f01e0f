package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Entries by site, and the line of each site's first. */
final class Sites extends Collector<Sites> {

	private final Sightings seen;

	Sites() {
		seen = new Sightings();
	}

	private Sites(Sites other) {
		seen = new Sightings(other.seen);
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		seen.see(brackets.site, line, 1);
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		seen.see(brackets.site, line, count);
	}

	@Override
	void append(Sites next, long lines, Translation here) {
		seen.append(next.seen, lines, here.words);
	}

	/** Returns the entries by the word of their site. */
	Sightings seen() {
		return seen;
	}

	@Override
	Sites copy(Dictionary words) {
		return new Sites(this);
	}

	@Override
	void clear() {
		seen.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		seen.write(out);
	}

	@Override
	void read(FactsInput in, int words) throws IOException {
		seen.read(in, words);
	}
}
