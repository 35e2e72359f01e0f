package io.github.probelight.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;

/** A tooltip that goes while a menu is shown: where the mouse rests, it would lie on the entries. */
public final class MenuTip {
	private MenuTip() {}

	/**
	 * Takes a tooltip away while a menu is shown.
	 *
	 * @param menu the menu
	 * @param tip has the tooltip for when it is not
	 * @param shows puts a tooltip, or none, on what the menu belongs to; not called once the menu has been disposed
	 */
	public static void under(Menu menu, Supplier<@Nullable String> tip, Consumer<@Nullable String> shows) {
		menu.addListener(SWT.Show, event -> shows.accept(null));
		menu.addListener(SWT.Hide, event -> shows.accept(tip.get()));
	}
}
