package io.github.probelight.views.table;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Folds and unfolds groups, as in a tree: Arrow Left folds a group, or goes from a row to its head; Arrow Right unfolds;
 * Enter, a double click, and a click on the sign of a head do what is to be done.
 */
final class HeadKeys {
	/** Where the sign of a head is, in pixels. */
	private static final int SIGN = 18;

	private final RowTable<?> rows;
	private final IntConsumer toggle;

	/**
	 * Listens to a table.
	 *
	 * @param toggle
	 *            told the position of a head whose group is to be folded or unfolded
	 */
	HeadKeys(RowTable<?> rows, IntConsumer toggle) {
		this.rows = rows;
		this.toggle = toggle;
		Table table = rows.table();
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseUp, this::clicked);
		table.addListener(SWT.DefaultSelection, event -> opened());
	}

	private void key(Event event) {
		int lead = rows.lead();
		int head = lead < 0 || event.stateMask != 0 ? -1 : rows.rows().headPosition(lead);
		boolean left = event.keyCode == SWT.ARROW_LEFT;
		if (head < 0 || !left && event.keyCode != SWT.ARROW_RIGHT) {
			return;
		}
		event.doit = false;
		boolean folded = rows.rows().head(head).map(Arrangement.Head::folded).orElse(false);
		if (lead != head && left) {
			rows.select(head);
		} else if (lead == head && folded != left) {
			toggle.accept(head);
		}
	}

	private void opened() {
		int lead = rows.lead();
		if (lead >= 0 && rows.rows().isHead(lead)) {
			toggle.accept(lead);
		}
	}

	private void clicked(Event event) {
		TableItem item = rows.table().getItem(new Point(event.x, event.y));
		if (item == null || event.button != 1 || event.x >= SIGN || event.stateMask != SWT.BUTTON1) {
			return;
		}
		int position = rows.top() + rows.table().indexOf(item);
		if (position < rows.rows().size() && rows.rows().isHead(position)) {
			toggle.accept(position);
		}
	}
}
