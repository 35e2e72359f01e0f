package io.github.probelight.editor.compact;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.ui.SpokenName;

/** A column beside the text that says something of the lines in sight, on the ground of the text. */
public abstract class LineColumn extends AbstractRulerColumn {
	private final String name;
	private @Nullable ISourceViewer viewer;

	/**
	 * Creates a column.
	 *
	 * @param name
	 *            what a screen reader calls it
	 */
	protected LineColumn(String name) {
		this.name = name;
		setTextInset(0);
	}

	@Override
	public Control createControl(@Nullable CompositeRuler parent, @Nullable Composite composite) {
		Control control = super.createControl(parent, composite);
		if (parent != null && parent.getTextViewer() instanceof ISourceViewer shown) {
			viewer = shown;
			control.addPaintListener(event -> paintBelow(event.gc, shown.getTextWidget()));
			added(parent, shown, control);
		}
		SpokenName.of(control, name);
		return control;
	}

	/** Takes the column out of its ruler for good: it hears of the text no more, and the platform has no column put back. */
	public final void takeFrom(CompositeRuler ruler) {
		ruler.removeDecorator(this);
		dispose();
	}

	/** Called once, when the column stands beside a viewer. */
	protected void added(CompositeRuler ruler, ISourceViewer shown, Control control) {
		// most columns only paint
	}

	/** The viewer whose lines these are; null before there is one. */
	protected final @Nullable ISourceViewer viewer() {
		return viewer;
	}

	@Override
	protected final void paintLine(@Nullable GC gc, int line, int widgetLine, int y, int height) {
		ISourceViewer shown = viewer;
		if (gc == null || shown == null) {
			return;
		}
		StyledText widget = shown.getTextWidget();
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(0, y, getWidth(), height);
		paint(gc, shown, line, y, height);
	}

	/** Below the last line there is nothing but the ground of the text. */
	private void paintBelow(GC gc, @Nullable StyledText widget) {
		if (widget != null) {
			int end = widget.getLinePixel(widget.getLineCount());
			gc.setBackground(widget.getBackground());
			gc.fillRectangle(0, end, getWidth(), Math.max(0, widget.getClientArea().height - end));
		}
	}

	/**
	 * Paints what there is to say of a line; its ground is painted already.
	 *
	 * @param line
	 *            of the document, 0-based
	 */
	protected abstract void paint(GC gc, ISourceViewer shown, int line, int y, int height);
}
