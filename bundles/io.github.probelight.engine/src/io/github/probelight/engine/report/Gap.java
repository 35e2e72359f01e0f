package io.github.probelight.engine.report;

/**
 * A time without entries.
 *
 * @param from time of the entry before it, epoch milliseconds
 * @param to time of the entry behind it
 * @param line line of the entry before it
 * @param endLine line of the entry behind it
 */
public record Gap(long from, long to, long line, long endLine) {

	/** Returns how long it was, in milliseconds. */
	public long duration() {
		return to - from;
	}
}
