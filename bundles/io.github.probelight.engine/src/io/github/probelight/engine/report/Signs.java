package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.function.IntFunction;

/** What findings see in each outcome, as bits; an outcome is looked at once. */
final class Signs {

	static final int ALIVE = 1;
	static final int DEAD = 1 << 1;
	static final int OPEN = 1 << 2;
	static final int CLOSED = 1 << 3;
	static final int FILTERED = 1 << 4;
	/** The reason is a reset. */
	static final int RESET = 1 << 5;
	/** The reason is user-set: nobody looked. */
	static final int ASSUMED = 1 << 6;
	/** The reason is perm-denied. */
	static final int DENIED = 1 << 7;
	/** The reason is localhost-response. */
	static final int SELF = 1 << 8;
	/** The reason says that somebody on the way turned the packet away. */
	static final int TURNED_AWAY = 1 << 9;
	/** The reason says prohibited. */
	static final int PROHIBITED = 1 << 10;
	/** The reason contradicts the state. */
	static final int CONTRADICTION = 1 << 11;

	/** With one of these the line of an outcome may become evidence. */
	private static final int TRACED = ALIVE | DEAD | OPEN | DENIED | SELF | CONTRADICTION;

	private int[] signs = {};

	/** Returns the signs of a state and a reason; only a result about a host can be ALIVE or DEAD, of a port the rest. */
	static int of(String state, String reason, boolean aboutHost) {
		String word = ReasonWord.of(reason);
		int signs = switch (state) {
			case "ALIVE" -> aboutHost ? ALIVE : 0;
			case "DEAD" -> aboutHost ? DEAD : 0;
			case "OPEN" -> aboutHost ? 0 : OPEN;
			case "CLOSED" -> aboutHost ? 0 : CLOSED;
			case "FILTERED" -> aboutHost ? 0 : FILTERED;
			default -> 0;
		};
		signs |= switch (word) {
			case "user-set" -> ASSUMED;
			case "perm-denied" -> DENIED;
			case "localhost-response" -> SELF;
			default -> 0;
		};
		signs |= ReasonWord.isReset(word) ? RESET : 0;
		signs |= ReasonWord.isTurnedAway(word) ? TURNED_AWAY : 0;
		signs |= ReasonWord.isProhibited(word) ? PROHIBITED : 0;
		return signs | (ReasonWord.contradicts(word, state) ? CONTRADICTION : 0);
	}

	/** Tells whether the line of an outcome with these signs may become evidence. */
	static boolean areTraced(int signs) {
		return (signs & TRACED) != 0;
	}

	/** Returns the signs of an outcome. */
	int get(int outcome, Outcomes outcomes, IntFunction<String> words) {
		if (outcome >= signs.length) {
			int known = signs.length;
			signs = Arrays.copyOf(signs, Math.max(outcomes.size(), outcome + 1));
			for (int i = known; i < signs.length; i++) {
				signs[i] = of(words.apply(outcomes.state(i)), words.apply(outcomes.reason(i)),
						outcomes.ttl(i) == Outcomes.ABOUT_HOST);
			}
		}
		return signs[outcome];
	}

	/** Returns the signs of all outcomes. */
	static int[] of(Outcomes.View outcomes, IntFunction<String> words) {
		int[] signs = new int[outcomes.size()];
		Arrays.setAll(signs, i -> of(words.apply(outcomes.states()[i]), words.apply(outcomes.reasons()[i]),
				outcomes.ttls()[i] == Outcomes.ABOUT_HOST));
		return signs;
	}
}
