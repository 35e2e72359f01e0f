package io.github.probelight.views.table;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import io.github.probelight.ui.OpenMenus;

/** The tooltips of a table's cells: plain text, wrapped. */
final class CellTips<T> extends ToolTip {
	private static final int WIDEST = 460;
	private static final int MARGIN = 4;
	/** So far from the mouse, in pixels. */
	private static final int BELOW = 16;
	private static final int ABOVE = 6;
	/** How long the mouse rests on a cell, in milliseconds: whoever goes through rows sees the rows. */
	private static final int REST = 500;

	/** So often it is looked where the mouse is while a tip is there, in milliseconds. */
	private static final int LOOK = 200;

	/** Tells one cell from others; asked for with each move of the mouse. */
	private record Area(int position, String column) {}

	private final Table table;
	private final Function<Event, @Nullable Cell<T>> cells;
	private String text = "";
	/** Where the mouse was when the text was asked for. */
	private @Nullable Event asked;
	private @Nullable Shell shown;

	/**
	 * Listens to a table.
	 *
	 * @param cells
	 *            finds the cell that the mouse is at; null for none
	 */
	CellTips(Table table, Function<Event, @Nullable Cell<T>> cells) {
		super(table, NO_RECREATE, false);
		this.table = table;
		this.cells = cells;
		setPopupDelay(REST);
		table.addListener(SWT.MenuDetect, event -> hide());
	}

	@Override
	protected @Nullable Object getToolTipArea(@Nullable Event event) {
		Cell<T> cell = event == null ? null : cells.apply(event);
		return cell == null ? null : new Area(cell.position(), cell.column().id());
	}

	/** Other rows are on screen: goes if what it says is no longer true of the cell at its place. */
	void recheck() {
		Event event = asked;
		if (event != null && !text.equals(text(cells.apply(event)))) {
			hide();
		}
	}

	/** Below the mouse, or above it where there is no room: never under it, where it would not be told to go. */
	@Override
	public Point getLocation(@Nullable Point size, @Nullable Event event) {
		if (size == null || event == null) {
			return super.getLocation(size, event);
		}
		Point mouse = table.toDisplay(event.x, event.y);
		Rectangle screen = table.getMonitor().getClientArea();
		int below = mouse.y + BELOW;
		boolean fits = below + size.y <= screen.y + screen.height;
		return new Point(Math.max(screen.x, Math.min(mouse.x, screen.x + screen.width - size.x)),
				fits ? below : mouse.y - ABOVE - size.y);
	}

	/**
	 * Hides the tip once the mouse is no longer at its cell. A mouse that jumps onto the tip itself tells nobody: neither
	 * the table nor the tip hears of it then, and the tip would stay for good.
	 */
	private void watch(Event event, Point before) {
		table.getDisplay().timerExec(LOOK, () -> {
			if (asked != event || table.isDisposed()) {
				return;
			}
			Point mouse = table.getDisplay().getCursorLocation();
			if (table.isVisible() && (mouse.equals(before) || isAtCell(event, mouse))) {
				watch(event, before);
			} else {
				hide();
			}
		});
	}

	private boolean isAtCell(Event event, Point mouse) {
		Event now = new Event();
		Point at = table.toControl(mouse);
		now.x = at.x;
		now.y = at.y;
		Shell tip = shown;
		boolean covered = tip != null && !tip.isDisposed() && tip.getBounds().contains(mouse);
		return !covered && Objects.equals(getToolTipArea(now), getToolTipArea(event));
	}

	private static <T> String text(@Nullable Cell<T> cell) {
		return cell == null ? "" : cell.tip();
	}

	@Override
	protected void afterHideToolTip(@Nullable Event event) {
		super.afterHideToolTip(event);
		asked = null;
	}

	@Override
	protected boolean shouldCreateToolTip(@Nullable Event event) {
		text = event == null || isUnderMenu() || !super.shouldCreateToolTip(event) ? "" : text(cells.apply(event));
		return !text.isEmpty();
	}

	/** A menu that is asked for by key may be where the mouse rests, and would lie below the tip. */
	private boolean isUnderMenu() {
		return OpenMenus.of(table.getDisplay()).isAny();
	}

	@Override
	protected Composite createToolTipContentArea(@Nullable Event event, @Nullable Composite parent) {
		asked = event;
		shown = parent == null ? null : parent.getShell();
		if (event != null) {
			watch(event, table.getDisplay().getCursorLocation());
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		int width = Math.min(WIDEST, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		Color ground = area.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
		Color ink = area.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
		area.setBackground(ground);
		label.setBackground(ground);
		label.setForeground(ink);
		// whoever moves on to the row below means that row, not the tip over it
		area.addListener(SWT.MouseEnter, entered -> hide());
		label.addListener(SWT.MouseEnter, entered -> hide());
		return area;
	}
}
