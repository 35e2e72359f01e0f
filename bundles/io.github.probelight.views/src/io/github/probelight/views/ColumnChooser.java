package io.github.probelight.views;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.IShellProvider;

import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.RowTable;

/** The menu of the heads of a table: which columns a person wants to see. One stays. */
final class ColumnChooser<T> {
	private final IShellProvider shell;
	private final RowTable<T> table;

	ColumnChooser(IShellProvider shell, RowTable<T> table) {
		this.shell = shell;
		this.table = table;
	}

	/** Asks for columns and their order. */
	IAction dialog() {
		return new Action(Messages.Action_columns) {
			@Override
			public void run() {
				new ColumnsDialog<>(shell.getShell(), table).open();
			}
		};
	}

	void fill(IMenuManager menu) {
		List<Column<T>> shown = table.heads().shown();
		List<Column<T>> choices = table.heads().choices();
		for (Column<T> column : choices) {
			boolean checked = shown.contains(column);
			IAction action = new Action(LegacyActionTools.escapeMnemonics(column.label()), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					table.want(column.id(), isChecked());
				}
			};
			action.setChecked(checked);
			action.setEnabled(!checked || shown.size() > 1);
			menu.add(action);
		}
		menu.add(new Separator());
		IAction all = new Action(Messages.Action_allColumns) {
			@Override
			public void run() {
				choices.forEach(column -> table.want(column.id(), true));
			}
		};
		all.setEnabled(shown.size() < choices.size());
		menu.add(all);
		menu.add(dialog());
	}
}
