package io.github.probelight.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Has the arrow keys choose among radio buttons. Where the platform only moves the focus, as on GTK, a person who goes on
 * with Enter would get what was chosen before.
 */
public final class ArrowChoice {
	private ArrowChoice() {}

	/** An arrow key that leaves this button chooses the one that it leads to. */
	public static void of(Button radio) {
		radio.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
				radio.getDisplay().asyncExec(() -> chooseFocused(radio)); // the focus is still here
			}
		});
	}

	private static void chooseFocused(Button from) {
		if (from.isDisposed() || !(from.getDisplay().getFocusControl() instanceof Button focused)
				|| focused.getParent() != from.getParent() || focused.getSelection()) {
			return;
		}
		for (Control other : from.getParent().getChildren()) {
			if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
				button.setSelection(button == focused);
			}
		}
		focused.notifyListeners(SWT.Selection, new Event());
	}
}
