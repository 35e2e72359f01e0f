package io.github.probelight.editor.document;

/**
 * The part of what is shown of a log that its document holds.
 *
 * @param firstShownRow
 *            the shown row that is document line 0
 * @param firstChar
 *            the char offset in what is shown that is document offset 0
 * @param chars
 *            the document's length
 * @param shownRows
 *            the shown rows in the window
 * @param lines
 *            the document's lines: one more than rows where the text ends with a line end
 */
public record Window(long firstShownRow, long firstChar, int chars, int shownRows, int lines) {

	/** The shown row behind the last one in the window. */
	long endShownRow() {
		return firstShownRow + shownRows;
	}
}
