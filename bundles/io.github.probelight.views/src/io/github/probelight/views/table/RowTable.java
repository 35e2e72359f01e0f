package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.ui.KeptFocus;

/**
 * A table of any number of rows, of which only those on screen exist as items.
 * <p>
 * {@link SWT#VIRTUAL} alone does not do it: GTK keeps a native row for each item even so. To show a million rows then
 * blocks for 5 s, to shrink to ten of them for 4 min. Here scrolling writes other rows into the same few items, and
 * scroll bar, keys and selection, which span all rows, are ours.
 *
 * @param <T>
 *            the rows
 */
public final class RowTable<T> {
	private final Viewport view;
	private final Table table;
	private final ColumnHeads<T> heads;
	private final CellTips<T> tips;
	private final Function<String, @Nullable Color> colours;
	private final MovingItems items;
	private final RowSelection selection = new RowSelection();
	private Arrangement<T> rows = Arrangement.none();
	private boolean painted;
	private boolean faded;
	private int selectionChanges;
	private Runnable whenSelected = () -> {};
	private Consumer<T> whenOpened = row -> {};
	private Consumer<T> whenClickedTwice = row -> whenOpened.accept(row);

	/**
	 * Makes the widgets.
	 *
	 * @param colours
	 *            gives the colours of {@link Column#colour()}; null for one that is not known
	 * @param memory
	 *            keeps the widths and places of the columns
	 */
	public RowTable(Composite parent, List<Column<T>> columns, Function<String, @Nullable Color> colours,
			IDialogSettings memory) {
		this.colours = colours;
		view = new Viewport(parent, this::fill);
		table = view.table();
		items = new MovingItems(table);
		heads = new ColumnHeads<>(table, columns, memory);
		heads.whenResized(this::fill);
		table.getHorizontalBar().addListener(SWT.Selection, event -> fill());
		paints(columns.stream().anyMatch(Column::isPainted));
		tips = new CellTips<>(table, event -> cellAt(event.x, event.y));
		new SelectionGestures(view, selection, () -> rows.heads(), this::moved, this::clicked);
		KeptFocus.of(table);
		new OpenGestures(table, this::open, () -> current().ifPresent(whenClickedTwice));
	}

	/** From the first bar or head on, cells are painted. */
	private void paints(boolean needed) {
		if (needed && !painted) {
			painted = true;
			new CellPainter(table, colours);
		}
	}

	/** Names the table for those who do not see it; it says itself which row the keyboard is at. */
	public void name(Supplier<String> name) {
		view.name(() -> SpokenRow.name(name.get(), lead(), rows.size()));
	}

	/** The widget that holds all. */
	public Composite control() {
		return view.pane();
	}

	/** The widget that has the focus, and whose items are those on screen. */
	public Table table() {
		return table;
	}

	/** The columns' heads. */
	public ColumnHeads<T> heads() {
		return heads;
	}

	/** The rows shown now. */
	public Arrangement<T> rows() {
		return rows;
	}

	/** Shows other rows: with this position at the top, and these positions selected. */
	public void show(Arrangement<T> arrangement, int top, BitSet selected) {
		rows = arrangement;
		heads.fit(rows);
		selection.moveTo(selected);
		view.reset(rows.size(), top);
		fill();
		whenSelected.run();
	}

	/** Hides columns, shows all others. */
	public void hide(Set<String> columns) {
		if (heads.hide(columns)) {
			fill();
		}
	}

	/** Shows a column from now on, or hides it; that is remembered. */
	public void want(String column, boolean wanted) {
		heads.want(column, wanted);
		fitColumns();
	}

	/** Shows some of the columns that a person may choose from, in this order, and no others; that is remembered. */
	public void choose(List<String> order, Set<String> shown) {
		heads.choices().forEach(column -> heads.want(column.id(), shown.contains(column.id())));
		heads.order(order);
		fitColumns();
	}

	/** Shows the columns as at first. */
	public void restoreColumns() {
		heads.restore();
		fitColumns();
	}

