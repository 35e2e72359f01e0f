package io.github.probelight.language.tokens;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ParserRule;

/**
 * The token sequences of one rule of the grammar, as a deterministic automaton whose states are made when they are first
 * reached. May be used by several threads.
 */
public final class Shape {

	/** Where a sequence of tokens has led to. */
	public final class State {

		private final BitSet places;
		/** By token type; empty state: no way on. Racing threads write the same state, so no order is needed. */
		private final @Nullable State[] next = new State[types];

		private State(BitSet places) {
			this.places = places;
		}

		/** Whether the rule may end here. */
		boolean accepts() {
			return places.get(ways.end());
		}

		/** The state after one more token, or null where nothing in the rule goes on so. */
		@Nullable
		State after(int type) {
			State to = next[type];
			if (to == null) {
				to = state(ways.after(places, type));
				next[type] = to;
			}
			return to.places.isEmpty() ? null : to;
		}
	}

	private final RulePaths ways;
	private final int types;
	private final Map<BitSet, State> states = new ConcurrentHashMap<>();
	private final State start;

	/** The shape of {@code rule}, which must not reach itself. */
	Shape(ParserRule rule, TokenTypes types) {
		this.types = types.bound();
		this.ways = new RulePaths(rule, types);
		this.start = state(ways.start());
	}

	private State state(BitSet places) {
		return states.computeIfAbsent(places, State::new);
	}

	/** Before any token. */
	State start() {
		return start;
	}
}
