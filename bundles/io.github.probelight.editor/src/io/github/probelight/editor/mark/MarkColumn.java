package io.github.probelight.editor.mark;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.ui.Palette;

/** The column that shows the marks of the lines in sight, and what is said of a line that the mouse points at. */
final class MarkColumn extends AbstractRulerColumn implements IAnnotationHover {
	/** A sign, and beside it a bookmark: a line may have both. */
	private static final int WIDTH = 24;
	private static final int SIGN = 14;

	private final LogMarks marks;
	private @Nullable ISourceViewer viewer;

	MarkColumn(LogMarks marks) {
		this.marks = marks;
		setWidth(WIDTH);
		setTextInset(0);
		setHover(this);
	}

	@Override
	public Control createControl(@Nullable CompositeRuler parent, @Nullable Composite composite) {
		Control control = super.createControl(parent, composite);
		if (parent != null && parent.getTextViewer() instanceof ISourceViewer shown) {
			viewer = shown;
		}
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Marks_column;
				}
			}
		});
		return control;
	}

	@Override
	protected void paintLine(@Nullable GC gc, int line, int widgetLine, int y, int height) {
		ISourceViewer shown = viewer;
		if (gc == null || shown == null) {
			return;
		}
		StyledText widget = shown.getTextWidget();
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(0, y, getWidth(), height);
		List<LogMark> at = marks.at(fileLine(shown, line));
		if (!at.isEmpty()) {
			gc.setFont(widget.getFont());
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
