package io.github.probelight.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Has a control keep the focus that a click has given it. When a dialog or a menu closes, GTK gives the focus to who was
 * given it last by the program, which may be another control, or one that is gone: then no key does anything.
 */
public final class KeptFocus {
	private KeptFocus() {}

	/** From now on, whenever the control has got the focus. */
	public static void of(Control control) {
		control.addListener(SWT.FocusIn, event -> control.setFocus());
	}
}
