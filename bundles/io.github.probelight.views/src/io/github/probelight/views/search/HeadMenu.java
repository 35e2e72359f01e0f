package io.github.probelight.views.search;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.github.probelight.ui.MenuTip;

/** A button with a menu below it, which is filled each time it is shown. */
final class HeadMenu {
	private final Button button;
	private final Menu menu;
	private String tip = "";

	/** Makes the button, without a label yet. */
	HeadMenu(Composite parent, Consumer<Menu> fill) {
		button = new Button(parent, SWT.PUSH);
		menu = new Menu(button);
		button.setMenu(menu);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		menu.addListener(SWT.Show, event -> {
			Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
			fill.accept(menu);
		});
		MenuTip.under(menu, () -> tip, button::setToolTipText);
	}

	Button button() {
		return button;
	}

	/** Says more of the button, where there is no menu over it. */
	void setTip(String text) {
		tip = text;
		button.setToolTipText(text);
	}

	/** Adds an entry. */
	static MenuItem item(Menu menu, int style, String label, Runnable chosen) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(LegacyActionTools.escapeMnemonics(label));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return item;
	}

	private void show() {
		Rectangle bounds = button.getBounds();
		menu.setLocation(button.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.setVisible(true);
	}
}
