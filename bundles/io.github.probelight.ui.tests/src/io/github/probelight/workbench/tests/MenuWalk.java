package io.github.probelight.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.ui.tests.ByKeys;

/** Goes through the menus of a window as a person would, and closes what opens. */
final class MenuWalk {
	private static final int MILLIS_BETWEEN_LOOKS = 50;

	private final Shell shell;

	MenuWalk(Shell shell) {
		this.shell = shell;
	}

	/** The entries that can be chosen now, each with the names of the menus that lead to it: {@code File > Close}. */
	List<String> enabled() {
		List<String> found = new ArrayList<>();
		collect(shell.getMenuBar(), "", found);
		return found;
	}

	/** The names of all entries and menus, whether they can be chosen or not. */
	List<String> all() {
		List<String> found = new ArrayList<>();
		collectAll(shell.getMenuBar(), "", found);
		return found;
	}

	/** The entries of a menu, and of those in it, that have the same letter underlined. */
	static List<String> clashes(Menu menu) {
		List<String> found = new ArrayList<>();
		MenuItem[] items = shown(menu);
		found.addAll(ByKeys.clashes(Arrays.stream(items).map(MenuItem::getText).toList()));
		for (MenuItem item : items) {
			if (item.getMenu() != null) {
				found.addAll(clashes(item.getMenu()));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return found;
	}

	/** Chooses an entry; tells whether it was there and could be chosen. */
	boolean choose(String path) {
		Optional<MenuItem> item = find(shell.getMenuBar(), "", path);
		item.ifPresent(entry -> closingDialogs(() -> entry.notifyListeners(SWT.Selection, new Event())));
		return item.isPresent();
	}

	/** Runs something; each other window that opens meanwhile is closed, as Esc would. */
	static void closingDialogs(Runnable action) {
		Display display = Display.getCurrent();
		List<Shell> before = Arrays.asList(display.getShells());
		Runnable look = new Runnable() {
			@Override
			public void run() {
				Arrays.stream(display.getShells())
						.filter(shown -> !before.contains(shown) && shown.isVisible())
						.reduce((first, last) -> last)
						.ifPresent(Shell::close);
				display.timerExec(MILLIS_BETWEEN_LOOKS, this);
			}
		};
		look.run();
		try {
			action.run();
			while (display.readAndDispatch()) {
				// what it has set going
			}
		} finally {
			display.timerExec(-1, look);
		}
	}

	private static void collect(Menu menu, String before, List<String> found) {
		for (MenuItem item : shown(menu)) {
			if (item.getMenu() != null) {
				collect(item.getMenu(), path(before, item), found);
			} else if (item.isEnabled() && item.getStyle() != SWT.SEPARATOR) {
				found.add(path(before, item));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static void collectAll(Menu menu, String before, List<String> found) {
		for (MenuItem item : shown(menu)) {
			found.add(path(before, item));
			if (item.getMenu() != null) {
				collectAll(item.getMenu(), path(before, item), found);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static Optional<MenuItem> find(Menu menu, String before, String wanted) {
		Optional<MenuItem> found = Optional.empty();
		for (MenuItem item : shown(menu)) {
			String path = path(before, item);
			if (item.getMenu() != null && wanted.startsWith(path + " > ")) {
				return find(item.getMenu(), path, wanted);
			}
			if (path.equals(wanted) && item.isEnabled()) {
				found = Optional.of(item);
			}
		}
		return found;
	}

	private static MenuItem[] shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event()); // most fill themselves now
		return menu.getItems();
	}

	private static String path(String before, MenuItem item) {
		String name = item.getText().replaceAll("\t.*", "").replace("&", "");
		return before.isEmpty() ? name : before + " > " + name;
	}
}
