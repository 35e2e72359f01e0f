package io.github.probelight.editor.document;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;

import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.workspace.OpenLog;

/**
 * The document of an open log: a window on its text, not a copy. A document line is a row of the log's index; the
 * window holds all rows unless there are more than SWT can count, and then slides. It is read-only and grows by
 * {@link #grow()} as the index does. To be used on the UI thread.
 */
public final class LogDocument extends AbstractDocument {
	/**
	 * The most text that is handed out at once. The text framework asks for the whole text here and there where it
	 * could do without (presentation updates, large selections); it copes with a refusal, not with a gigabyte.
	 */
	public static final int MOST_AT_ONCE = 8 << 20;

	/** SWT counts characters and pixels in an int: this many rows of 20 pixels stay below 2^31. */
	private static final int MOST_ROWS = 100_000_000;
	private static final int MOST_CHARS = Integer.MAX_VALUE - 4096;

	private final OpenLog log;
	private final int mostRows;
	private final int mostChars;
	private Window window;

	/** Creates the document of a log; it shows what the log's index holds now. */
	public LogDocument(OpenLog log) {
		this(log, MOST_ROWS, MOST_CHARS);
	}

	/** As {@link #LogDocument(OpenLog)}, with other limits of the window: at least two rows of the longest kind. */
	public LogDocument(OpenLog log, int mostRows, int mostChars) {
		this.log = log;
		this.mostRows = mostRows;
		this.mostChars = mostChars;
		window = windowFrom(0);
		setTextStore(new WindowText(log.text(), this::window));
		setLineTracker(new WindowLines(log.text(), log.index(), this::window));
		completeInitialization();
	}

	/** The log that is shown. */
	public OpenLog log() {
		return log;
	}

	/** The part of the log that is shown. */
	public Window window() {
		return window;
	}

	/** Whether the log has more rows than the window can hold. */
	public boolean isPartial() {
		return window.firstRow() > 0 || window.rows() < log.index().extent().rows();
	}

	/** Takes over what the index has learnt at the window's end. Returns whether there was anything. */
	public boolean grow() {
		Window grown = windowFrom(window.firstRow());
		if (grown.equals(window)) {
			return false;
		}
		replaceWindow(grown, grown.chars() - window.chars(), grown.lines() - window.lines(), window.chars());
		return true;
	}

	/** Empties the document: the cheap way for a widget to forget all lines. {@link #show} fills it again. */
	public void clear() {
		Window empty = new Window(window.firstRow(), window.firstChar(), 0, 0, 1);
		replaceWindow(empty, -window.chars(), 1 - window.lines(), 0);
	}

	/** Shows a window that holds the row, about in its middle if the log does not fit into one. */
	public void show(long row) {
		clear();
		LineIndex.Extent extent = log.index().extent();
		boolean fits = extent.rows() <= mostRows && extent.chars() <= mostChars;
		long first = fits ? 0 : Math.max(0, row - mostRows / 2);
		while (first < row && windowFrom(first).endRow() <= row) // the rows before it are longer than usual
		{
			first += (row - first + 1) / 2;
		}
		window = new Window(first, log.index().chars(first), 0, 0, 1);
		grow();
	}

	/** The document line of a row, or -1 where the window does not hold it. */
	public int lineOfRow(long row) {
		long line = row - window.firstRow();
		return line >= 0 && line < window.lines() ? (int) line : -1;
	}

	/** The row of a document line. */
	public long rowOfLine(int line) {
		return window.firstRow() + line;
	}

	/** The text, if it is not larger than {@link #MOST_AT_ONCE}; else nothing. */
	@Override
	public String get() {
		return window.chars() > MOST_AT_ONCE ? "" : super.get();
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws BadLocationException
	 *             also for more than {@link #MOST_AT_ONCE} characters
	 */
	@Override
	public String get(int offset, int length) throws BadLocationException {
		if (length > MOST_AT_ONCE) {
			throw new BadLocationException("More than " + MOST_AT_ONCE + " characters at once");
		}
		return super.get(offset, length);
	}

	/** A log is evidence: it is never changed. */
	@Override
	public void replace(int offset, int length, @Nullable String text, long stamp) throws BadLocationException {
		throw new BadLocationException("A log is read-only");
	}

	@Override
	public void set(@Nullable String text, long stamp) {
		throw new UnsupportedOperationException("A log is read-only");
	}

	private Window windowFrom(long firstRow) {
		LineIndex index = log.index();
		long firstChar = index.chars(firstRow);
		LineIndex.Extent extent = index.extent();
		long endRow = Math.min(extent.rows(), firstRow + mostRows);
		if (index.chars(endRow) - firstChar > mostChars) {
			endRow = index.rowAtChar(firstChar + mostChars);
		}
		int rows = (int) (endRow - firstRow);
		// Behind a line end a document has one more line, and an empty document has one.
		boolean open = rows > 0 && log.text().delimiterLength(endRow - 1) == 0;
		return new Window(firstRow, firstChar, (int) (index.chars(endRow) - firstChar), rows, open ? rows : rows + 1);
	}

	private void replaceWindow(Window next, int chars, int lines, int at) {
		WindowEvent event = new WindowEvent(this, at, chars, lines);
		fireDocumentAboutToBeChanged(event);
		window = next;
		fireDocumentChanged(event);
	}
}
