package io.github.probelight.editor.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.TypedFilter;

/** The filters with names as a table. Enter edits one, F2 renames it, Delete removes it, Alt with an arrow moves it. */
final class FilterTable {
	/** What a person does to a row, or wants. */
	enum Step {
		NEW, EDIT, RENAME, REMOVE, UP, DOWN, SELECT
	}

	private final Composite area;
	private final Table table;
	private final Consumer<Step> steps;

	FilterTable(Composite parent, Consumer<Step> steps) {
		this.steps = steps;
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		SpokenName.of(table, Messages.Filters_table);
		column(columns, Messages.Filters_name, 3);
		column(columns, Messages.Filters_shows, 4);
		CutCells.in(table, 1);
		table.addListener(SWT.Selection, event -> steps.accept(Step.SELECT));
		table.addListener(SWT.DefaultSelection, event -> steps.accept(Step.EDIT));
		// Enter is the row's here, not the dialog's
		table.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
		table.addListener(SWT.KeyDown, this::pressed);
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight, 100));
	}

	private void pressed(Event event) {
		Step step = step(event);
		if (step != null) {
			event.doit = false;
			steps.accept(step);
		}
	}

	private static @Nullable Step step(Event event) {
		boolean moves = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		return switch (event.keyCode) {
			case SWT.F2 -> plain ? Step.RENAME : null;
			case SWT.DEL -> plain ? Step.REMOVE : null;
			case SWT.INSERT -> plain ? Step.NEW : null;
			case SWT.ARROW_UP -> moves ? Step.UP : null;
			case SWT.ARROW_DOWN -> moves ? Step.DOWN : null;
			default -> null;
		};
	}

	/** The widget around the table. */
	Composite control() {
		return area;
	}

	/** The place of the selected filter, from 0; -1 for none. */
	int selected() {
		return table.getSelectionIndex();
	}

	/** Shows filters, one of them selected. */
	void show(List<NamedFilter> filters, int selected) {
		table.setItemCount(filters.size());
		for (int i = 0; i < filters.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(0, OneLine.of(filters.get(i).name()));
			item.setText(1, said(filters.get(i).filter()));
		}
		table.setSelection(selected);
		table.showSelection();
	}

	/** What a filter shows, on one line. */
	static String said(LineFilter filter) {
		TypedFilter typed = TypedFilter.of(filter);
		StringBuilder said = new StringBuilder(
				typed.query().equals(Query.EVERYTHING) ? "" : OneLine.of(typed.query().text()));
		if (!typed.others().isEmpty()) {
			said.append(said.isEmpty() ? "" : ", ").append(others(typed));
		}
		if (filter.context() > 0) {
			said.append(said.isEmpty() ? "" : ", ").append(NLS.bind(Messages.Filter_contextLines, filter.context()));
		}
		if (filter.collapses()) {
			said.append(said.isEmpty() ? "" : ", ").append(Messages.Runs_chip);
		}
		return said.toString();
	}

	/** The conditions of a filter that cannot be typed, each with its label. */
	static String others(TypedFilter typed) {
		return typed.others().stream().map(FilterTable::said).collect(Collectors.joining(", "));
	}

	private static String said(Chip chip) {
		String said = NLS.bind(chip.negated() ? Messages.Chip_hide : Messages.Chip_only, chip.label());
		return chip.on() ? said : NLS.bind(Messages.Filters_off, said);
	}
}
