package io.github.probelight.engine.report;

/**
 * How much was read.
 *
 * @param bytes bytes that were read
 * @param lines lines that were read
 * @param entries lines that start an entry
 * @param continuations lines that do not
 */
public record Extent(long bytes, long lines, long entries, long continuations) {

	/** Of nothing. */
	public static final Extent EMPTY = new Extent(0, 0, 0, 0);
}
