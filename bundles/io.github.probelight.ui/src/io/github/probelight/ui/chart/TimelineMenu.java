package io.github.probelight.ui.chart;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchActionConstants;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.ui.Messages;
import io.github.probelight.ui.RunAction;

/** The context menu of a timeline. */
final class TimelineMenu {
	private final TimelineCanvas timeline;

	TimelineMenu(TimelineCanvas timeline) {
		this.timeline = timeline;
	}

	MenuManager install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		timeline.control().setMenu(menu.createContextMenu(timeline.control()));
		return menu;
	}

	private void fill(IMenuManager menu) {
		boolean any = !timeline.chart().isEmpty();
		add(menu, Messages.Timeline_goTo, any,
				() -> timeline.open(timeline.chart().counts().line(timeline.sight().cursor())));
		add(menu, Messages.Timeline_clear, timeline.sight().hasSelection(), () -> {
			timeline.change(sight -> sight.with(TimeRange.ALL));
			timeline.tellSelected();
		});
		menu.add(new Separator());
		add(menu, Messages.Timeline_zoomIn, any, () -> zoom(1 / TimelineMouse.ZOOM));
		add(menu, Messages.Timeline_zoomOut, any, () -> zoom(TimelineMouse.ZOOM));
		add(menu, Messages.Timeline_showAll, any, () -> zoom(Double.MAX_VALUE));
		menu.add(new Separator());
		add(menu, Messages.Timeline_picture, any, this::copy);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void zoom(double factor) {
		timeline.change(sight -> sight.zoomed(factor));
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(timeline.control().getDisplay());
		Image picture = timeline.picture();
		try {
			clipboard.setContents(new Object[]{picture.getImageData()}, new Transfer[]{ImageTransfer.getInstance()});
		} finally {
			picture.dispose();
			clipboard.dispose();
		}
	}

	private static void add(IMenuManager menu, String label, boolean enabled, Runnable run) {
		menu.add(new RunAction(label, run).enabled(enabled));
	}
}
