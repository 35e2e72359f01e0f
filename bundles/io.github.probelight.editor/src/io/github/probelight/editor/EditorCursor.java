package io.github.probelight.editor;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IMemento;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.editor.navigate.CaretHistory;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;

/** The caret of a log editor in lines of the file. */
final class EditorCursor implements LogCursor {
	private static final long NOWHERE = -1;
	private static final String LINE = "io.github.probelight.editor.line";
	private static final String COLUMN = "io.github.probelight.editor.column";

	private final LogEditor editor;
	private final CaretHistory history;
	/** A line that somebody wants to see and that index or filter have not reached yet, or the document does not show. */
	private long awaited = NOWHERE;
	private long awaitedColumn;

	EditorCursor(LogEditor editor, CaretHistory history) {
		this.editor = editor;
		this.history = history;
	}

	@Override
	public long line() {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		if (document == null || viewer == null || viewer.getTextWidget() == null) {
			return 0;
		}
		return lineOf(document, documentLine(viewer.getTextWidget()));
	}

	@Override
	public boolean standsIn() {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		return awaited != NOWHERE || document != null && viewer != null && viewer.getTextWidget() != null
				&& viewer.place().standsIn(document.fileRowOfLine(documentLine(viewer.getTextWidget())));
	}

	@Override
	public void reveal(long line) {
		history.lead(() -> reveal(line, 0));
	}

	/** The host that the line of the caret is about, as the log knows it; null if it is about none. */
	@Nullable
	HostOfLog host(OpenLog log) {
		Optional<HostOfLog> host = HostOfLog.at(log, line());
		return host.isEmpty() ? null : host.get();
	}

	private void reveal(long line, long column) {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		if (document == null || viewer == null) {
			return;
		}
		LineIndex index = document.log().index();
		document.log().filtered().expandAround(rowOf(index, line, column)); // where it is hidden in a run
		boolean isPassed = index.rowOfLine(line) < document.log().filtered().progress().passed();
		boolean isThere = document.rows().equals(document.log().filtered().shown());
		awaited = line < index.extent().lines() && isPassed && isThere ? NOWHERE : line;
		awaitedColumn = column;
		long fileRow = rowOf(index, line, column);
		long shownRow = document.place(fileRow);
		if (document.lineOfShownRow(shownRow) < 0) {
			document.show(fileRow);
		}
		try {
			int documentLine = Math.max(0, document.lineOfShownRow(shownRow));
			long inRow = column + index.chars(index.rowOfLine(line)) - index.chars(fileRow);
			int length = document.getLineInformation(documentLine).getLength();
			if (awaited == NOWHERE) {
				viewer.place().ledTo(fileRow, document.fileRowOfLine(documentLine)); // who hears of the move may ask
			}
			viewer.moveTo(document.getLineOffset(documentLine) + (int) Math.clamp(inRow, 0, length), 0);
			centre(viewer, documentLine);
			editor.filter().ledTo(line, document.rows().shows(fileRow));
		} catch (BadLocationException e) {
			// the window holds the row, unless the log has just become shorter: then there is nothing to show
		}
	}

	/** Keeps the line of the caret for another start of the workbench. */
	void save(@Nullable IMemento memento) {
		if (memento != null && editor.document() != null) {
			memento.putString(LINE, Long.toString(line()));
			memento.putString(COLUMN, Long.toString(column()));
		}
	}

	/** Goes to the line that was kept, as soon as it is there; the caret may stand on it already. */
	void restore(@Nullable IMemento memento) {
		if (memento == null) {
			return;
		}
		String kept = memento.getString(LINE);
		if (kept != null && editor.document() != null && !kept.equals(Long.toString(line()))) {
			String column = memento.getString(COLUMN);
			history.begin(
					() -> reveal(GoToLineAction.number(kept), column == null ? 0 : Long.parseLong(column)));
		}
	}

	/** Whether a line was asked for that is not there yet. */
	boolean isAwaiting() {
		return awaited != NOWHERE;
	}

	/** The document has grown: a line that was asked for may be there now. */
	void grown() {
		if (awaited != NOWHERE) {
			reveal(awaited, awaitedColumn);
		}
	}

	/** The row of a line in which a character of it is. */
	private static long rowOf(LineIndex index, long line, long column) {
		long first = index.rowOfLine(line);
		long row = first;
		while (row + 1 < index.extent().rows() && !index.startsLine(row + 1)
				&& index.chars(row + 1) - index.chars(first) <= column) {
			row++;
		}
		return row;
	}

	/** {@code line : column} for the status line, 1-based; "" where a filter keeps no line. */
	@Nullable
	String position() {
		LogDocument document = editor.document();
		if (document == null || editor.viewer() == null) {
			return null;
		}
		return isNowhere(document) ? "" : "%,d : %,d".formatted(line() + 1, column() + 1);
	}

	/** Whether a filter keeps no line of a log, so that the caret stands in none. */
	static boolean isNowhere(LogDocument document) {
		return document.rows().rows() == 0 && document.log().index().extent().rows() > 0;
	}

	/** The character of its line that the caret stands before. */
	long column() {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		if (document == null || viewer == null || viewer.getTextWidget() == null) {
			return 0;
		}
		StyledText widget = viewer.getTextWidget();
		int documentLine = documentLine(widget);
		LineIndex index = document.log().index();
		long fileRow = document.fileRowOfLine(documentLine);
		return widget.getCaretOffset() - widget.getOffsetAtLine(documentLine)
				+ index.chars(fileRow) - index.chars(index.rowOfLine(index.lineOfRow(fileRow)));
	}

	private static int documentLine(StyledText widget) {
		return widget.getLineAtOffset(widget.getCaretOffset());
	}

	private static long lineOf(LogDocument document, int documentLine) {
		return document.log().index().lineOfRow(document.fileRowOfLine(documentLine));
	}

	/** A line that is in sight stays where it is; another comes to a third of the height, where the eye expects it. */
	private static void centre(LogViewer viewer, int line) {
		StyledText widget = viewer.getTextWidget();
		int visible = widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		int top = viewer.getTopIndex();
		if (line <= top || line >= top + visible - 1) {
			viewer.setTopIndex(Math.max(0, line - visible / 3));
		}
		widget.setHorizontalPixel(0);
	}
}
