package io.github.probelight.views.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Tells Enter on a row from a double click. */
final class OpenGestures {
	private final Table table;
	private final Runnable doubleClicked;
	private boolean byMouse;

	/**
	 * Listens to a table.
	 *
	 * @param entered
	 *            run when a person has pressed Enter
	 * @param doubleClicked
	 *            run when she has clicked a row twice
	 */
	OpenGestures(Table table, Runnable entered, Runnable doubleClicked) {
		this.table = table;
		this.doubleClicked = doubleClicked;
		table.addListener(SWT.MouseDown, event -> byMouse = false);
		table.addListener(SWT.KeyDown, event -> byMouse = false);
		table.addListener(SWT.MouseDoubleClick, this::clickedTwice);
		table.addListener(SWT.DefaultSelection, event -> {
			if (!byMouse) {
				entered.run();
			}
		});
	}

	/** The system tells of a row that was opened too, but not where the items have changed between the clicks. */
	private void clickedTwice(Event event) {
		byMouse = event.button == 1 && table.getItem(new Point(event.x, event.y)) != null;
		if (byMouse) {
			doubleClicked.run();
		}
	}
}
