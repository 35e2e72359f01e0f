package io.github.probelight.views;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import io.github.probelight.ui.RunAction;
import io.github.probelight.views.table.Folding;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.TablePanel;

/** The menu of what the rows of a table are grouped by. */
public final class GroupMenu<T> {
	private final TablePanel<?, T> panel;

	/** Makes the menu of a table. */
	public GroupMenu(TablePanel<?, T> panel) {
		this.panel = panel;
	}

	/** A menu that is filled anew each time it is shown. */
	public IMenuManager menu() {
		MenuManager menu = new MenuManager(Messages.Group_by);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu;
	}

	private void fill(IMenuManager menu) {
		menu.add(choice("", Messages.Group_none));
		for (Grouping<T> grouping : panel.groupings()) {
			menu.add(choice(grouping.id(), grouping.label()));
		}
		menu.add(new Separator());
		menu.add(fold(Messages.Group_unfoldAll, Folding.NONE));
		menu.add(fold(Messages.Group_foldAll, Folding.ALL));
	}

	private IAction choice(String id, String label) {
		IAction action = new Action(LegacyActionTools.escapeMnemonics(label), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && !panel.grouping().equals(id)) {
					panel.groupBy(id);
				}
			}
		};
		action.setChecked(panel.grouping().equals(id));
		return action;
	}

	private IAction fold(String label, Folding folding) {
		return new RunAction(label, () -> panel.fold(folding)).enabled(!panel.grouping().isEmpty());
	}
}
