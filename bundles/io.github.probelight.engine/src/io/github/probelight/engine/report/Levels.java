package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Entries by level, and continuations by the level of their entry. */
final class Levels extends Collector<Levels> {

	private static final int NO_ENTRY = -2;

	private final Counts entries;
	private final Counts continuations;
	/** Continuations before the first entry: they belong to the last one of the part before. */
	private long leading;
	/** Level of the last entry, -1 if it has none; -2 if there is no entry. */
	private int last = NO_ENTRY;

	Levels() {
		entries = new Counts();
		continuations = new Counts();
	}

	private Levels(Levels other) {
		entries = new Counts(other.entries);
		continuations = new Counts(other.continuations);
		leading = other.leading;
		last = other.last;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		results(brackets, s.time(), line, 1);
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		last = brackets.level;
		if (last >= 0) {
			entries.add(last, count);
		}
	}

	@Override
	void continuation(EntryScanner s, long line) {
		continuations(1);
	}

	private void continuations(long count) {
		if (last == NO_ENTRY) {
			leading += count;
		} else if (last >= 0) {
			continuations.add(last, count);
		}
	}

	@Override
	void append(Levels next, long lines, Translation here) {
		continuations(next.leading);
		continuations.append(next.continuations, here.words);
		entries.append(next.entries, here.words);
		if (next.last != NO_ENTRY) {
			last = next.last < 0 ? next.last : here.words[next.last];
		}
	}

	/** Returns the entries by the word of their level. */
	Counts entries() {
		return entries;
	}

	/** Returns the continuations by the word of their entry's level. */
	Counts continuations() {
		return continuations;
	}

	@Override
	Levels copy(Dictionary words) {
		return new Levels(this);
	}

	@Override
	void clear() {
		entries.clear();
		continuations.clear();
		leading = 0;
		last = NO_ENTRY;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		entries.write(out);
		continuations.write(out);
		out.number(leading);
		out.number(last);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		entries.read(in, words);
		continuations.read(in, words);
		leading = in.number(0);
		last = in.number(NO_ENTRY, words);
	}
}
