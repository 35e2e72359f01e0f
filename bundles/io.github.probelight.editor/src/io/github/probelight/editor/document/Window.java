package io.github.probelight.editor.document;

/**
 * The part of a log that its document holds.
 *
 * @param firstRow
 *            the log's row that is document line 0
 * @param firstChar
 *            the char offset in the log that is document offset 0
 * @param chars
 *            the document's length
 * @param rows
 *            the log's rows in the window
 * @param lines
 *            the document's lines: one more than rows where the text ends with a line end
 */
public record Window(long firstRow, long firstChar, int chars, int rows, int lines) {

	/** The log's row behind the last one in the window. */
	long endRow() {
		return firstRow + rows;
	}
}
