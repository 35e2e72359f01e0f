package io.github.probelight.views.table;

import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Selects rows by keys and mouse as a person knows it from any table, though only those on screen are items. */
final class SelectionGestures {
	private final Viewport view;
	private final Table table;
	private final RowSelection selection;
	private final Supplier<IntStream> heads;
	private final Runnable moved;
	private final Runnable clicked;

	/**
	 * Listens to a table.
	 *
	 * @param heads
	 *            gives the positions that no range takes in
	 * @param moved
	 *            run when other rows are selected and others may be on screen
	 * @param clicked
	 *            run when other rows are selected of those on screen
	 */
	SelectionGestures(Viewport view, RowSelection selection, Supplier<IntStream> heads, Runnable moved,
			Runnable clicked) {
		this.view = view;
		this.selection = selection;
		this.heads = heads;
		this.moved = moved;
		this.clicked = clicked;
		table = view.table();
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDown, this::pressed);
		table.addListener(SWT.Selection, this::clicked);
	}

	private void key(Event event) {
		int from = selection.lead();
		int target = view.page().target(event.keyCode, from);
		if (target < 0 || (event.stateMask & SWT.ALT) != 0) {
			return;
		}
		event.doit = false;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			extend(target);
		} else {
			selection.only(target);
		}
		view.follow(target, from);
		moved.run();
	}

	/** The table sees no change where the one of several selected rows that is on screen is to be selected alone. */
	private void pressed(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item != null && event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && selection.count() > 1) {
			selection.only(position(item));
			moved.run();
		}
	}

	private void clicked(Event event) {
		if (!(event.item instanceof TableItem item)) {
			return;
		}
		if ((event.stateMask & SWT.SHIFT) != 0) {
			extend(position(item));
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			selection.toggle(position(item));
		} else {
			selection.only(position(item));
		}
		clicked.run();
	}

	private void extend(int position) {
		selection.extend(position);
		selection.drop(heads.get());
	}

	private int position(TableItem item) {
		return view.page().top() + table.indexOf(item);
	}
}
