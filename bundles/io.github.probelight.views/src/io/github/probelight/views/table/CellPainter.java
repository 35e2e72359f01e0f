package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.ui.Palette;

/**
 * Paints the bars of a table, and the texts that have a colour: GTK forgets the colours of all cells as soon as anybody
 * paints in one of them.
 */
final class CellPainter {
	private static final String BAR = CellBar.class.getName();
	private static final String MARK = CellMark.class.getName();
	private static final String HEAD = Arrangement.Head.class.getName();
	private static final String MATCH = Palette.id("match");
	private static final int HIGHEST = 11;
	/** Room above and below a bar, in pixels. */
	private static final int MARGIN = 4;
	/** Room between a bar and its text, and beside both, in pixels. */
	private static final int GAP = 6;
	/** What the bounds of a cell leave out of it on each side, at most, in pixels. */
	private static final int EDGE = 2;
	/** As the table leaves beside the texts that it draws itself. */
	private static final int INDENT = 2;
	/** Of 255: a bar is to be seen, not to be louder than its text. */
	private static final int STRONG = 170;
	private static final int OPAQUE = 255;
	private static final int FAINT = 36;
	private static final int GROUND = 22;

	private final Table table;
	private final Function<String, @Nullable Color> colours;

	CellPainter(Table table, Function<String, @Nullable Color> colours) {
		this.table = table;
		this.colours = colours;
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** What a cell of an item has from now on; null for none. */
	static void put(TableItem item, int column, @Nullable CellBar bar) {
		item.setData(BAR + column, bar);
	}

	/** Which letters of a cell of an item are marked from now on. */
	static void put(TableItem item, int column, List<CellMark> marks) {
		item.setData(MARK + column, marks.isEmpty() ? null : marks);
	}

	/** The text that an item has across all its cells from now on, as the head of a group; "" for none. */
	static void put(TableItem item, String head) {
		item.setData(HEAD, head);
	}

	private static String head(TableItem item) {
		return item.getData(HEAD) instanceof String head ? head : "";
	}

	private void erase(Event event) {
		if (event.item instanceof TableItem item && isPainted(item, event.index)) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private boolean isPainted(TableItem item, int column) {
		return !head(item).isEmpty() || item.getData(BAR + column) != null || item.getData(MARK + column) != null
				|| !item.getForeground(column).equals(item.getForeground());
	}

	private void paint(Event event) {
		if (!(event.item instanceof TableItem item) || !isPainted(item, event.index)) {
			return;
		}
		Rectangle cell = item.getBounds(event.index);
		GC gc = event.gc;
		if (!head(item).isEmpty()) {
			head(gc, item, cell, (event.detail & SWT.SELECTED) != 0);
			return;
		}
		Color ink = gc.getForeground();
		Color ground = gc.getBackground();
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		int text = cell.x + INDENT;
		if (item.getData(BAR + event.index) instanceof CellBar bar) {
			int room = gc.textExtent("0".repeat(bar.room())).x;
			int width = Math.max(0, cell.width - room - 3 * GAP);
			paint(gc, bar, new Rectangle(cell.x + GAP, cell.y, width, cell.height), selected);
			text = cell.x + width + 2 * GAP;
		} else if (table.getColumn(event.index).getAlignment() == SWT.RIGHT) {
			text = cell.x + cell.width - INDENT - gc.textExtent(item.getText(event.index)).x;
		}
		gc.setForeground(selected ? chosen() : item.getForeground(event.index));
		Point size = gc.textExtent(item.getText(event.index));
		if (item.getData(MARK + event.index) instanceof List<?> marks) {
			Rectangle room = new Rectangle(text, cell.y, size.x, cell.height);
			marks.forEach(mark -> mark(gc, item.getText(event.index), (CellMark) mark, room, selected));
		}
		gc.drawText(item.getText(event.index), text, cell.y + (cell.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setForeground(ink);
		gc.setBackground(ground);
	}

	/** Letters that are marked are underlined too: colour alone says nothing. */
	private void mark(GC gc, String text, CellMark mark, Rectangle room, boolean selected) {
		int left = room.x + gc.textExtent(text.substring(0, mark.begin())).x;
		int right = room.x + gc.textExtent(text.substring(0, mark.end())).x;
		int height = gc.getFontMetrics().getHeight();
		int top = room.y + (room.height - height) / 2;
		Color ground = table.getDisplay().getHighContrast() ? null : colours.apply(MATCH);
		if (ground != null && !selected) {
			gc.setBackground(ground);
			gc.fillRectangle(left, top, right - left, height);
		}
		gc.drawLine(left, top + height - 1, right - 1, top + height - 1);
	}

	/** The colour of the words that the table itself draws in a selected row; what it hands over need not be that. */
	private Color chosen() {
		return table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
	}

	/** Paints the part of a head that lies in one cell, to its very edges: a head is one row, not many cells. */
	private void head(GC gc, TableItem item, Rectangle cell, boolean selected) {
		Rectangle clip = gc.getClipping();
		Color ground = gc.getBackground();
		Color ink = gc.getForeground();
		Rectangle room = clip.intersection(
				new Rectangle(cell.x - EDGE, cell.y - EDGE, cell.width + 2 * EDGE, cell.height + 2 * EDGE));
		gc.setClipping(room);
		if (selected) {
			gc.setForeground(chosen());
		} else {
			gc.setBackground(tinted()); // not see-through: cells may overlap
			gc.fillRectangle(room);
		}
		int left = cell.x;
		for (int i = 0; i < table.getColumnCount(); i++) {
			left = Math.min(left, item.getBounds(i).x);
		}
		Point size = gc.textExtent(head(item));
		gc.drawText(head(item), left + INDENT, cell.y + (cell.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setForeground(ink);
		gc.setBackground(ground);
		gc.setClipping(clip);
	}

	/** The ground of the table with a little of its ink. */
	private Color tinted() {
		Color ground = table.getBackground();
		Color ink = table.getForeground();
		return new Color(tinted(ground.getRed(), ink.getRed()), tinted(ground.getGreen(), ink.getGreen()),
				tinted(ground.getBlue(), ink.getBlue()));
	}

	private static int tinted(int ground, int ink) {
		return ground + (ink - ground) * GROUND / 255;
	}

	private void paint(GC gc, CellBar bar, Rectangle room, boolean selected) {
		Color colour = colours.apply(bar.colour());
		if (colour == null || room.width <= 0) {
			return;
		}
		Color ink = table.getForeground();
		int alpha = gc.getAlpha();
		int height = Math.min(HIGHEST, Math.max(1, room.height - 2 * MARGIN));
		int y = room.y + (room.height - height) / 2;
		boolean plain = table.getDisplay().getHighContrast(); // where a paler colour says nothing, its length does
		boolean heat = bar.form() == CellBar.Form.HEAT && !plain;
		int width = heat ? room.width : bar.part() <= 0 ? 0 : (int) Math.max(2, Math.round(room.width * bar.part()));
		if (selected) { // a pale bar on the colour of the selection would be no bar
			gc.setBackground(table.getBackground());
			gc.fillRectangle(room.x - 1, y - 1, room.width + 2, height + 2);
		}
		gc.setBackground(ink);
		gc.setAlpha(GROUND);
		gc.fillRectangle(room.x, y, room.width, height);
		if (bar.part() > 0) {
			gc.setBackground(colour);
			gc.setAlpha(heat ? FAINT + (int) Math.round((255 - FAINT) * bar.part()) : plain ? OPAQUE : STRONG);
			gc.fillRectangle(room.x, y, width, height);
		}
		gc.setAlpha(alpha);
		if (plain) {
			gc.setForeground(ink);
			gc.drawRectangle(room.x, y, room.width - 1, height - 1);
		}
		if (bar.mark() >= 0) {
			int x = room.x + (int) Math.round((room.width - 1) * Math.min(1, bar.mark()));
			gc.setForeground(ink);
			gc.drawLine(x, y - 2, x, y + height + 1);
		}
	}
}
