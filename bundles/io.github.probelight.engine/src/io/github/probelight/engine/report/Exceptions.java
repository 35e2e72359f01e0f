package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Counts exceptions in continuations by type. All types are kept, for nobody knows of a part which of its types are
 * among the first of the log: a cut before the report would make counts depend on where a part ends. A type costs its
 * letters and some 40 bytes, less than a host, so a log of nothing else does no more harm than one of hosts.
 */
final class Exceptions extends Collector<Exceptions> {

	/** A report tells of so many types, the first ones. */
	private static final int SHOWN = 1_000;

	private final Dictionary types;
	private final Sightings seen;

	Exceptions() {
		types = new Dictionary();
		seen = new Sightings();
	}

	private Exceptions(Exceptions other) {
		types = new Dictionary(other.types);
		seen = new Sightings(other.seen);
	}

	@Override
	void continuation(EntryScanner s, long line) {
		Range text = s.message();
		if (text.length() > 0 && ExceptionHead.mayBe(text.bytes()[text.from()])) {
			String type = ExceptionHead.type(text);
			if (!type.isEmpty()) {
				seen.see(types.number(type), line, 1);
			}
		}
	}

	@Override
	void append(Exceptions next, long lines, Translation here) {
		int[] numbers = IntStream.range(0, next.types.size()).map(type -> types.number(next.types, type)).toArray();
		seen.append(next.seen, lines, numbers);
	}

	/** Returns the first types in order of first sight. */
	List<ExceptionCount> list() {
		Dictionary.View names = types.view();
		return IntStream.range(0, names.size())
				.boxed()
				.sorted(Comparator.comparingLong(seen::line))
				.limit(SHOWN)
				.map(type -> new ExceptionCount(names.text(type), seen.count(type), seen.line(type)))
				.toList();
	}

	@Override
	Exceptions copy(Dictionary words) {
		return new Exceptions(this);
	}

	@Override
	void clear() {
		types.clear();
		seen.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		types.write(out);
		seen.write(out);
	}

	@Override
	void read(FactsInput in, int words) throws IOException {
		types.read(in);
		seen.read(in, types.size());
	}
}
