package io.github.probelight.workbench.help;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.ui.SpokenName;

/** A page of the help beside a dialog, which lets nobody reach the view. Its links lead to other pages alone. */
final class HelpTray extends DialogTray {
	private static final int WIDTH = 360;
	private static final int LEAST_HEIGHT = 340;

	private final HelpPage page;
	private final Point before;
	private @Nullable HelpPane pane;

	/**
	 * Makes it.
	 *
	 * @param before
	 *            how large the dialog was
	 */
	private HelpTray(HelpPage page, Point before) {
		this.page = page;
		this.before = before;
	}

	/** Opens a page beside a dialog, where Tab leads to it; closes what is there already. */
	static void toggle(TrayDialog dialog, HelpPage page) {
		Shell shell = dialog.getShell();
		if (dialog.getTray() instanceof HelpTray open) {
			dialog.closeTray();
			shell.setSize(open.before);
		} else if (dialog.getTray() == null) {
			HelpTray tray = new HelpTray(page, shell.getSize());
			dialog.openTray(tray);
			Point size = shell.getSize();
			shell.setSize(size.x, Math.max(size.y, LEAST_HEIGHT)); // of a dialog with one field nobody could read
		}
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		HelpPane made = new HelpPane(area, this::follow);
		pane = made;
		SpokenName.of(made.control(), page::title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 0).applyTo(made.control());
		made.show(page);
		return area;
	}

	private void follow(String target) {
		HelpPane made = pane;
		if (made != null && target.startsWith(HelpPane.PAGE)) {
			HelpPages.find(target.substring(HelpPane.PAGE.length())).ifPresent(made::show);
		}
	}
}
