package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.views.table.Kept.Place;

/**
 * A table with a filter above it and totals below it. Filtering and sorting happen in the background; selection, scroll
 * position and sorting stay while the source grows.
 *
 * @param <S>
 *            the source of the rows
 * @param <T>
 *            the rows
 */
public final class TablePanel<S, T> {
	private static final int MARGIN = 3;

	private final TableSpec<S, T> spec;
	private final Composite area;
	private final FilterField filter;
	private final LinkedBar linkedBar;
	private final TableFrame frame;
	private final RowTable<T> table;
	private final RowOrder<T> order;
	private final RowSupply<S, T> supply;

	/** For other entries to count. */
	private final Patience narrowing;
	private Linked linked = Linked.NONE;
	private Notice notice = new Notice("", "", -1);
	private Consumer<String> whenChosen = command -> {};

	/** Makes the widgets; see {@link RowTable} for the parameters. */
	public TablePanel(Composite parent, TableSpec<S, T> spec, Function<String, @Nullable Color> colours,
			IDialogSettings settings) {
		this(parent, null, spec, colours, settings);
	}

	/** The same with the field of the filter at the end of a row, which has its layout. */
	public TablePanel(Composite parent, @Nullable Composite row, TableSpec<S, T> spec,
			Function<String, @Nullable Color> colours, IDialogSettings settings) {
		this.spec = spec;
		order = new RowOrder<>(spec, settings);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, MARGIN).applyTo(area);
		filter = new FilterField(row == null ? area : row, spec.example(), typed -> rearrange(Place.SELECTED),
				this::focusRows);
		if (row == null) {
			GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(filter.control());
		}
		linkedBar = new LinkedBar(area, MARGIN, () -> link(Linked.NONE));
		frame = new TableFrame(area, MARGIN, () -> setFilter(""), command -> whenChosen.accept(command));
		table = new RowTable<>(frame.stack(), spec.columns(), colours, settings);
		supply = new RowSupply<>(spec, table, order, this::filter, this::layout);
		narrowing = new Patience(area.getDisplay(), this::layout);
		table.heads().showSort(order.sort());
		table.heads().whenClicked(id -> sort(order.sort().clicked(id)));
		new HeadKeys(table, this::toggle);
		table.table().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				setFilter("");
			}
		});
		area.addListener(SWT.Dispose, event -> {
			supply.end();
			narrowing.end();
		});
		layout();
	}

	/** The widget that holds all. */
	public Composite control() {
		return area;
	}

	/** The table. */
	public RowTable<T> table() {
		return table;
	}

	/** The filter field. */
	public Text filterField() {
		return filter.control();
	}

	/** Does without the field above the table: what rows are wanted is asked for otherwise. */
	public void leaveOutFilter() {
		filter.control().setVisible(false);
		((GridData) filter.control().getLayoutData()).exclude = true;
	}

	/** The source of the rows that are shown now; null while there are none. */
	public @Nullable S shown() {
		return supply.shown();
	}

	/** Whether the rows on screen are about to be replaced. */
	public boolean isBusy() {
		return supply.isBusy() || filter.isTyping();
	}

	/** The line below the table. */
	public String totalsText() {
		return frame.totalsText();
	}

	/** The line below the table as it would be with all rows shown. */
	public String wholeText() {
		return frame.wholeText();
	}

	/** The sentence in the place of the table; "" while the table is there. */
	public String messageText() {
		return frame.messageText();
	}

	/** What a person is offered to do in the place of the table. */
	public List<NextStep> offered() {
		return frame.offered();
	}

	/** Calls back with the id of a command when a person wants to do what is offered. */
	public void whenChosen(Consumer<String> listener) {
		whenChosen = listener;
	}

	/** How the rows are sorted. */
	public Sort sort() {
		return order.sort();
	}

	/** Shows a source; rows that it shares with the source before stay selected. */
	public void show(S source) {
		if (supply.want(source)) {
			layout();
		}
	}

	/** Whether the source is not the one that a person waits for, and that will come: its rows become pale. */
	public void waitForOther(boolean waiting) {
		if (waiting) {
			narrowing.begin();
		} else if (!supply.isBusy() && narrowing.end()) {
			layout();
		}
	}

	/** Shows nothing, as when another log comes. */
	public void clear() {
		linked = Linked.NONE;
		supply.clear();
		narrowing.end();
		layout();
	}

	/** Calls back when other rows are shown. */
	public void whenShown(Runnable listener) {
		supply.whenShown(listener);
	}

	/** Says something beside the rows. */
	public void say(Notice saying) {
		if (!saying.equals(notice)) {
			notice = saying;
			layout();
		}
	}

	/** Sorts otherwise. */
	public void sort(Sort by) {
		order.sort(by);
		table.heads().showSort(by);
		rearrange(Place.BEGIN);
	}

	/** What the rows can be grouped by. */
	public List<Grouping<T>> groupings() {
		return spec.groupings();
	}

	/** The id of what they are grouped by; "" for nothing. */
	public String grouping() {
		Grouping<T> by = order.grouping();
		return by == null ? "" : by.id();
	}

	/** Groups them otherwise; "" for no groups. */
	public void groupBy(String id) {
		order.groupBy(id);
		rearrange(Place.SELECTED);
	}

	/** Folds and unfolds groups. */
	public void fold(Folding other) {
		order.fold(other);
		RowFolding.fold(table, other);
		layout();
	}

	private void toggle(int head) {
		table.rows().head(head).ifPresent(group -> fold(order.folding().toggled(group.key())));
	}

	/** Shows the rows that this filter lets pass, whatever another view has said of them; "" for all. */
	public void setFilter(String text) {
		filter.type(text);
		link(Linked.NONE);
	}

	/** Shows only the rows that another view says, of those that the filter lets pass. */
	public void link(Linked to) {
		if (!to.equals(linked)) {
			linked = to;
			rearrange(Place.SELECTED);
			layout();
		}
	}

	/** The sentence on what another view says of the rows; "" for nothing. */
	public String linkedText() {
		return linkedBar.text();
	}

	private Filter filter() {
		return linked.filter().and(filter.filter());
	}

	/** Selects a row by its number in the source; tells whether it is shown. */
	public boolean select(int number) {
		int position = table.rows().position(number);
		if (position < 0) {
			return false;
		}
		if (!table.isSelected(position)) {
			table.select(position);
		}
		return true;
	}

	/** The first selected rows. */
	public List<T> selected(int most) {
		return table.selected().stream().boxed().flatMap(table.rows()::rows).limit(most).toList();
	}

	/** How many rows are selected, those of groups whose heads are among them. */
	public int selectedCount() {
		return table.selected().stream().map(table.rows()::count).sum();
	}

	/** Puts the focus where a person goes on working. */
	public void setFocus() {
		if (!focusRows()) {
			filter.control().setFocus();
		}
	}

	private boolean focusRows() {
		boolean rows = frame.shows(table.control());
		if (rows) {
			table.focus();
		}
		return rows;
	}

	/** Arranges the rows anew, as when other rows of a tree are open. */
	public void arrangeAgain() {
		rearrange(Place.TOP_ROW);
	}

	private void rearrange(Place place) {
		supply.rearrange(place);
	}

	private void layout() {
		Arrangement<T> rows = table.rows();
		table.fade(supply.isStale() || narrowing.isOver());
		linkedBar.say(linked);
		SetAside setAside = spec.setAside(rows);
		frame.say(new TableFrame.State(rows.count(), rows.total() - setAside.count(), supply.content().totals(),
				setAside.words(), filter.text(), linked, supply.work(), notice), table.control());
	}
}
