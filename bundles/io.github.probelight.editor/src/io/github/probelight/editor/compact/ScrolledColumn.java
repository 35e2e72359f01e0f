package io.github.probelight.editor.compact;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.swt.widgets.Control;

/** Has a column beside the text drawn anew with each move of the text, for as long as its control is there. */
public final class ScrolledColumn {
	private ScrolledColumn() {}

	/** Calls {@code redraw} when the text is moved, until {@code control} is gone. */
	public static void follow(ITextViewer viewer, Control control, Runnable redraw) {
		IViewportListener moved = position -> redraw.run();
		viewer.addViewportListener(moved);
		control.addDisposeListener(event -> viewer.removeViewportListener(moved));
	}
}
