package io.github.probelight.engine.read;

import io.github.probelight.engine.scan.EntryFacts;

/**
 * What results that are alike have in common: all but host, port, time and what was measured.
 *
 * @param thread the thread that logged them
 * @param site its site
 * @param state such as {@code FILTERED}
 * @param reason such as {@code no-response}
 * @param protocol that of their ports, upper case; "" for hosts. Silence of UDP means less than silence of TCP.
 */
public record Likeness(String thread, String site, String state, String reason, String protocol) {

	/** Returns that of a result. */
	public static Likeness of(EntryFacts result) {
		return new Likeness(result.thread(), result.site(), result.state(), result.reason(), result.protocol());
	}

	/** Returns whether the same thread logged both. */
	public boolean isOfThread(Likeness other) {
		return thread.equals(other.thread) && site.equals(other.site);
	}
}
