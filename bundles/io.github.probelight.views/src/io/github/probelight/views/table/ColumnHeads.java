package io.github.probelight.views.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The columns of a table on screen: which are shown, their widths and places, which a person may change and which are
 * remembered, and the arrow of the sorting.
 *
 * @param <T>
 *            the rows
 */
public final class ColumnHeads<T> {
	/** Room that a cell or a head takes beside its text, in pixels. */
	private static final int PADDING = 12;
	/** What the arrow of the sorting takes in the one head that has it, in pixels. */
	private static final int ARROW = 16;
	/** Heads are bold in some themes: so much wider. */
	private static final double BOLD = 1.18;

	private final Table table;
	private final List<Column<T>> columns;
	private final TableColumn[] heads;
	private final int[] widths;
	private final int[] usualWidths;
	private final int[] leastWidths;
	/** Columns whose width a person has chosen. */
	private final BitSet chosen = new BitSet();
	/** Columns whose width was found by the rows there are. */
	private final BitSet fitted = new BitSet();
	/** So many rows there were when widths were found last; 0 if they never were. */
	private int fittedTo;
	private final ColumnMemory memory;
	/** Say nothing for what is shown now. */
	private final Set<String> hidden = new HashSet<>();
	/** A person does not want to see them. */
	private final Set<String> unwanted = new TreeSet<>();
	/** A person has asked for these of those that are shown on demand. */
	private final Set<String> demanded = new TreeSet<>();
	/** The number of the column that the rows are sorted by; -1 for none. */
	private int sorted = -1;
	private Runnable whenResized = () -> {};

	ColumnHeads(Table table, List<Column<T>> columns, IDialogSettings settings) {
		this.table = table;
		this.columns = columns;
		memory = new ColumnMemory(settings, columns.stream().map(Column::id).toList());
		heads = new TableColumn[columns.size()];
		widths = new int[columns.size()];
		usualWidths = new int[columns.size()];
		leastWidths = new int[columns.size()];
		GC gc = new GC(table);
		try {
			for (int i = 0; i < heads.length; i++) {
				heads[i] = head(i, gc);
			}
		} finally {
			gc.dispose();
		}
		TableColumn rest = new TableColumn(table, SWT.LEFT); // the last column is widened by GTK: this one is for that
		rest.setWidth(1);
		rest.setResizable(false);
		setPlaces(memory.places().stream().mapToInt(Integer::intValue));
		unwanted.addAll(memory.unwanted());
		demanded.addAll(memory.demanded());
		resize();
	}

	/** All columns, shown or not, in their first order. */
	public List<Column<T>> all() {
		return columns;
	}

	/** The columns shown, from left to right. */
	public List<Column<T>> shown() {
		List<Column<T>> shown = new ArrayList<>();
		for (int i : places()) {
			if (!isHidden(columns.get(i))) {
				shown.add(columns.get(i));
			}
		}
		return shown;
	}

	/** Shows by an arrow how the rows are sorted. */
	public void showSort(Sort sort) {
		int by = indexOf(sort.column());
		table.setSortColumn(by < 0 ? null : heads[by]);
		table.setSortDirection(by < 0 ? SWT.NONE : sort.descending() ? SWT.DOWN : SWT.UP);
		sorted = by;
		if (by >= 0 && !chosen.get(by) && widths[by] < least(by)) {
			widths[by] = least(by);
			resize();
		}
	}

	/** Calls back with the id of the column whose head is clicked. */
	public void whenClicked(Consumer<String> listener) {
		for (int i = 0; i < heads.length; i++) {
			String id = columns.get(i).id();
			heads[i].addListener(SWT.Selection, event -> listener.accept(id));
		}
	}

	/** Calls back when a person has made a column wider or narrower, or moved it. */
	void whenResized(Runnable listener) {
		whenResized = listener;
	}

	/** The head of a column. */
	public TableColumn head(String id) {
		return heads[indexOf(id)];
	}

	/** Hides these columns and shows all others; tells whether that changes anything. */
	boolean hide(Set<String> ids) {
		if (hidden.equals(ids)) {
			return false;
		}
		hidden.clear();
		hidden.addAll(ids);
		resize();
		return true;
	}

	/** The columns that have something to say for what is shown now, from left to right: a person may choose. */
	public List<Column<T>> choices() {
		return Arrays.stream(places())
				.mapToObj(columns::get)
				.filter(column -> !hidden.contains(column.id()))
				.toList();
	}

	/** Puts columns into this order from now on; others keep their places among them as well as they can. */
	void order(List<String> ids) {
		List<Integer> next = new ArrayList<>(ids.stream().map(this::indexOf).toList());
		Iterator<Integer> moved = next.iterator();
		setPlaces(Arrays.stream(places()).map(place -> next.contains(place) ? moved.next() : place));
		rememberPlaces();
	}

