package io.github.probelight.views.table;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** The tooltips of a table's cells: plain text, wrapped. */
final class CellTips extends ToolTip {
	private static final int WIDEST = 460;
	private static final int MARGIN = 4;

	/**
	 * What there is to say of a cell.
	 *
	 * @param cell
	 *            tells the cell from others
	 * @param text
	 *            "" for nothing
	 */
	record Tip(String cell, String text) {}

	private final Function<Event, @Nullable Tip> tips;

	CellTips(Table table, Function<Event, @Nullable Tip> tips) {
		super(table, NO_RECREATE, false);
		this.tips = tips;
		setShift(new Point(0, 16));
	}

	@Override
	protected @Nullable Object getToolTipArea(@Nullable Event event) {
		Tip tip = event == null ? null : tips.apply(event);
		return tip == null || tip.text().isEmpty() ? null : tip;
	}

	@Override
	protected Composite createToolTipContentArea(@Nullable Event event, @Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(getToolTipArea(event) instanceof Tip tip ? LegacyActionTools.escapeMnemonics(tip.text()) : "");
		int width = Math.min(WIDEST, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		Color ground = area.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
		Color ink = area.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
		area.setBackground(ground);
		label.setBackground(ground);
		label.setForeground(ink);
		return area;
	}
}
