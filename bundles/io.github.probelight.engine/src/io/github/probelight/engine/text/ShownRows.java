package io.github.probelight.engine.text;

/**
 * The rows of a log that somebody sees, in the order of the file: all of them, or some. A <em>shown row</em> is counted
 * among those that are seen, a <em>file row</em> among those of the log's index. Char offsets are those of the text
 * that is seen. Like the index it only ever grows, and any thread may ask.
 */
public interface ShownRows {

	/** Returns how many rows are shown now; the last of them may still grow with the file. */
	long rows();

	/** Returns the char offset at which a shown row starts; the number of all chars for a row at or behind the end. */
	long chars(long shownRow);

	/** Returns the shown row that holds a char offset; the last one for an offset at or behind the end. */
	long rowAtChar(long charOffset);

	/** Returns the file row of a shown row; the number of the log's rows for the end. */
	long fileRow(long shownRow);

	/** Returns the first shown row that is this file row or comes behind it; the number of shown rows if none does. */
	long shownRow(long fileRow);

	/** Tells whether a file row is shown. */
	default boolean shows(long fileRow) {
		return fileRow(shownRow(fileRow)) == fileRow;
	}

	/** Returns the length of the line delimiter at the end of a shown row: 2 for CR LF, 1 for LF, 0 for none. */
	int delimiterLength(long shownRow);

	/** Returns {@code length} characters, line delimiters included; fewer only behind the end of what is shown. */
	String text(long charFrom, int length);

	/** Returns all rows of a log: a shown row is the file row of the same number. */
	static ShownRows all(LineIndex index, LogText text) {
		return new AllRows(index, text);
	}
}
