package io.github.probelight.summary.host;

/**
 * An address or name of a list, and what became of it in a scan.
 *
 * @param address as people write it
 * @param fate what became of it
 * @param reason the reason of its state, or why it has none, or ""
 * @param site the site that it was scanned for, or ""
 */
public record ListedHost(String address, Fate fate, String reason, String site) {

	/** What becomes of an address in a scan. */
	public enum Fate {
		/** Its last state is ALIVE, or its ports were scanned, which is only done to such hosts. */
		ALIVE,
		/** Its last state is another one. */
		DEAD,
		/** It has no result, though others of its network have, or a name that was given had no address. */
		MISSED,
		/** Nothing says that it was to be scanned. */
		NEVER_SCANNED
	}
}
