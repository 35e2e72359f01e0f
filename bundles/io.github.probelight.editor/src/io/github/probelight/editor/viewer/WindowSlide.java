package io.github.probelight.editor.viewer;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.document.Window;

/**
 * Has the window of a document that cannot hold all rows slide as a person comes to its edge, so that all of a log can
 * be scrolled and paged through. What is on top of the screen stays there. To be used on the UI thread.
 */
final class WindowSlide {
	/** More rows than a screen has, so that a page is there before it is asked for. */
	private static final int EDGE = 200;

	private final LogViewer viewer;
	private final Supplier<@Nullable IVerticalRuler> ruler;
	private boolean asked;

	private WindowSlide(LogViewer viewer, Supplier<@Nullable IVerticalRuler> ruler) {
		this.viewer = viewer;
		this.ruler = ruler;
	}

	/** Watches where a viewer scrolls to; {@code ruler} stands beside its text. */
	static void watch(LogViewer viewer, Supplier<@Nullable IVerticalRuler> ruler) {
		WindowSlide slide = new WindowSlide(viewer, ruler);
		viewer.addViewportListener(pixel -> slide.scrolled());
	}

	/** Shows the last rows, or the first ones, where the window has others: the caret is about to go there. */
	static void toEnd(LogDocument document, boolean last) {
		long row = last ? Math.max(0, document.rows().rows() - 1) : 0;
		if (document.isPartial() && document.lineOfShownRow(row) < 0) {
			document.show(document.rows().fileRow(row));
		}
	}

	/** Not now: the text must not change while it scrolls. */
	private void scrolled() {
		if (!asked && viewer.getDocument() instanceof LogDocument document && isAtEdge(document)) {
			asked = true;
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				asked = false;
				StyledText widget = viewer.getTextWidget();
				if (widget != null && viewer.getDocument() instanceof LogDocument shown && isAtEdge(shown)) {
					slide(shown, widget);
				}
			});
		}
	}

	private boolean isAtEdge(LogDocument document) {
		StyledText widget = viewer.getTextWidget();
		Window window = document.window();
		int top = viewer.getTopIndex();
		int bottom = top + widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		return document.isPartial() && (window.firstShownRow() > 0 && top < EDGE
				|| window.firstShownRow() + window.shownRows() < document.rows().rows()
						&& bottom > window.shownRows() - EDGE && document.isFull()); // a log that grows needs no other window
	}

	private void slide(LogDocument document, StyledText widget) {
		long top = document.fileRowOfLine(viewer.getTopIndex());
		Point selection = widget.getSelection();
		int line = widget.getLineAtOffset(selection.x);
		int column = selection.x - widget.getOffsetAtLine(line);
		long row = document.fileRowOfLine(line);
		widget.setRedraw(false);
		try {
			document.show(top);
			int topLine = Math.max(0, document.lineOfFileRow(top));
			int next = document.lineOfFileRow(row);
			int offset = widget.getOffsetAtLine(next < 0 ? topLine : next) + (next < 0 ? 0 : column);
			int length = next < 0 ? 0 : Math.min(selection.y - selection.x, widget.getCharCount() - offset);
			viewer.moveTo(offset, length);
			viewer.setTopIndex(topLine);
		} finally {
			widget.setRedraw(true);
		}
		IVerticalRuler lines = ruler.get();
		if (lines != null) {
			lines.update(); // it draws nothing anew where the text has not moved
		}
	}
}
