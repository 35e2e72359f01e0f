package io.github.probelight.engine.input;

/**
 * How much a packed log may unpack to. A few kilobytes can be made to unpack to terabytes; nobody's disk or afternoon
 * is to pay for that.
 *
 * @param mostBytes the most bytes, unpacked
 * @param mostRatio the most bytes, unpacked, for a packed byte
 * @param ratioFrom unpacked bytes from which on the ratio counts: little is no harm, however well it is packed
 */
public record Budget(long mostBytes, int mostRatio, long ratioFrom) {

	/** Ten times the largest log that Probelight is built for. */
	private static final long MOST_BYTES = 1L << 38;
	/**
	 * Scan logs pack 10 to 30 times, the same line about one host again and again 45 times, one line copied without any
	 * change 370 times; deflate ends at 1032 (its longest copy is 258 bytes and takes two bits).
	 */
	private static final int MOST_RATIO = 200;
	private static final long RATIO_FROM = 64L << 20;

	/** For logs that are read and forgotten: only time is at stake. */
	public static final Budget STANDARD = new Budget(MOST_BYTES, MOST_RATIO, RATIO_FROM);

	/** This budget with another limit of bytes, such as what a disk has room for. */
	public Budget withMostBytes(long bytes) {
		return new Budget(bytes, mostRatio, ratioFrom);
	}

	/** @throws InputException if {@code packed} bytes may not unpack to more than these {@code unpacked} ones */
	void check(long packed, long unpacked) throws InputException {
		if (unpacked >= mostBytes) {
			throw new InputException(InputProblem.TOO_LARGE, unpacked);
		}
		if (unpacked >= ratioFrom && unpacked / mostRatio >= packed) {
			throw new InputException(InputProblem.TOO_DENSE, unpacked);
		}
	}
}
