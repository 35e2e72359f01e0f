package io.github.probelight.ui;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.workspace.ShownZone;

/** Tells who shows something of a log that it is to look otherwise. To be used on the UI thread. */
public final class LookChanges {
	private LookChanges() {}

	/**
	 * Has somebody hear of it on the UI thread, until a control is disposed of.
	 *
	 * @param colours
	 *            run when our colours, or those of the theme, are others
	 * @param clocks
	 *            run when times are shown by the clocks of another zone
	 */
	public static void tell(Control control, Runnable colours, Runnable clocks) {
		IPropertyChangeListener theme = event -> {
			if (!control.isDisposed() && Palette.concerns(event.getProperty())) {
				colours.run();
			}
		};
		Runnable zone = () -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						clocks.run();
					}
				});
			}
		};
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
		ShownZone.addListener(zone);
		control.addListener(SWT.Dispose, event -> {
			PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
			ShownZone.removeListener(zone);
		});
	}
}
