package io.github.probelight.editor.mark;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.compact.LineColumn;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.ui.Palette;

/** The column that shows the marks of the lines in sight, and what is said of a line that the mouse points at. */
final class MarkColumn extends LineColumn implements IAnnotationHover {
	/** A sign, and beside it a bookmark: a line may have both. */
	private static final int WIDTH = 24;
	private static final int SIGN = 14;

	private final LogMarks marks;

	MarkColumn(LogMarks marks) {
		super(Messages.Marks_column);
		this.marks = marks;
		setWidth(WIDTH);
		setHover(this);
	}

	@Override
	protected void paint(GC gc, ISourceViewer shown, int line, int y, int height) {
		List<LogMark> at = marks.at(fileLine(shown, line));
		if (!at.isEmpty()) {
			gc.setFont(shown.getTextWidget().getFont());
			at.forEach(mark -> draw(gc, mark, y, height));
		}
	}

	private static void draw(GC gc, LogMark mark, int y, int height) {
		Color colour = Palette.colour(mark.kind().colour());
		if (colour != null) {
			gc.setForeground(colour);
			gc.setBackground(colour);
		}
		if (mark.kind() == MarkKind.BOOKMARK && mark.sign().isEmpty()) {
			gc.setAntialias(SWT.ON);
			int top = y + 2;
			int end = y + height - 2;
			gc.fillPolygon(new int[]{SIGN, top, SIGN + 7, top, SIGN + 7, end, SIGN + 3, end - 4, SIGN, end});
		} else if (mark.sign().isEmpty()) {
			gc.fillRectangle(WIDTH - 2, y + 2, 2, height - 4);
		} else {
			int left = mark.kind() == MarkKind.BOOKMARK ? SIGN : (SIGN - gc.textExtent(mark.sign()).x) / 2;
			gc.drawText(mark.sign(), Math.max(0, left), y, true);
		}
	}

	/** What is said of a document line; null where it is not marked. */
	@Override
	public @Nullable String getHoverInfo(@Nullable ISourceViewer shown, int line) {
		String text = shown == null ? "" : marks.text(fileLine(shown, line));
		return text.isEmpty() ? null : text;
	}

	/** The line of the file that begins at a document line; -1 at a piece of one. */
	static long fileLine(ISourceViewer viewer, int line) {
		if (!(viewer.getDocument() instanceof LogDocument document) || line < 0
				|| line >= document.getNumberOfLines()) {
			return -1;
		}
		long row = document.fileRowOfLine(line);
		return document.log().index().startsLine(row) ? document.log().index().lineOfRow(row) : -1;
	}
}
