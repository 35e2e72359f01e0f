package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

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

import io.github.probelight.summary.NumberText;
import io.github.probelight.views.Messages;
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
	private final SortMemory memory;
	private final Composite area;
	private final FilterField filter;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final RowTable<T> table;
	private final MessagePage message;
	private final Label totals;
	private final ArrangeJob<S, T> job;

	private Sort sort;
	private Notice notice = new Notice("", "", -1);
	private @Nullable S wanted;
	private @Nullable S shown;
	private Content<T> content = Content.none();
	private boolean busy;
	private Runnable whenShown = () -> {};

	/** Makes the widgets; see {@link RowTable} for the parameters. */
	public TablePanel(Composite parent, TableSpec<S, T> spec, Function<String, @Nullable Color> colours,
			IDialogSettings settings) {
		this.spec = spec;
		memory = new SortMemory(settings);
		sort = memory.load(spec.sort());
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, MARGIN).applyTo(area);
		filter = new FilterField(area, typed -> rearrange(Place.SELECTED), this::focusRows);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(filter.control());
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		table = new RowTable<>(stack, spec.columns(), colours, settings);
		message = new MessagePage(stack, () -> setFilter(""));
		totals = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(totals);
		job = new ArrangeJob<>(Messages.Table_arranging, spec, this::arranged);
		table.heads().showSort(sort);
		table.heads().whenClicked(id -> sort(sort.clicked(id)));
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
		return filter.control();
	}

	/** The source of the rows that are shown now; null while there are none. */
	public @Nullable S shown() {
		return shown;
	}

	/** Whether the rows on screen are about to be replaced. */
	public boolean isBusy() {
		return busy || filter.isTyping();
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
			arrange(Place.TOP_ROW);
			layout();
		}
	}

	/** Shows nothing, as when another log comes. */
	public void clear() {
		job.cancel();
		wanted = null;
		shown = null;
		busy = false;
		content = Content.none();
		table.show(Arrangement.none(), 0, new BitSet());
		layout();
	}

	/** Calls back when other rows are shown. */
	public void whenShown(Runnable listener) {
		whenShown = listener;
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
		rearrange(Place.BEGIN);
	}

	/** Shows the rows that this filter lets pass; "" for all. */
	public void setFilter(String text) {
		filter.type(text);
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
		return table.selected().stream().limit(most).mapToObj(table.rows()::row).toList();
	}

	/** Puts the focus where a person goes on working. */
	public void setFocus() {
		if (!focusRows()) {
			filter.control().setFocus();
		}
	}

	private boolean focusRows() {
		boolean rows = layout.topControl == table.control();
		if (rows) {
			table.focus();
		}
		return rows;
	}

	/** As {@link #arrange}, at once: what the job is at work on is not wanted any more. */
	private void rearrange(Place place) {
		job.cancel();
		arrange(place);
	}

	private void arrange(Place place) {
		S source = wanted;
		if (source == null) {
			return;
		}
		busy = true;
		Content<T> known = source == shown ? content : null;
		job.submit(new ArrangeJob.Request<>(source, known, filter.filter(), sort,
				Kept.of(spec, table, known != null, place),
				table.selectionChanges()));
	}

	private void arranged(ArrangeJob.Result<S, T> result) {
		Control widget = area;
		if (!widget.isDisposed()) {
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed()) {
					take(result);
				}
			});
		}
	}

	private void take(ArrangeJob.Result<S, T> result) {
		ArrangeJob.Request<S, T> request = result.request();
		if (wanted == null || !request.filter().equals(filter.filter()) || !request.sort().equals(sort)) {
			return; // the job is at work on what is wanted now
		}
		if (request.selectionChanges() != table.selectionChanges()) {
			arrange(request.kept().place());
			return;
		}
		busy = request.source() != wanted;
		shown = request.source();
		content = result.content();
		table.hide(content.hidden());
		table.show(result.rows(), result.top() < 0 ? table.top() : result.top(), result.selected());
		if (request.kept().place() == Place.SELECTED && !result.selected().isEmpty()) {
			table.reveal(result.selected().nextSetBit(0));
		}
		layout();
		whenShown.run();
	}

	private void layout() {
		Arrangement<T> rows = table.rows();
		boolean filteredOut = rows.total() > 0 && rows.size() == 0;
		boolean soon = busy && notice.percent() < 0; // there may be rows in a moment
		if (filteredOut) {
			message.say(NLS.bind(Messages.Table_noMatch, filter.text()), -1, true);
		} else {
			message.say(soon ? "" : notice.empty(), notice.percent(), false);
		}
		layout.topControl = rows.size() > 0 ? table.control() : message.control();
		stack.layout();
		String line = content.totals();
		if (rows.size() < rows.total()) {
			line = joined(line,
					NLS.bind(Messages.Table_filtered, NumberText.of(rows.size()), NumberText.of(rows.total())));
		}
		totals.setText(LegacyActionTools.escapeMnemonics(joined(line, notice.status())));
	}

	private static String joined(String left, String right) {
		return left.isEmpty() || right.isEmpty() ? left + right : left + "  ·  " + right;
	}

	private void tableKey(Event event) {
		if (event.keyCode == SWT.ESC) {
			setFilter("");
		}
	}
}
