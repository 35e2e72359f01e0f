package io.github.probelight.views.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.summary.scans.ScanRowColumns;
import io.github.probelight.ui.RunAction;
import io.github.probelight.views.ExportAction;
import io.github.probelight.views.GroupMenu;
import io.github.probelight.views.Messages;
import io.github.probelight.views.RowEditing;
import io.github.probelight.views.compare.CompareInput;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.search.CatalogueJob.Listed;

/** What a person can do with the scans of folders: choose folders, read them again, open, copy, export. */
final class CatalogueActions {
	private final CatalogueView view;
	private final TablePanel<Listed, ListedScan> panel;
	private final RowEditing<ListedScan> editing;
	private final IAction add;
	private final IAction again;
	private final IAction stop;
	private final IAction export;

	CatalogueActions(CatalogueView view, TablePanel<Listed, ListedScan> panel) {
		this.view = view;
		this.panel = panel;
		editing = new RowEditing<>(panel);
		add = new RunAction(Messages.Search_addFolder, CatalogueActions.class, "icons/catalogue.svg", view::addFolder);
		again = new RunAction(Messages.Catalogue_refresh, CatalogueActions.class, "icons/refresh.svg", view::refresh);
		stop = new RunAction(Messages.Search_stop, CatalogueActions.class, "icons/stop.svg", view::stop);
		export = new ExportAction<>(view,
				() -> ScanRowColumns.ALL.stream().map(column -> column.within(ListedScan::row)).toList(), panel);
	}

	void install() {
		IActionBars bars = view.getViewSite().getActionBars();
		bars.getToolBarManager().add(add);
		bars.getToolBarManager().add(again);
		bars.getToolBarManager().add(stop);
		bars.getMenuManager().add(add);
		bars.getMenuManager().add(new RunAction(Messages.Catalogue_forget, () -> view.list(List.of())));
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(new GroupMenu<>(panel).menu());
		bars.getMenuManager().add(export);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new RunAction("", editing::copy));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new RunAction("", editing::selectAll));
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), again);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		panel.table().table().setMenu(menu.createContextMenu(panel.table().table()));
	}

	private void fill(IMenuManager menu) {
		boolean some = panel.table().selectedCount() > 0;
		menu.add(new RunAction(Messages.Catalogue_open, CatalogueActions.class, "icons/goto.svg",
				() -> panel.selected(1).forEach(view::open)).enabled(some));
		menu.add(comparing(Messages.Catalogue_compare, pair()));
		menu.add(comparing(Messages.Catalogue_compareWithLast, withLast()));
		menu.add(new Separator());
		menu.add(new RunAction(Messages.Action_copy, editing::copy).enabled(some));
		menu.add(new RunAction(Messages.Action_selectAll, editing::selectAll));
		menu.add(export);
		menu.add(new Separator());
		menu.add(new GroupMenu<>(panel).menu());
	}

	/** The logs of the two selected scans. */
	Optional<CompareInput> pair() {
		return panel.table().selectedCount() == 2
				? LogPair.of(panel.selected(2).stream().map(ListedScan::row).toList())
				: Optional.empty();
	}

	/** The log of the selected scan, and of the one of its site before it. */
	Optional<CompareInput> withLast() {
		Listed listed = panel.shown();
		return panel.table().selectedCount() == 1 && listed != null
				? panel.selected(1)
						.stream()
						.findFirst()
						.flatMap(scan -> LogPair.withLast(scan.row(), listed.rows().stream()))
				: Optional.empty();
	}

	private IAction comparing(String label, Optional<CompareInput> logs) {
		return new RunAction(label, () -> logs.ifPresent(view::compare)).enabled(logs.isPresent());
	}
}
