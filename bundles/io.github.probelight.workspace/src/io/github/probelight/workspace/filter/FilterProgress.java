package io.github.probelight.workspace.filter;

/**
 * How far a filter has come.
 *
 * @param passed
 *            the rows of the file that it has looked at, from the first one on
 * @param rows
 *            the rows of the file
 * @param working
 *            whether somebody works on the others
 * @param shownLines
 *            the lines that are shown of those it has looked at
 * @param around
 *            those it has looked at that are kept only because they lie near one that the conditions keep
 * @param collapsed
 *            the lines that are not shown because the first of a long run stands for them
 * @param lines
 *            the lines of the file
 */
public record FilterProgress(long passed, long rows, boolean working, long shownLines, long around, long collapsed,
		long lines) {
	/** The lines that the conditions keep, those that are collapsed among them. */
	public long keptLines() {
		return shownLines + collapsed - around;
	}

	/** Whether it has looked at all rows. */
	public boolean isOver() {
		return passed >= rows && !working;
	}
}
