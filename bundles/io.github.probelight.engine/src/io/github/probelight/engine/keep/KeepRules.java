package io.github.probelight.engine.keep;

/**
 * What is kept, and how much.
 *
 * @param mostBytes all kept logs together; what was used least recently goes first
 * @param leastLog logs of fewer bytes are read again sooner than a kept one is found
 * @param still for how many milliseconds a log must have been left alone to be known by its times: a store may give all
 *        that is written within two seconds the same time
 */
public record KeepRules(long mostBytes, long leastLog, long still) {

	/** Those for people. */
	public static final KeepRules STANDARD = new KeepRules(1_000_000_000, 16 << 20, 2_000);
}
