package io.github.probelight.testing;

import java.util.stream.LongStream;

/**
 * How far the tests of a run go: further with the property {@code probelight.long}, which the Maven profile
 * {@code long} sets ({@code releng/verify --long}).
 */
public final class LongRun {

	private static final int SEEDS = 20;

	private LongRun() {}

	/** Tells whether tests may take minutes and gigabytes. */
	public static boolean on() {
		return Boolean.getBoolean("probelight.long");
	}

	/** Returns the seeds of a random test: always the same one, and nineteen more in a long run. */
	public static LongStream seeds(long first) {
		return LongStream.range(first, first + (on() ? SEEDS : 1));
	}
}
