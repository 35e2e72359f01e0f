package io.github.probelight.views.table;

import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Has the few items of a table move with their rows. Whoever listens to a table instead of seeing it hears of a row when
 * the keyboard comes to another item; that the item where it is now holds another row, they are not told.
 */
final class MovingItems {
	private final Table table;
	private int top;
	/** The item that the keyboard was at last, and the position of its row; -1 for none yet. */
	private @Nullable TableItem item;
	private int told = -1;

	MovingItems(Table table) {
		this.table = table;
	}

	/**
	 * Has an item for each row of a page, those that stay on screen the one they had, as far as may be. What they show is
	 * to be written by the caller.
	 *
	 * @param lead
	 *            the position that the keyboard is at; -1 for none
	 */
	void move(Page page, int lead) {
		table.setItemCount(page.shown());
		int by = page.top() - top;
		top = page.top();
		TableItem last = item;
		int at = last == null || last.isDisposed() ? -1 : table.indexOf(last);
		if (Math.abs(by) < page.shown() && !leaves(at, by)) {
			shift(by);
			at -= by;
		}
		if (page.contains(lead) && lead != told && lead - top == at) {
			shift(at == 0 ? -1 : 1);
		}
	}

	/** Would the item at the keyboard go, the table would choose another, and say so. */
	private boolean leaves(int at, int by) {
		return at >= 0 && (at < by || at >= table.getItemCount() + by);
	}

	/** New ones come first, or there might be a moment without any. */
	private void shift(int by) {
		int last = table.getItemCount();
		for (int i = 0; i < by; i++) {
			new TableItem(table, SWT.NONE);
			table.remove(0);
		}
		for (int i = by; i < 0; i++) {
			new TableItem(table, SWT.NONE, 0);
			table.remove(last);
		}
	}

	/** Selects the items of the selected rows on a page, and puts the keyboard at the lead's, which comes first for that. */
	void select(Page page, RowSelection selection, int lead) {
		IntStream selected = IntStream.range(page.top(), page.top() + page.shown()).filter(selection::contains);
		if (page.contains(lead)) {
			table.setSelection(IntStream.concat(IntStream.of(lead), selected.filter(position -> position != lead))
					.map(position -> position - page.top())
					.toArray());
			item = table.getItem(lead - page.top());
			told = lead;
		} else {
			table.deselectAll();
			table.select(selected.map(position -> position - page.top()).toArray());
		}
	}
}
