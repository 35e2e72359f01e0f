package io.github.probelight.ui;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;

/**
 * The menus of a display that are open: what comes by itself where the mouse rests would lie on their entries. To be used
 * on the UI thread.
 */
public final class OpenMenus {
	private static final String KEY = OpenMenus.class.getName();

	private final Set<Menu> shown = new HashSet<>();
	/** It was told that it is shown, before anybody sees it; an empty one is never seen. */
	private @Nullable Menu coming;

	private OpenMenus(Display display) {
		display.addFilter(SWT.Show, event -> {
			if (event.widget instanceof Menu menu) {
				shown.removeIf(Menu::isDisposed);
				shown.add(menu);
				coming = menu;
				display.asyncExec(() -> coming = coming == menu ? null : coming);
			}
		});
		display.addFilter(SWT.Hide, event -> {
			shown.remove(event.widget);
			coming = coming == event.widget ? null : coming;
		});
	}

	/** Those of a display, which are watched from the first time that somebody asks for them. */
	public static OpenMenus of(Display display) {
		if (display.getData(KEY) instanceof OpenMenus known) {
			return known;
		}
		OpenMenus made = new OpenMenus(display);
		display.setData(KEY, made);
		return made;
	}

	/** Whether one is open now. */
	public boolean isAny() {
		Menu next = coming;
		if (next != null && (next.isDisposed() || next.isVisible())) {
			coming = null;
		}
		return coming != null || shown.stream().anyMatch(menu -> !menu.isDisposed() && menu.isVisible());
	}
}
