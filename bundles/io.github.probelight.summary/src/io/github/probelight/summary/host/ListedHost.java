package io.github.probelight.summary.host;

import java.math.BigInteger;

/**
 * An address or name of a list, and what became of it in a scan; or addresses that share their fate.
 *
 * @param address as people write it; a range of which these are a part
 * @param fate what became of it
 * @param reason the reason of its state, or why it has none, or ""
 * @param site the site that it was scanned for, or ""
 * @param count how many addresses or names these are
 */
public record ListedHost(String address, Fate fate, String reason, String site, BigInteger count) {

	/** A single address or name. */
	ListedHost(String address, Fate fate, String reason, String site) {
		this(address, fate, reason, site, BigInteger.ONE);
	}

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
