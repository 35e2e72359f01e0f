package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** All statistics of a part of a log, as one, and the words that they share. */
final class Statistics {

	/** Times and hosts, written last: most readers of a kept report never ask for them. */
	private static final int LARGE = 2;

	private final Dictionary words;
	private final Scopes scopes;
	private final Collector<?>[] all;

	/** Creates empty ones. */
	Statistics() {
		words = new Dictionary();
		words.number("");
		scopes = new Scopes();
		// written in this order
		all = new Collector<?>[]{
				new Totals(),
				new Levels(),
				new ScanTimes(),
				new Notices(),
				new Exceptions(),
				new Problems(words),
				new Checks(words),
				new Logins(),
				new Gaps(),
				new Tracks(),
				new TimeCounter(),
				new HostBuilder(words)};
	}

	private Statistics(Statistics other) {
		words = new Dictionary(other.words);
		scopes = new Scopes(other.scopes);
		all = Arrays.stream(other.all).map(collector -> collector.copy(words)).toArray(Collector<?>[]::new);
	}

	Statistics copy() {
		return new Statistics(this);
	}

	Dictionary words() {
		return words;
	}

	Scopes scopes() {
		return scopes;
	}

	/** Returns the statistic of a class. */
	<C extends Collector<C>> C get(Class<C> statistic) {
		return Arrays.stream(all).filter(statistic::isInstance).map(statistic::cast).findFirst().orElseThrow();
	}

	void entry(EntryScanner s, Brackets brackets, long line) {
		for (Collector<?> collector : all) {
			collector.entry(s, brackets, line);
		}
	}

	void results(Brackets brackets, long time, long line, long count) {
		for (Collector<?> collector : all) {
			collector.results(brackets, time, line, count);
		}
	}

	void continuation(EntryScanner s, long line) {
		for (Collector<?> collector : all) {
			collector.continuation(s, line);
		}
	}

	/** Notes that another log begins behind what was taken. */
	void seam() {
		scopes.clocks().seam();
		for (Collector<?> collector : all) {
			collector.seam();
		}
	}

	void append(Statistics next, long lines, Translation here) {
		for (int i = 0; i < all.length; i++) {
			append(all[i], next.all[i], lines, here);
		}
	}

	/** All objects of this class hold the same, in the same order. */
	@SuppressWarnings("unchecked")
	private static <C extends Collector<C>> void append(Collector<C> first, Collector<?> next, long lines,
			Translation here) {
		first.append((C) next, lines, here);
	}

	/** Forgets all but the words. */
	void clear() {
		scopes.clear();
		for (Collector<?> collector : all) {
			collector.clear();
		}
	}

	void write(FactsOutput out) throws IOException {
		words.write(out);
		scopes.write(out);
		int figures = all.length - LARGE;
		for (int i = 0; i < figures; i++) {
			all[i].write(out);
		}
		get(HostBuilder.class).writeResults(out);
		for (int i = figures; i < all.length; i++) {
			all[i].write(out);
		}
	}

	/** How much is read of what was written. */
	enum Depth {
		/** All but the times and the hosts; of these, which results there are, and how many. */
		FIGURES,
		/** All but the hosts. */
		TIMES,
		/** Everything. */
		HOSTS
	}

	/** Reads everything, of which somebody knows that it is what was written; to be looked at, not to be appended to. */
	void readSound(FactsInput in) throws IOException {
		read(in, Depth.TIMES);
		get(HostBuilder.class).read(in, scopes.size(), true);
	}

	void read(FactsInput in, Depth depth) throws IOException {
		words.clear();
		words.read(in);
		if (words.size() == 0 || !words.text(Scopes.NOTHING).isEmpty()) {
			throw FactsInput.damaged("the first word is missing");
		}
		scopes.read(in, words.size());
		int figures = all.length - LARGE;
		for (int i = 0; i < figures; i++) {
			all[i].read(in, words.size(), scopes.size());
		}
		get(HostBuilder.class).readResults(in, words.size());
		for (int i = figures; i < figures + depth.ordinal(); i++) {
			all[i].read(in, words.size(), scopes.size());
		}
	}
}
