package io.github.probelight.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.language.ide.Style;

/**
 * Which lines of a viewer are shown only because one near them is kept by the filter. They are quiet: of one colour, and
 * not bold; with high contrast of the colour of the text. To be used on the UI thread.
 */
public final class ContextLines implements LineStyleListener {
	private final ISourceViewer viewer;
	private final LogColours colours;
	private long passed;

	/** Knows of the lines of a viewer. */
	public ContextLines(ISourceViewer viewer, LogColours colours) {
		this.viewer = viewer;
		this.colours = colours;
	}

	/** Whether a document line is one. */
	public boolean has(int line) {
		return viewer.getDocument() instanceof LogDocument document && line >= 0 && !document.isBehindShown(line)
				&& document.log().filtered().isContext(document.fileRowOfLine(line));
	}

	/** Whether it is known only now what lines in sight are. */
	public boolean isNew() {
		if (!(viewer.getDocument() instanceof LogDocument document)
				|| document.log().filtered().filter().context() == 0) {
			return false;
		}
		long before = passed;
		passed = document.log().filtered().progress().passed();
		StyledText widget = viewer.getTextWidget();
		int bottom = viewer.getTopIndex() + widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		return passed != before
				&& before <= document.fileRowOfLine(Math.min(bottom, document.getNumberOfLines() - 1));
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (event != null && has(viewer.getTextWidget().getLineAtOffset(event.lineOffset))) {
			StyleRange[] ranges = event.styles;
			event.styles = styles(ranges == null ? new StyleRange[0] : ranges, event.lineOffset, event.lineText);
		}
	}

	/** The styles of such a line, at offsets of the document, for what would be its styles else. */
	public StyleRange[] styles(StyleRange[] ranges, int offset, String text) {
		boolean plain = viewer.getTextWidget().getDisplay().getHighContrast();
		return LineStyles.quiet(ranges, offset, offset + text.length(), plain ? null : colours.colour(Style.TIME));
	}
}
