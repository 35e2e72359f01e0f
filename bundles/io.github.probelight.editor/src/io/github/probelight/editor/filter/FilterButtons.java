package io.github.probelight.editor.filter;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import io.github.probelight.ui.MenuTip;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.LineFilter;

/** The buttons before and behind the chips. */
final class FilterButtons {
	private static final int[] CONTEXTS = {0, 1, 2, 5, 10, 50};

	private final Composite parent;
	private final EditorFilter filter;
	private final BarKeys keys;
	private final LocalResourceManager images;
	private final ToolItem switched;
	private ToolItem context;
	private ToolItem cancel;

	/** Puts the switch and the menu of filters into a bar. */
	FilterButtons(Composite parent, EditorFilter filter, BarKeys keys) {
		this.parent = parent;
		this.filter = filter;
		this.keys = keys;
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		ToolBar before = bar();
		switched = item(before, SWT.CHECK, "icons/filter.svg", Messages.Filter_switch, filter::toggle);
		ToolItem named = item(before, SWT.PUSH, "", Messages.Filter_named, () -> {});
		named.setText(Messages.Filter_menu);
		named.addListener(SWT.Selection, event -> drop(named, new FilterMenu(filter)::fill));
		context = switched;
		cancel = switched;
	}

	/** Puts the lines of context and the cross behind what there is. */
	void addBehind() {
		ToolBar behind = bar();
		cancel = item(behind, SWT.PUSH, "icons/stop.svg", Messages.Filter_cancel, this::cancel);
		context = item(behind, SWT.PUSH, "", Messages.Filter_context, () -> {});
		ToolItem lines = context;
		lines.addListener(SWT.Selection, event -> drop(lines, this::contexts));
		item(behind, SWT.PUSH, "icons/remove.svg", Messages.Filter_clear, () -> {
			filter.set(FilterSteps.without(filter.filter()));
			filter.leave();
		});
		showWork(false);
		show(LineFilter.NONE);
	}

	private ToolBar bar() {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
		keys.leaveTo(bar);
		return bar;
	}

	private ToolItem item(ToolBar bar, int style, String icon, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		ResourceLocator.imageDescriptorFromBundle(FilterButtons.class, icon)
				.filter(found -> !icon.isEmpty())
				.ifPresent(found -> item.setImage(images.create(found)));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Shows whether the filter hides anything, and how many lines of context it leaves. */
	void show(LineFilter now) {
		switched.setSelection(now.on() && !now.isEmpty());
		switched.setEnabled(!now.isEmpty());
		String lines = NLS.bind(Messages.Filter_contextLines, now.context());
		if (!lines.equals(context.getText())) {
			context.setText(lines);
		}
	}

	/** Offers to stop the work while there is some. */
	void showWork(boolean working) {
		cancel.setEnabled(working);
	}

	private void cancel() {
		OpenLog log = filter.editor().log();
		if (log != null) {
			log.filtered().cancel();
		}
	}

	private void contexts(Menu menu) {
		for (int lines : CONTEXTS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(NLS.bind(Messages.Filter_contextLines, lines));
			item.setSelection(filter.filter().context() == lines);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					filter.set(filter.filter().withContext(lines));
				}
			});
		}
	}

	/** Shows a menu below a button; it is made for each time. */
	private static void drop(ToolItem item, Consumer<Menu> filler) {
		Menu menu = new Menu(item.getParent());
		filler.accept(menu);
		Rectangle bounds = item.getBounds();
		menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		String tip = item.getToolTipText();
		MenuTip.under(menu, () -> tip, item::setToolTipText);
		menu.addListener(SWT.Hide, event -> item.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
