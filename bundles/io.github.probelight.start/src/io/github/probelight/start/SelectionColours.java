package io.github.probelight.start;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * One colour for what is selected in all tables and trees. SWT gives each the colour that the system has when the theme
 * sets its ground, and hears of that of a dark system only seconds after the start: tables that were made before stay with
 * the glaring one of the light system, beside others that have the dark one.
 */
public final class SelectionColours {
	private SelectionColours() {}

	/** Keeps them as the system has them, from now on. To be called on the UI thread. */
	public static void install(Display display) {
		display.addListener(SWT.Settings, event -> renew(display));
		renew(display);
	}

	/** Gives each table and tree that there is the colour that the system has now. */
	public static void renew(Display display) {
		Stream.of(display.getShells()).flatMap(SelectionColours::all).forEach(SelectionColours::renew);
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(SelectionColours::all))
				: Stream.of(control);
	}

	/** What has no ground of its own is drawn as the system wants anyhow. */
	private static void renew(Control control) {
		Color ground = control.getBackground();
		if ((control instanceof Table || control instanceof Tree)
				&& !ground.equals(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND))) {
			control.setBackground(null); // SWT does nothing for the ground that there is
			control.setBackground(ground);
			control.redraw();
		}
	}
}
