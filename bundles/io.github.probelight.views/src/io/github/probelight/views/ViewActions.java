package io.github.probelight.views;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;

import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.PassingMessage;
import io.github.probelight.ui.RunAction;
import io.github.probelight.views.table.Cell;
import io.github.probelight.views.table.CopyFormat;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.Scope;

/** What a person can do with the rows of a view: go to the log, copy, select, filter. */
final class ViewActions<T> {
	private static final int LONGEST_LABEL = 40;

	private final LogView<T> view;
	private final TablePanel<Report, T> panel;
	private final IAction goTo = new RunAction(Messages.Action_goTo, this::goTo);
	private final RowEditing<T> editing;
	private final IAction copy;
	private final IAction selectAll;
	private final IAction find;
	private final ColumnChooser<T> columns;
	private final ExportAction<T> export;
	private @Nullable Cell<T> cell;
	private boolean head;

	ViewActions(LogView<T> view, LogTable<T> spec, TablePanel<Report, T> panel) {
		this.view = view;
		this.panel = panel;
		IStatusLineManager line = view.getViewSite().getActionBars().getStatusLineManager();
		editing = new RowEditing<>(panel, sentence -> PassingMessage.say(line, sentence));
		copy = new RunAction(Messages.Action_copy, editing::copy);
		selectAll = new RunAction(Messages.Action_selectAll, editing::selectAll);
		find = new RunAction(Messages.Action_find, editing::find);
		columns = new ColumnChooser<>(view.getSite(), panel.table());
		export = new ExportAction<>(view, spec, panel);
	}

	void install() {
		goTo.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(ViewActions.class, "icons/goto.svg").orElse(null));
		IActionBars bars = view.getViewSite().getActionBars();
		register(bars, ActionFactory.COPY, copy);
		register(bars, ActionFactory.SELECT_ALL, selectAll);
		register(bars, ActionFactory.FIND, find);
		bars.getMenuManager().add(columns.dialog());
		bars.getMenuManager().add(export);
		if (!panel.groupings().isEmpty()) {
			bars.getMenuManager().add(new GroupMenu<>(panel).menu());
		}
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		Table table = panel.table().table();
		table.addListener(SWT.MenuDetect, this::detected);
		table.setMenu(menu.createContextMenu(table));
		view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
	}

	/** Offers what is done with a log where there is one. */
	void offer(boolean log) {
		find.setEnabled(log);
		view.pin().offer(log);
	}

	private static void register(IActionBars bars, ActionFactory factory, IAction action) {
		action.setActionDefinitionId(factory.getCommandId());
		bars.setGlobalActionHandler(factory.getId(), action);
	}

	private void detected(Event event) {
		Point point = panel.table().table().toControl(event.x, event.y);
		head = event.detail != SWT.MENU_KEYBOARD && isHead(point);
		cell = head ? null : panel.table().cellAt(point.x, point.y);
	}

	private boolean isHead(Point point) {
		Table table = panel.table().table();
		int top = table.getClientArea().y;
		return point.y >= top && point.y < top + table.getHeaderHeight();
	}

	private void fill(IMenuManager menu) {
		if (head) {
			columns.fill(menu);
		} else {
			fillForRows(menu);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void fillForRows(IMenuManager menu) {
		boolean some = panel.table().selectedCount() > 0;
		goTo.setEnabled(some);
		copy.setEnabled(some);
		menu.add(goTo);
		SelectedRows<T> rows = new SelectedRows<>(view, panel);
		panel.table()
				.current()
				.ifPresent(row -> rows.lines()
						.ifPresent(chip -> menu
								.add(new RunAction(
										rows.areSeveral() ? Messages.Action_showOnlyTheirs : Messages.Action_showOnly,
										() -> view.showOnly(chip, row)))));
		if (some) {
			MenuManager others = new MenuManager(Messages.Action_showIn);
			others.add(ContributionItemFactory.VIEWS_SHOW_IN.create(view.getSite().getWorkbenchWindow()));
			menu.add(others);
		}
		menu.add(new Separator());
		menu.add(copy);
		menu.add(copyAs(some));
		menu.add(selectAll);
		Scope scope = view.scope();
		if (scope != null) {
			rows.narrowing(scope.narrowing()).ifPresent(to -> narrow(menu, scope, to, rows));
		}
		Cell<T> clicked = cell;
		String text = clicked == null ? "" : clicked.text();
		if (!text.isEmpty()) {
			menu.add(new Separator());
			menu.add(new RunAction(NLS.bind(Messages.Action_filterBy, label(text)), () -> panel.setFilter(text)));
		}
		menu.add(new Separator());
		if (!panel.groupings().isEmpty()) {
			menu.add(new GroupMenu<>(panel).menu());
		}
		export.setEnabled(panel.table().rows().total() > 0);
		menu.add(export);
		List<IAction> more = view.rowActions();
		if (!more.isEmpty()) {
			menu.add(new Separator());
			more.forEach(menu::add);
		}
	}

	private static void narrow(IMenuManager menu, Scope scope, Narrowing to, SelectedRows<?> rows) {
		menu.add(new Separator());
		boolean many = rows.areTooMany(to.query());
		String what = many
				? NLS.bind(Messages.Action_narrowTooMany, SelectedRows.MOST_SIDES)
				: NLS.bind(Messages.Action_narrow,
						label(to.text()));
		menu.add(new RunAction(what, () -> scope.log().narrow(to)).enabled(!many));
	}

	private IMenuManager copyAs(boolean some) {
		MenuManager menu = new MenuManager(Messages.Action_copyAs);
		String first = panel.table().heads().all().getFirst().label();
		for (CopyFormat format : CopyFormat.values()) {
			IAction action = new RunAction(switch (format) {
				case TSV -> Messages.Action_copyTsv;
				case MARKDOWN -> Messages.Action_copyMarkdown;
				case PLAIN -> NLS.bind(Messages.Action_copyPlain, LegacyActionTools.escapeMnemonics(first));
			}, () -> editing.copy(format));
			action.setEnabled(some);
			menu.add(action);
		}
		return menu;
	}

	private static String label(String text) {
		return LegacyActionTools.escapeMnemonics(
				text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "…");
	}

	private void goTo() {
		panel.table().current().ifPresent(view::goTo);
	}
}
