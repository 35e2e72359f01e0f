package io.github.probelight.editor.filter;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.editor.viewer.SelectedLines;
import io.github.probelight.engine.text.LineIndex;

/** Where in the text of an editor a person points: with the caret, or with the mouse for a menu. */
final class Pointing {
	private static final int CARET = -1;
	private static final int LONGEST_TEXT = 200;

	private final LogEditor editor;
	private @Nullable StyledText watched;
	private int menuOffset = CARET;

	Pointing(LogEditor editor) {
		this.editor = editor;
	}

	/** Notes from now on where a menu is asked for. */
	void watch() {
		LogViewer viewer = editor.viewer();
		StyledText text = viewer == null ? null : viewer.getTextWidget();
		if (text != null && text != watched) {
			watched = text;
			text.addListener(SWT.MenuDetect, event -> menuOffset = offset(text, event));
		}
	}

	private static int offset(StyledText text, Event event) {
		int offset = event.detail == SWT.MENU_KEYBOARD
				? CARET
				: text.getOffsetAtPoint(text.toControl(event.x, event.y));
		return offset;
	}

	/** Where the menu was asked for; null if there is no log. */
	@Nullable
	PointedLine menu() {
		return at(menuOffset);
	}

	/** Where the caret is; null if there is no log. */
	@Nullable
	PointedLine caret() {
		return at(CARET);
	}

	private @Nullable PointedLine at(int place) {
		LogDocument document = editor.document();
		StyledText text = watched;
		if (document == null || text == null || text.isDisposed()) {
			return null;
		}
		Point selection = text.getSelection();
		int offset = place < 0 || place > text.getCharCount() ? text.getCaretOffset() : place;
		int at = text.getLineAtOffset(offset);
		SelectedLines selected = SelectedLines.of(text);
		boolean oneLine = selected.first() == text.getLineAtOffset(selection.y) && selection.y > selection.x
				&& selection.y - selection.x <= LONGEST_TEXT;
		LineIndex index = document.log().index();
		long row = document.fileRowOfLine(at);
		long line = index.lineOfRow(row);
		long column = offset - text.getOffsetAtLine(at) + index.chars(row) - index.chars(index.rowOfLine(line));
		return new PointedLine(document.log(), line, (int) Math.min(column, Integer.MAX_VALUE),
				fileLines(document, selected), fileLine(document, selected.last()),
				oneLine ? text.getTextRange(selection.x, selection.y - selection.x) : "");
	}

	/** The lines of the file that are shown between the first and the last that are selected. */
	private static List<Long> fileLines(LogDocument document, SelectedLines selected) {
		return IntStream.rangeClosed(selected.first(), selected.last())
				.mapToObj(shown -> fileLine(document, shown))
				.distinct()
				.limit(PointedLine.MOST_LINES + 1L)
				.toList();
	}

	private static long fileLine(LogDocument document, int line) {
		return document.log().index().lineOfRow(document.fileRowOfLine(line));
	}
}
