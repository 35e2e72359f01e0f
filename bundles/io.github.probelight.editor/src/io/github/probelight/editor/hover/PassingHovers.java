package io.github.probelight.editor.hover;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IWidgetTokenKeeper;
import org.eclipse.jface.text.IWidgetTokenKeeperExtension;
import org.eclipse.jface.text.IWidgetTokenOwner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.OpenMenus;

/**
 * Closes the hovers of a viewer and of its rulers when the text moves away under the mouse, or a key is pressed in it:
 * they would speak of another line than the one that they stand at. The platform does it for keys that are no commands,
 * and for the text alone. While a menu is open, none comes: it would lie on the entries. A hover in which a person is
 * stays.
 */
public final class PassingHovers implements IWidgetTokenKeeper, IWidgetTokenKeeperExtension {
	/** More than hovers that pass with the mouse have, less than one that was asked for. */
	private static final int PRIORITY = 1;

	private final LogViewer viewer;
	private final Control[] rulers;
	private final OpenMenus menus;
	private final Listener menuShown = event -> closeUnder(event.widget);
	private final Listener rested = this::rested;
	private @Nullable Object rows;

	private PassingHovers(LogViewer viewer, Control... rulers) {
		this.viewer = viewer;
		this.rulers = rulers;
		menus = OpenMenus.of(viewer.getTextWidget().getDisplay());
	}

	/** Listens to a viewer and its text, for as long as they are there. */
	public static void watch(LogViewer viewer, Control... rulers) {
		PassingHovers hovers = new PassingHovers(viewer, rulers);
		viewer.addViewportListener(position -> hovers.close());
		viewer.addTextListener(event -> hovers.changed());
		StyledText text = viewer.getTextWidget();
		text.addListener(SWT.KeyDown, event -> hovers.closeBesideText());
		Display display = text.getDisplay();
		display.addFilter(SWT.Show, hovers.menuShown);
		display.addFilter(SWT.MouseHover, hovers.rested);
		text.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.Show, hovers.menuShown);
			display.removeFilter(SWT.MouseHover, hovers.rested);
		});
	}

	/** Keeps the place of the text's hovers, so that one which is on its way does not come. */
	private void closeUnder(@Nullable Widget shown) {
		if (shown instanceof Menu) {
			closeBesideText();
			viewer.requestWidgetToken(this, PRIORITY);
		}
	}

	/** Before the menu was asked for: nobody hears of it. */
	private void rested(Event event) {
		if (menus.isAny() && (event.widget == viewer.getTextWidget() || isBesideText(event.widget))) {
			event.type = SWT.None;
		}
	}

	private boolean isBesideText(@Nullable Widget widget) {
		Widget at = widget;
		while (at instanceof Control control) {
			if (Arrays.asList(rulers).contains(control)) {
				return true;
			}
			at = control.getParent();
		}
		return false;
	}

	/** A log that grows leaves the lines in sight what they are. */
	private void changed() {
		Object now = viewer.getDocument() instanceof LogDocument document ? document.rows() : null;
		if (!Objects.equals(now, rows)) {
			rows = now;
			close();
		}
	}

	private void close() {
		StyledText text = viewer.getTextWidget();
		if (text == null || text.getDisplay().getActiveShell() != text.getShell()) {
			return; // a person is in a hover, whose links lead through the text
		}
		closeBesideText();
		if (viewer.requestWidgetToken(this, PRIORITY)) {
			viewer.releaseWidgetToken(this);
		}
	}

	/** As if the key had been pressed on the ruler, which is all that its hovers listen to. */
	private void closeBesideText() {
		for (Control ruler : rulers) {
			if (!ruler.isDisposed()) {
				ruler.notifyListeners(SWT.KeyDown, new Event());
			}
		}
	}

	@Override
	public boolean requestWidgetToken(@Nullable IWidgetTokenOwner owner) {
		return !menus.isAny();
	}

	@Override
	public boolean requestWidgetToken(@Nullable IWidgetTokenOwner owner, int priority) {
		return !menus.isAny();
	}

	@Override
	public boolean setFocus(@Nullable IWidgetTokenOwner owner) {
		return false;
	}
}
