package io.github.probelight.views.search;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.ui.RunAction;
import io.github.probelight.views.GroupMenu;
import io.github.probelight.views.Messages;
import io.github.probelight.views.RowEditing;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.SearchFinds;

/** What a person can do with what a search has found: go there, step through it, copy it. */
final class SearchActions {
	private final SearchView view;
	private final TablePanel<SearchFinds.Now, LogMatch> panel;
	private final RowEditing<LogMatch> editing;
	private final IAction stop;
	private final IAction next = new RunAction(Messages.Matches_next, SearchActions.class, "icons/next.svg",
			() -> step(1));
	private final IAction previous = new RunAction(Messages.Matches_previous, SearchActions.class, "icons/previous.svg",
			() -> step(-1));

	SearchActions(SearchView view, TablePanel<SearchFinds.Now, LogMatch> panel) {
		this.view = view;
		this.panel = panel;
		editing = new RowEditing<>(panel);
		stop = new RunAction(Messages.Matches_stop, SearchActions.class, "icons/stop.svg", view::stop).enabled(false);
	}

	/** There is something to stop while a search goes on, and nothing else. */
	void setSearching(boolean searching) {
		stop.setEnabled(searching);
	}

	void install() {
		IActionBars bars = view.getViewSite().getActionBars();
		bars.getToolBarManager().add(next);
		bars.getToolBarManager().add(previous);
		bars.getToolBarManager().add(stop);
		bars.getMenuManager().add(new GroupMenu<>(panel).menu());
		bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
		bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new RunAction("", editing::copy));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new RunAction("", editing::selectAll));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		panel.table().table().setMenu(menu.createContextMenu(panel.table().table()));
	}

	private void fill(IMenuManager menu) {
		boolean some = panel.table().selectedCount() > 0;
		menu.add(new RunAction(Messages.Search_goTo, SearchActions.class, "icons/goto.svg",
				() -> first().forEach(this::goTo)).enabled(some));
		menu.add(new RunAction(Messages.Action_showOnly, () -> first().forEach(view::showOnly)).enabled(some));
		menu.add(new Separator());
		menu.add(new RunAction(Messages.Action_copy, editing::copy).enabled(some));
		menu.add(new RunAction(Messages.Action_selectAll, editing::selectAll));
		menu.add(new Separator());
		menu.add(new GroupMenu<>(panel).menu());
	}

	/** The row that is selected, or the first one of the group whose head is. */
	private List<LogMatch> first() {
		return panel.selected(1);
	}

	private void goTo(LogMatch match) {
		view.goTo(match, true);
	}

	/** Selects the next line, or the previous one, and shows it in its log; the view keeps the focus. */
	private void step(int by) {
		int size = panel.table().rows().size();
		int at = panel.table().lead() + (panel.table().lead() < 0 ? 1 : by);
		while (at >= 0 && at < size && panel.table().rows().isHead(at)) {
			at += by;
		}
		if (at >= 0 && at < size) {
			panel.table().select(at);
			view.goTo(panel.table().rows().row(at), false);
		}
	}
}