	private void fitColumns() {
		heads.fit(rows);
		fill();
	}

	/** Whether the rows are shown in a pale colour, since others are wanted. */
	public void fade(boolean fade) {
		if (faded != fade) {
			faded = fade;
			fill();
		}
	}

	/** Writes the rows on screen anew, as when colours have changed. */
	public void refresh() {
		fill();
	}

	/** The position of the first row on screen. */
	public int top() {
		return view.page().top();
	}

	/** How many rows are selected. */
	public int selectedCount() {
		return selection.count();
	}

	/** The positions of all selected rows, as they are now. */
	public BitSet selected() {
		return selection.positions();
	}

	/** Whether the row at a position is selected. */
	public boolean isSelected(int position) {
		return selection.contains(position);
	}

	/** A number that grows with each change of the selection. */
	public int selectionChanges() {
		return selectionChanges;
	}

	/** Brings a position on screen. */
	public void reveal(int position) {
		view.move(view.page().centred(position));
		fill();
	}

	/** Selects a row alone and brings it on screen; does not take the focus. */
	public void select(int position) {
		selection.only(position);
		selectionChanged();
		reveal(position);
	}

	/** Selects these rows, of which there is one, and brings the first on screen. */
	public void select(BitSet positions) {
		selection.moveTo(positions);
		selectionChanged();
		reveal(positions.nextSetBit(0));
	}

	/** Selects all rows. */
	public void selectAll() {
		selection.all(rows.size());
		selection.drop(rows.heads());
		selectionChanged();
		fill();
	}

	/** Takes the focus; selects the first row on screen if none is selected. */
	public void focus() {
		if (selection.count() == 0 && view.page().count() > 0) {
			select(view.page().top());
		}
		table.setFocus();
	}

	/** Calls back when a person or a program has selected rows. */
	public void whenSelected(Runnable listener) {
		whenSelected = listener;
	}

	/** Calls back when a person has pressed Enter on a row or clicked it twice. */
	public void whenOpened(Consumer<T> listener) {
		whenOpened = listener;
	}

	/** Calls back in place of that when a person has clicked a row twice. */
	public void whenClickedTwice(Consumer<T> listener) {
		whenClickedTwice = listener;
	}

	/** Opens the row that the keyboard is at. */
	public void open() {
		current().ifPresent(whenOpened);
	}

	/** The row that the keyboard is at, if any is selected. */
	public Optional<T> current() {
		int position = selection.contains(selection.lead()) ? selection.lead() : selection.next(0);
		return position < 0 || rows.isHead(position) ? Optional.empty() : Optional.of(rows.row(position));
	}

	/** The position that the keyboard is at; -1 for none. */
	public int lead() {
		return selection.contains(selection.lead()) ? selection.lead() : -1;
	}

	/** The cell at a point of the table, or null. */
	public @Nullable Cell<T> cellAt(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		if (item == null) {
			return null;
		}
		int position = view.page().top() + table.indexOf(item);
		if (position >= rows.size() || rows.isHead(position)) {
			return null;
		}
		int index = heads.at(item, x, y);
		if (index < 0) {
			return null;
		}
		Column<T> column = heads.all().get(index);
		T row = rows.row(position);
		return new Cell<>(row, position, column, !item.getText(index).equals(column.read(row)));
	}

	private void moved() {
		tips.hide();
		selectionChanged();
		fill();
	}

	private void clicked() {
		selectionChanged();
		mark();
	}

	private void selectionChanged() {
		selectionChanges++;
		whenSelected.run();
	}

	private void fill() {
		Page page = view.page();
		paints(rows.isGrouped());
		table.setRedraw(false);
		items.move(page, lead());
		try (CellWriter<T> writer = new CellWriter<>(table, heads, colours)) {
			writer.write(rows, page, faded);
		}
		mark();
		table.setRedraw(true);
		tips.recheck();
	}

	private void mark() {
		items.select(view.page(), selection, lead());
	}
}
