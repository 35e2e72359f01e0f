package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.Palette;

/**
 * Writes rows into the items of a table, of each text as much as its column has room for: GTK would end it in the middle
 * of a letter, or of a number.
 *
 * @param <T>
 *            the rows
 */
final class CellWriter<T> implements AutoCloseable {
	private static final String FADED = Palette.id("none");
	/** What the table leaves free beside the text of a cell, in pixels. */
	private static final int MARGINS = 8;

	private final Table table;
	private final ColumnHeads<T> heads;
	private final Function<String, @Nullable Color> colours;
	private final GC gc;
	private final int[] rooms;

	/** Writes in the font of the table. */
	CellWriter(Table table, ColumnHeads<T> heads, Function<String, @Nullable Color> colours) {
		this.table = table;
		this.heads = heads;
		this.colours = colours;
		gc = new GC(table);
		rooms = rooms(table, heads);
	}

	/**
	 * How wide each text may be: a column that the edge of the table runs through has the room before it. Of a number there,
	 * which stands at the other side, nothing is seen rather than some of its digits.
	 */
	private static int[] rooms(Table table, ColumnHeads<?> heads) {
		ScrollBar across = table.getHorizontalBar();
		int left = across == null ? 0 : -across.getSelection();
		int edge = table.getClientArea().width;
		int[] rooms = new int[heads.all().size()];
		for (int i : heads.places()) {
			int width = heads.width(i);
			boolean cut = left < edge && left + width > edge;
			rooms[i] = (!cut ? width : heads.all().get(i).right() ? 0 : edge - left) - MARGINS;
			left += width;
		}
		return rooms;
	}

	/** Writes what is on a page, in a pale colour if other rows are wanted. */
	void write(Arrangement<T> rows, Page page, boolean faded) {
		for (int i = 0; i < page.shown(); i++) {
			int position = page.top() + i;
			if (rows.isHead(position)) {
				write(table.getItem(i), rows.head(position).orElseThrow());
			} else {
				write(table.getItem(i), rows.row(position), faded);
			}
		}
	}

	/** The text of a head stands at the left and runs over all columns. */
	private void write(TableItem item, Arrangement.Head group) {
		String text = (group.folded() ? "▸ " : "▾ ") + OneLine.of(group.name()) + "   "
				+ NumberText.count(group.count(), group.noun());
		int left = heads.leftmost();
		for (int i = 0; i < heads.all().size(); i++) {
			item.setText(i, i == left ? text : "");
			item.setForeground(i, null);
			CellPainter.put(item, i, (CellBar) null);
			CellPainter.put(item, i, List.of());
		}
		CellPainter.put(item, text);
	}

	private void write(TableItem item, T row, boolean faded) {
		CellPainter.put(item, "");
		List<Column<T>> columns = heads.all();
		for (int i = 0; i < columns.size(); i++) {
			Column<T> column = columns.get(i);
			boolean hidden = heads.isHidden(column);
			item.setText(i, hidden ? "" : text(i, column, row));
			String colour = faded ? FADED : column.colour().apply(row);
			item.setForeground(i, colour.isEmpty() ? null : colours.apply(colour));
			Function<T, @Nullable CellBar> bar = column.bar();
			if (bar != null) {
				CellPainter.put(item, i, hidden ? null : bar.apply(row));
			}
			Function<T, List<CellMark>> marked = column.marked();
			if (marked != null) {
				CellPainter.put(item, i, CellMark.within(marked.apply(row), item.getText(i)));
			}
		}
	}

	/** Beside a bar there is room for all of it. */
	private String text(int index, Column<T> column, T row) {
		String whole = column.read(row);
		return column.bar() != null
				? whole
				: column.cut().fit(whole, rooms[index], text -> gc.textExtent(text).x);
	}

	@Override
	public void close() {
		gc.dispose();
	}
}
