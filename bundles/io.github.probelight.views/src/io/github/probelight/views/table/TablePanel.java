package io.github.probelight.views.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.views.Messages;

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
	private static final int FILTER_DELAY = 120;
	private static final int MARGIN = 3;

	private final TableSpec<S, T> spec;
	private final SortMemory memory;
	private final Composite area;
	private final Text filterField;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final RowTable<T> table;
	private final MessagePage message;
	private final Label totals;
	private final ArrangeJob<S, T> job;
	private final Runnable filterTyped = () -> filter(Filter.of(filterText()));

	private Filter filter = Filter.NONE;
	private Sort sort;
	private Notice notice = new Notice("", "", -1);
	private @Nullable S wanted;
	private @Nullable S shown;
	private Content<T> content = Content.none();
	private boolean busy;

	/** Makes the widgets; see {@link RowTable} for the parameters. */
	public TablePanel(Composite parent, TableSpec<S, T> spec, Function<String, @Nullable Color> colours,
			IDialogSettings settings) {
		this.spec = spec;
		memory = new SortMemory(settings);
		sort = memory.load(spec.sort());
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, MARGIN).applyTo(area);
		filterField = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		filterField.setMessage(Messages.Table_filterHint);
		filterField.setToolTipText(Messages.Table_filterTip);
		filterField.setTextLimit(Filter.LONGEST);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(filterField);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		table = new RowTable<>(stack, spec.columns(), colours, settings);
		message = new MessagePage(stack, this::clearFilter);
		totals = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(totals);
		job = new ArrangeJob<>(Messages.Table_arranging, spec, this::arranged);
		table.heads().showSort(sort);
		table.heads().whenClicked(id -> sort(sort.clicked(id)));
		filterField.addListener(SWT.Modify, event -> area.getDisplay().timerExec(FILTER_DELAY, filterTyped));
		filterField.addListener(SWT.KeyDown, this::filterKey);
		filterField.addListener(SWT.DefaultSelection, event -> leaveFilter());
		table.table().addListener(SWT.KeyDown, this::tableKey);
		area.addListener(SWT.Dispose, event -> job.cancel());
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
		return filterField;
	}

	/** The source of the rows that are shown now; null while there are none. */
	public @Nullable S shown() {
		return shown;
	}

	/** Whether the rows on screen are about to be replaced. */
	public boolean isBusy() {
		return busy || !filter.equals(Filter.of(filterText()));
	}

	/** The line below the table. */
	public String totalsText() {
		return LegacyActionTools.removeMnemonics(totals.getText());
	}

	/** The sentence in the place of the table; "" while the table is there. */
	public String messageText() {
		return layout.topControl == message.control() ? message.text() : "";
	}

	/** How the rows are sorted. */
	public Sort sort() {
		return sort;
	}

	/** Shows a source; rows that it shares with the source before stay selected. */
	public void show(S source) {
		if (wanted != source) {
			wanted = source;
			arrange();
		}
	}

	/** Shows nothing, as when another log comes. */
	public void clear() {
		job.cancel();
		wanted = null;
		shown = null;
		busy = false;
		content = Content.none();
		table.show(Arrangement.none(), 0, new int[0]);
		layout();
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
		sort = by;
		memory.save(by);
		table.heads().showSort(by);
		job.cancel();
		arrange();
	}

	/** Writes a filter into the field; it is in force soon after. */
	public void setFilter(String text) {
		filterField.setText(text);
	}

	/** Shows all rows. */
	public void clearFilter() {
		setFilter("");
		filter(Filter.NONE);
	}

	/** Selects a row by its number in the source; tells whether it is shown. */
	public boolean select(int number) {
		int position = table.rows().position(number);
		if (position < 0)
			return false;
		if (!table.isSelected(position))
			table.select(position);
		return true;
	}

	/** The first selected rows. */
	public List<T> selected(int most) {
		return IntStream.of(table.selected(most)).mapToObj(table.rows()::row).toList();
	}

	/** Puts the focus where a person goes on working. */
	public void setFocus() {
		if (layout.topControl == table.control())
			table.focus();
		else
			filterField.setFocus();
	}

	private String filterText() {
		return filterField.getText();
	}

	private void filter(Filter by) {
		if (area.isDisposed() || filter.equals(by))
			return;
		filter = by;
		job.cancel();
		arrange();
	}

	private void arrange() {
		S source = wanted;
		if (source == null)
			return;
		busy = true;
		Arrangement<T> rows = table.rows();
		Set<Object> selected = new HashSet<>();
		selected(ArrangeJob.MOST_KEPT).forEach(row -> selected.add(spec.identity(row)));
		Object top = table.top() > 0 ? spec.identity(rows.row(table.top())) : null;
		job.submit(new ArrangeJob.Request<>(source, source == shown ? content : null, filter, sort, selected, top,
				table.selectionChanges()));
	}

	private void arranged(ArrangeJob.Result<S, T> result) {
		Control widget = area;
		if (!widget.isDisposed())
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed())
					take(result);
			});
	}

	private void take(ArrangeJob.Result<S, T> result) {
		ArrangeJob.Request<S, T> request = result.request();
		if (wanted == null || !request.filter().equals(filter) || !request.sort().equals(sort))
			return; // the job is at work on what is wanted now
		if (request.selectionChanges() != table.selectionChanges()) {
			arrange();
			return;
		}
		busy = request.source() != wanted;
		shown = request.source();
		content = result.content();
		table.hide(content.hidden());
		table.show(result.rows(), result.top() < 0 ? table.top() : result.top(), result.selected());
		layout();
	}

	private void layout() {
		Arrangement<T> rows = table.rows();
		boolean filteredOut = rows.total() > 0 && rows.size() == 0;
		if (filteredOut)
			message.say(NLS.bind(Messages.Table_noMatch, filterText()), -1, true);
		else
			message.say(notice.empty(), notice.percent(), false);
		layout.topControl = rows.size() > 0 ? table.control() : message.control();
		stack.layout();
		String line = content.totals();
		if (rows.size() < rows.total())
			line = joined(line, NLS.bind(Messages.Table_filtered, count(rows.size()), count(rows.total())));
		totals.setText(LegacyActionTools.escapeMnemonics(joined(line, notice.status())));
	}

	private static String joined(String left, String right) {
		return left.isEmpty() || right.isEmpty() ? left + right : left + "  ·  " + right;
	}

	private static String count(int number) {
		return String.format(java.util.Locale.ROOT, "%,d", number);
	}

	private void filterKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			leaveFilter();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			if (filterText().isEmpty())
				leaveFilter();
			else
				clearFilter();
		}
	}

	private void leaveFilter() {
		filterTyped.run();
		if (layout.topControl == table.control())
			table.focus();
	}

	private void tableKey(Event event) {
		if (event.keyCode == SWT.ESC && !filterText().isEmpty())
			clearFilter();
	}
}