	/** Shows columns as they were before a person changed anything. */
	void restore() {
		unwanted.clear();
		demanded.clear();
		memory.choice(unwanted, demanded);
		System.arraycopy(usualWidths, 0, widths, 0, widths.length);
		chosen.clear();
		fitted.clear();
		fittedTo = 0;
		setPlaces(IntStream.range(0, heads.length));
		rememberPlaces();
		resize();
	}

	/** Shows a column from now on, or hides it. */
	void want(String id, boolean wanted) {
		if (wanted) {
			unwanted.remove(id);
			demanded.add(id);
		} else {
			unwanted.add(id);
			demanded.remove(id);
		}
		memory.choice(unwanted, demanded);
		resize();
	}

	/**
	 * Gives each column the room that the cells of all rows need, shown or not, at least that of its head, at most its usual
	 * width. What a person has chosen stays, and none becomes less later, so that columns do not jump while a log is read.
	 * While many rows come in, that is looked at again when there are twice as many; behind none there are others.
	 */
	void fit(Arrangement<T> rows) {
		int count = rows.all().size();
		boolean someMore = count > Math.max(fittedTo, NeededWidth.ASKED) && count < 2 * fittedTo;
		if (count == 0) {
			fitted.clear();
			fittedTo = 0;
		} else if (!someMore) {
			fittedTo = count;
			fitNow(rows);
		}
	}

	private void fitNow(Arrangement<T> rows) {
		try (NeededWidth<T> needed = new NeededWidth<>(table, rows)) {
			for (int i = 0; i < heads.length; i++) {
				Column<T> column = columns.get(i);
				if (!chosen.get(i) && column.bar() == null && !isHidden(column)) {
					int width = Math.clamp(needed.of(column) + PADDING, least(i), usualWidths[i]);
					widths[i] = fitted.get(i) ? Math.max(widths[i], width) : width;
					fitted.set(i);
				}
			}
		}
		resize();
	}

	private int least(int index) {
		return leastWidths[index] + (index == sorted ? ARROW : 0);
	}

	private void resize() {
		for (int i = 0; i < heads.length; i++) {
			boolean hide = isHidden(columns.get(i));
			if (heads[i].getWidth() != width(i)) { // GTK lays the whole table out anew for each
				heads[i].setWidth(width(i));
			}
			heads[i].setResizable(!hide);
		}
	}

	/** Whether a column is not shown. */
	boolean isHidden(Column<T> column) {
		return hidden.contains(column.id()) || unwanted.contains(column.id())
				|| column.onDemand() && !demanded.contains(column.id());
	}

	/** How wide a column is, in pixels; 0 if it is not shown. */
	int width(int index) {
		return isHidden(columns.get(index)) ? 0 : widths[index];
	}

	/** The number of the first column that is shown. */
	int leftmost() {
		return Arrays.stream(places()).filter(i -> !isHidden(columns.get(i))).findFirst().orElse(0);
	}

	/** The number of the column that a point of an item is in; -1 for none. */
	int at(TableItem item, int x, int y) {
		return IntStream.range(0, heads.length).filter(i -> item.getBounds(i).contains(x, y)).findFirst().orElse(-1);
	}

	private TableColumn head(int index, GC gc) {
		Column<T> column = columns.get(index);
		TableColumn head = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
		head.setText(column.label());
		head.setToolTipText(column.hint());
		head.setMoveable(true);
		leastWidths[index] = (int) (gc.textExtent(column.label()).x * BOLD) + PADDING;
		usualWidths[index] = Math.max(leastWidths[index] + ARROW, column.width() * gc.textExtent("0").x + PADDING);
		chosen.set(index, memory.width(column.id(), -1) >= 0);
		widths[index] = memory.width(column.id(), usualWidths[index]);
		head.setWidth(widths[index]);
		head.addListener(SWT.Resize, event -> resized(index));
		head.addListener(SWT.Move, event -> rememberPlaces());
		return head;
	}

	private void resized(int index) {
		Column<T> column = columns.get(index);
		int width = heads[index].getWidth();
		if (width >= ColumnMemory.NARROWEST && width != widths[index] && !isHidden(column)) {
			widths[index] = width;
			chosen.set(index);
			memory.rememberWidth(column.id(), width);
			whenResized.run();
		}
	}

	private void rememberPlaces() {
		memory.rememberPlaces(Arrays.stream(places()).mapToObj(i -> columns.get(i).id()).toList());
		whenResized.run();
	}

	/** The numbers of all columns, shown or not, from left to right. */
	int[] places() {
		return Arrays.stream(table.getColumnOrder()).filter(i -> i < heads.length).toArray();
	}

	/** Puts the columns with these numbers into this order; what is behind the last stays there. */
	private void setPlaces(IntStream fromLeft) {
		table.setColumnOrder(IntStream.concat(fromLeft, IntStream.of(heads.length)).toArray());
	}

	private int indexOf(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}
}
