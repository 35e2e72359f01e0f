package io.github.probelight.editor.filter;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.ui.TextCut;

/**
 * Draws the cells of a column of conditions that there is no room for with … behind the last word that is whole, and says
 * all of one in its tip. The platform cuts inside a word without a sign: what is left reads as another condition.
 */
final class CutCells {
	private final Table table;
	private final int column;

	private CutCells(Table table, int column) {
		this.table = table;
		this.column = column;
	}

	/** Watches over a column, counted from 0, for as long as the table is there. */
	static void in(Table table, int column) {
		CutCells cells = new CutCells(table, column);
		table.addListener(SWT.EraseItem, cells::erase);
		table.addListener(SWT.PaintItem, cells::paint);
		table.addListener(SWT.MouseMove, event -> cells.tell(new Point(event.x, event.y)));
	}

	/** What is too long is not for the platform to draw. */
	private void erase(Event event) {
		if (event.index == column && event.item instanceof TableItem item && isCut(item, event.gc)) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		if (event.index == column && event.item instanceof TableItem item && isCut(item, event.gc)) {
			Rectangle cell = item.getTextBounds(column);
			String text = TextCut.WORD.fit(item.getText(column), room(item), part -> width(event.gc, part));
			int below = Math.max(0, (cell.height - event.gc.textExtent(text).y) / 2);
			event.gc.drawText(text, event.x, cell.y + below, SWT.DRAW_TRANSPARENT);
		}
	}

	private void tell(Point at) {
		TableItem item = table.getItem(at);
		GC gc = new GC(table);
		try {
			String tip = item != null && item.getBounds(column).contains(at) && isCut(item, gc)
					? item.getText(column).replace("&", "&&")
					: null;
			table.setToolTipText(tip);
		} finally {
			gc.dispose();
		}
	}

	private boolean isCut(TableItem item, GC gc) {
		return width(gc, item.getText(column)) > room(item);
	}

	/** How much of a cell is left for its text, in points: as much is free behind it as before it. */
	private int room(TableItem item) {
		Rectangle cell = item.getBounds(column);
		return cell.width - 2 * Math.max(0, item.getTextBounds(column).x - cell.x);
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
