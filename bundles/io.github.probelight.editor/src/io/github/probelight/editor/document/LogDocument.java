package io.github.probelight.editor.document;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;

import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.SearchedRows;

/**
 * The document of an open log: a window on its text, not a copy. A document line is a shown row: at first all rows of
 * the log are shown, {@link #show(ShownRows, long)} shows others. The window holds all of them unless there are more than
 * SWT can show at once, and then slides. It is read-only and grows by {@link #grow()} as the shown rows do. To be used on
 * the UI thread.
 */
public final class LogDocument extends AbstractDocument {
	/**
	 * The most text that is handed out at once. The text framework asks for the whole text here and there where it
	 * could do without (presentation updates, large selections); it copes with a refusal, not with a gigabyte.
	 */
	public static final int MOST_AT_ONCE = 8 << 20;

	/**
	 * A text widget makes room for all lines of other text in one event: 24 million took it 100 ms, which a person feels.
	 * It also counts pixels in an int, where a hundred million rows of 20 would fit.
	 */
	private static final int MOST_ROWS = 1 << 24;
	/** A window that slides is made anew again and again, so it is smaller. */
	private static final int MOST_SLIDING_ROWS = 1 << 22;
	/** From so many rows on each growth is dear: a text widget makes a table of all lines anew, and the last one is garbage. */
	private static final int MANY_ROWS = 1 << 20;
	/** How many times as many rows are worth it: with 1 GB most come in one step, when all are known. */
	private static final int GROWTH = 8;
	/** A text widget counts characters in an int. */
	private static final int MOST_CHARS = Integer.MAX_VALUE - 4096;

	private final OpenLog log;
	private final int mostRows;
	private final int mostChars;
	private ShownRows rows;
	private Window window;
	/** The most rows of this window. */
	private int roomForRows;

	/** Creates the document of a log; it shows all rows that the log's index holds now. */
	public LogDocument(OpenLog log) {
		this(log, MOST_ROWS, MOST_CHARS);
	}

	/** As {@link #LogDocument(OpenLog)}, with other limits of the window: at least two rows of the longest kind. */
	public LogDocument(OpenLog log, int mostRows, int mostChars) {
		this.log = log;
		this.mostRows = mostRows;
		this.mostChars = mostChars;
		roomForRows = mostRows;
		rows = ShownRows.all(log.index(), log.text());
		window = windowFrom(0);
		setTextStore(new WindowText(rows, this::window));
		setLineTracker(new WindowLines(rows, this::window));
		completeInitialization();
	}

	/** The log that is shown. */
	public OpenLog log() {
		return log;
	}

	/** The rows of the log that are shown. */
	public ShownRows rows() {
		return rows;
	}

	/** The same rows, with those that are hidden in runs among them: in these something is found. */
	public SearchedRows searched() {
		return log.filtered().searched(rows);
	}

	/** The part of the shown rows that the document holds. */
	public Window window() {
		return window;
	}

	/** Whether more rows are shown than the window can hold. */
	public boolean isPartial() {
		return window.firstShownRow() > 0 || window.shownRows() < rows.rows();
	}

	/** Whether none of the rows behind the window fits into it; else {@link #grow} takes over what has come. */
	public boolean isFull() {
		return windowFrom(window.firstShownRow()).equals(window);
	}

	/** Whether there are few rows, or {@link #grow} would take over many times as many: the rest can wait. */
	public boolean isWorthGrowing() {
		int shown = window.shownRows();
		return shown < MANY_ROWS || rows.rows() - window.firstShownRow() >= (long) GROWTH * shown;
	}

	/** Takes over the rows that have come at the window's end. Returns whether there were any. */
	public boolean grow() {
		Window grown = windowFrom(window.firstShownRow());
		if (grown.equals(window)) {
			return false;
		}
		replaceWindow(grown, grown.chars() - window.chars(), grown.lines() - window.lines(), window.chars());
		return true;
	}

	/** Empties the document: the cheap way for a widget to forget all lines. {@link #show} fills it again. */
	public void clear() {
		Window empty = new Window(window.firstShownRow(), window.firstChar(), 0, 0, 1);
		replaceWindow(empty, -window.chars(), 1 - window.lines(), 0);
	}

	/** Shows other rows of the log, in a window as {@link #show(long)} does. */
	public void show(ShownRows others, long fileRow) {
		clear();
		rows = others;
		window = new Window(0, 0, 0, 0, 1);
		setTextStore(new WindowText(others, this::window));
		setLineTracker(new WindowLines(others, this::window));
		show(fileRow);
	}

	/**
	 * Shows a window that holds the {@link #place} of a file row, about in its middle if not all shown rows fit into one.
	 */
	public void show(long fileRow) {
		clear();
		long wanted = place(fileRow);
		long end = rows.rows();
		boolean fits = end <= mostRows && rows.chars(end) <= mostChars;
		roomForRows = fits ? mostRows : Math.min(mostRows, MOST_SLIDING_ROWS);
		long first = fits ? 0 : Math.max(0, wanted - roomForRows / 2);
		while (first < wanted && windowFrom(first).endShownRow() <= wanted) // the rows before it are longer than usual
		{
			first += (wanted - first + 1) / 2;
		}
		window = new Window(first, rows.chars(first), 0, 0, 1);
		grow();
	}

	/**
	 * The shown row at which a file row is to be seen: its own, the next one where it is hidden, the last one where no
	 * other follows.
	 */
	public long place(long fileRow) {
		return Math.min(rows.shownRow(fileRow), Math.max(0, rows.rows() - 1));
	}

	/** The document line of a file row, or -1 where it is hidden or the window does not hold it. */
	public int lineOfFileRow(long fileRow) {
		return rows.shows(fileRow) ? lineOfShownRow(rows.shownRow(fileRow)) : -1;
	}

	/** The document line of a shown row, or -1 where the window does not hold it. */
	public int lineOfShownRow(long shownRow) {
		long line = shownRow - window.firstShownRow();
		return line >= 0 && line < window.lines() ? (int) line : -1;
	}

	/** Whether a document line, without text, stands behind the last one that is shown of many: it is none of the file. */
	public boolean isBehindShown(int line) {
		return window.firstShownRow() + line >= rows.rows() && rows.rows() < log.index().extent().rows();
	}

	/** The file row of a document line. */
	public long fileRowOfLine(int line) {
		return rows.fileRow(window.firstShownRow() + line);
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

	private Window windowFrom(long firstShownRow) {
		long firstChar = rows.chars(firstShownRow);
		long end = Math.min(rows.rows(), firstShownRow + roomForRows);
		if (rows.chars(end) - firstChar > mostChars) {
			end = rows.rowAtChar(firstChar + mostChars);
		}
		int count = (int) (end - firstShownRow);
		// Behind a line end a document has one more line, and an empty document has one.
		boolean open = count > 0 && rows.delimiterLength(end - 1) == 0;
		int chars = (int) (rows.chars(end) - firstChar);
		return new Window(firstShownRow, firstChar, chars, count, open ? count : count + 1);
	}

	private void replaceWindow(Window next, int chars, int lines, int at) {
		WindowEvent event = new WindowEvent(this, at, chars, lines);
		fireDocumentAboutToBeChanged(event);
		window = next;
		fireDocumentChanged(event);
	}
}
