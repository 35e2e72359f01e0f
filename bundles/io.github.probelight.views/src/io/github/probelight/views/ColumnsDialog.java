package io.github.probelight.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.ui.SpokenName;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.RowTable;

/** Which columns of a table are shown, and in which order. Nothing changes before OK. */
public final class ColumnsDialog<T> extends TrayDialog {
	private static final int ROWS = 14;
	private static final int WIDTH = 260;

	private final RowTable<T> table;
	private final List<Column<T>> order;
	private final Set<String> shown = new HashSet<>();
	private boolean restored;
	private @Nullable Table list;
	private @Nullable Button up;
	private @Nullable Button down;

	/** Makes a dialog on the columns of a table. */
	public ColumnsDialog(Shell shell, RowTable<T> table) {
		super(shell);
		setHelpAvailable(false); // F1 is enough
		this.table = table;
		order = new ArrayList<>(table.heads().choices());
		table.heads().shown().forEach(column -> shown.add(column.id()));
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Columns_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite two = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(two);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(two);
		Label label = new Label(two, SWT.WRAP);
		label.setText(Messages.Columns_message);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		Table made = new Table(two, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list = made;
		SpokenName.of(made, Messages.Columns_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, made.getItemHeight() * ROWS).applyTo(made);
		made.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				check(order.get(made.indexOf(item)).id(), item.getChecked());
			}
			enable();
		});
		Composite buttons = new Composite(two, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, Messages.Columns_up, () -> move(-1));
		down = button(buttons, Messages.Columns_down, () -> move(1));
		button(buttons, Messages.Columns_restore, this::restore);
		fill(0);
		return area;
	}

	private static Button button(Composite parent, String label, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> pressed.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** The columns from top to bottom. */
	public List<Column<T>> order() {
		return List.copyOf(order);
	}

	/** Shows a column, or does not. */
	public void check(String id, boolean show) {
		if (show) {
			shown.add(id);
		} else {
			shown.remove(id);
		}
	}

	/** Selects the column at a place. */
	public void select(int place) {
		fill(place);
	}

	/** Moves the selected column by so many places. */
	public void move(int by) {
		Table made = list;
		int from = made == null ? -1 : made.getSelectionIndex();
		int to = from + by;
		if (from >= 0 && to >= 0 && to < order.size()) {
			order.add(to, order.remove(from));
			fill(to);
		}
	}

	/** Has all columns as at first. */
	public void restore() {
		restored = true;
		List<Column<T>> first = table.heads().all().stream().filter(order::contains).toList();
		order.clear();
		order.addAll(first);
		shown.clear();
		order.stream().filter(column -> !column.onDemand()).forEach(column -> shown.add(column.id()));
		fill(0);
	}

	private void fill(int selected) {
		Table made = list;
		if (made == null) {
			return;
		}
		made.setItemCount(order.size());
		for (int i = 0; i < order.size(); i++) {
			made.getItem(i).setText(order.get(i).label());
			made.getItem(i).setChecked(shown.contains(order.get(i).id()));
		}
		made.setSelection(selected);
		enable();
	}

	private void enable() {
		Table made = list;
		int at = made == null ? -1 : made.getSelectionIndex();
		enable(up, at > 0);
		enable(down, at >= 0 && at < order.size() - 1);
		enable(getButton(IDialogConstants.OK_ID), order.stream().anyMatch(column -> shown.contains(column.id())));
	}

	private static void enable(@Nullable Button button, boolean enabled) {
		if (button != null) {
			button.setEnabled(enabled);
		}
	}

	@Override
	protected void okPressed() {
		if (restored) {
			table.restoreColumns(); // widths, too
		}
		table.choose(order.stream().map(Column::id).toList(), Set.copyOf(shown));
		super.okPressed();
	}

	/** Does what the dialog says, as OK does. */
	public void accept() {
		okPressed();
	}
}
