package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.Sets;

/** What the numbers of a builder are in another one. A builder is filled again and again, so most stay known. */
final class Translation {

	private static final int UNKNOWN = -1;

	int[] words = {};
	int[] outcomes = {};
	Scopes.Here scopes = Scopes.Here.NOWHERE;

	@Nullable
	private ReportBuilder target;
	private int[] sets = {};

	/** Returns one that changes no more of a builder than its scopes, for an empty builder with the same words. */
	static Translation by(int[] scopes, HostBuilder from) {
		Translation here = new Translation();
		here.outcomes = IntStream.range(0, from.outcomes.size()).toArray();
		here.sets = IntStream.range(0, from.sets.size()).map(set -> UNKNOWN).toArray();
		here.scopes = new Scopes.Here(scopes, Clocks.Here.NOWHERE);
		return here;
	}

	/** Learns the numbers that are new in {@code from}; all of them if {@code to} is another builder than before. */
	void learn(ReportBuilder from, ReportBuilder to) {
		if (target != to) {
			target = to;
			words = new int[0];
			outcomes = new int[0];
			sets = new int[0];
		}
		int first = words.length;
		words = grown(words, from.words.size());
		for (int i = first; i < words.length; i++) {
			words[i] = to.words.number(from.words, i);
		}
		// they are forgotten with each part, and what they belong to depends on what came before it
		scopes = to.scopes().append(from.scopes(), words);
		first = outcomes.length;
		outcomes = grown(outcomes, from.hosts.outcomes.size());
		for (int i = first; i < outcomes.length; i++) {
			outcomes[i] = to.hosts.outcomes.number(words[from.hosts.outcomes.state(i)],
					words[from.hosts.outcomes.reason(i)],
					from.hosts.outcomes.ttl(i));
		}
		first = sets.length;
		sets = grown(sets, from.hosts.sets.size());
		Arrays.fill(sets, first, sets.length, UNKNOWN);
	}

	/** Returns the same array if it is long enough: others share it. */
	private static int[] grown(int[] numbers, int size) {
		return numbers.length == size ? numbers : Arrays.copyOf(numbers, size);
	}

	/** Returns the set here that holds a set of here and one of there. */
	int union(Sets here, int set, Sets there, int more) {
		if (set == 0 && more >= 0 && sets[more] != UNKNOWN) {
			return sets[more];
		}
		int all = set;
		for (int outcome : there.elements(more)) {
			all = here.with(all, outcomes[outcome]);
		}
		if (set == 0 && more >= 0 && all >= 0) {
			// a shared set; one that has an owner must not get a second
			sets[more] = all;
		}
		return all;
	}
}
