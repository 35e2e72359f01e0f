package io.github.probelight.workspace.filter;

/**
 * Lines of a log that follow one another.
 *
 * @param first
 *            the first of them, 0-based
 * @param end
 *            the line behind the last one
 */
public record LineRange(long first, long end) {
	/** All lines. */
	public static final LineRange ALL = new LineRange(0, Long.MAX_VALUE);

	/** Whether these are all lines. */
	public boolean isAll() {
		return equals(ALL);
	}

	/** Whether a line is one of them. */
	public boolean holds(long line) {
		return line >= first && line < end;
	}
}
