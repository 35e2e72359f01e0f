package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Has Escape lead from a button or a link around the text of an editor back to the text. Fields and what is painted have
 * something of their own to take back first; so has the platform's field of Find, which lies beside the text.
 */
final class EscapeToText {
	private final Composite around;
	private final Composite text;
	private final Runnable back;

	private EscapeToText(Composite around, Composite text, Runnable back) {
		this.around = around;
		this.text = text;
		this.back = back;
	}

	/** For all that is in an area, now or later, but not in that of the text. */
	static void from(Composite around, Composite text, Runnable back) {
		Listener listener = new EscapeToText(around, text, back)::traverse;
		around.getDisplay().addFilter(SWT.Traverse, listener);
		around.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.Traverse, listener));
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE
				&& (event.widget instanceof Button || event.widget instanceof Link || event.widget instanceof ToolBar)
				&& isIn((Control) event.widget, around) && !isIn((Control) event.widget, text)) {
			event.detail = SWT.TRAVERSE_NONE;
			back.run();
		}
	}

	private static boolean isIn(@Nullable Control control, Composite area) {
		return control != null && (control == area || isIn(control.getParent(), area));
	}
}
