package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IMemento;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.workspace.LogCursor;

/** The caret of a log editor in lines of the file. */
final class EditorCursor implements LogCursor {
	private static final long NOWHERE = -1;
	private static final String LINE = "io.github.probelight.editor.line";

	private final LogEditor editor;
	/** A line that somebody wants to see and that the index has not reached yet. */
	private long awaited = NOWHERE;

	EditorCursor(LogEditor editor) {
		this.editor = editor;
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
	public void reveal(long line) {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		if (document == null || viewer == null) {
			return;
		}
		LineIndex index = document.log().index();
		awaited = line < index.extent().lines() ? NOWHERE : line;
		long fileRow = index.rowOfLine(line);
		long shownRow = document.place(fileRow);
		if (document.lineOfShownRow(shownRow) < 0) {
			document.show(fileRow);
		}
		try {
			int documentLine = Math.max(0, document.lineOfShownRow(shownRow));
			viewer.moveTo(document.getLineOffset(documentLine), 0);
			centre(viewer, documentLine);
		} catch (BadLocationException e) {
			// the window holds the row, unless the log has just become shorter: then there is nothing to show
		}
	}

	/** Keeps the line of the caret for another start of the workbench. */
	void save(@Nullable IMemento memento) {
		if (memento != null && editor.document() != null) {
			memento.putString(LINE, Long.toString(line()));
		}
	}

	/** Goes to the line that was kept, as soon as it is there; the caret may stand on it already. */
	void restore(@Nullable IMemento memento) {
		String kept = memento == null ? null : memento.getString(LINE);
		if (kept != null && editor.document() != null && !kept.equals(Long.toString(line()))) {
			reveal(GoToLineAction.number(kept));
		}
	}

	/** The document has grown: a line that was asked for may be there now. */
	void grown() {
		if (awaited != NOWHERE) {
			reveal(awaited);
		}
	}

	/** {@code line : column} for the status line, 1-based. */
	@Nullable
	String position() {
		LogDocument document = editor.document();
		LogViewer viewer = editor.viewer();
		if (document == null || viewer == null) {
			return null;
		}
		StyledText widget = viewer.getTextWidget();
		int caret = widget.getCaretOffset();
		int documentLine = widget.getLineAtOffset(caret);
		LineIndex index = document.log().index();
		long fileRow = document.fileRowOfLine(documentLine);
		long column = caret - widget.getOffsetAtLine(documentLine)
				+ index.chars(fileRow) - index.chars(index.rowOfLine(index.lineOfRow(fileRow)));
		return "%,d : %,d".formatted(lineOf(document, documentLine) + 1, column + 1);
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
