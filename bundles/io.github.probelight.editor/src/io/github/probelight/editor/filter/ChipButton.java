package io.github.probelight.editor.filter;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.github.probelight.engine.report.Timeline;
import io.github.probelight.ui.MenuTip;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;

/**
 * A condition of a filter as a chip: a click switches it off and on, one on its cross removes it. It is a button that
 * stays pressed, to screen readers too.
 */
final class ChipButton {
	private static final int PADDING = 8;
	private static final int ROUND = 12;
	private static final int CROSS = 7;
	/** A longer text is cut in its middle; the tooltip has all of it. */
	private static final int MOST_WIDTH = 300;
	private static final String MINUS = "\u2212 ";
	private static final String CUT = "\u2026";

	/** What a chip says, and what can be done with it. */
	private record Face(String text, String name, String query, boolean on, List<ChipStep> steps) {
		/** Of a condition. */
		static Face of(Chip chip, Timeline log) {
			String label = ChipName.of(chip);
			return new Face((chip.negated() ? MINUS : "") + ChipName.brief(chip, log),
					NLS.bind(chip.negated() ? Messages.Chip_hide : Messages.Chip_only, label),
					chip.name().isEmpty() ? "" : FilterSteps.text(chip), chip.on(), List.of(ChipStep.values()));
		}
	}

	private final Canvas canvas;
	private final Face chip;
	private final Consumer<ChipStep> steps;

	/** Makes that of a condition on a log with such times; {@code steps} hears what a person does to it. */
	ChipButton(Composite parent, Chip chip, Timeline log, Consumer<ChipStep> steps) {
		this(parent, Face.of(chip, log), steps);
	}

	/** Makes that for long runs, which are collapsed or not. */
	ChipButton(Composite parent, boolean collapsed, Consumer<ChipStep> steps) {
		this(parent, new Face(Messages.Runs_chip, Messages.Runs_name, "", collapsed,
				List.of(ChipStep.SWITCH, ChipStep.REMOVE)), steps);
	}

	private ChipButton(Composite parent, Face chip, Consumer<ChipStep> steps) {
		this.chip = chip;
		this.steps = steps;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return size();
			}
		};
		canvas.setToolTipText(tip().replace("&", "&&"));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.setMenu(menu());
		String tip = canvas.getToolTipText();
		MenuTip.under(canvas.getMenu(), () -> tip, canvas::setToolTipText);
		new ChipAccess(canvas, chip.name(), chip.query(), chip.on(), () -> steps.accept(ChipStep.SWITCH));
	}

	/** The widget. */
	Canvas control() {
		return canvas;
	}

	/** What is shown on it. */
	String text() {
		return chip.text();
	}

	private String tip() {
		String query = chip.query().isEmpty() ? "" : '\n' + chip.query();
		return NLS.bind(Messages.Chip_tip, chip.name() + query,
				chip.on() ? Messages.Chip_isOn : Messages.Chip_isOff);
	}

	private Menu menu() {
		Menu menu = new Menu(canvas);
		for (ChipStep step : chip.steps()) {
			MenuItem item = new MenuItem(menu, step == ChipStep.SWITCH ? SWT.CHECK : SWT.PUSH);
			item.setText(step.entry());
			item.setSelection(chip.on());
			item.addListener(SWT.Selection, event -> steps.accept(step));
		}
		return menu;
	}

	private void released(Event event) {
		Rectangle area = canvas.getClientArea();
		if (!area.contains(event.x, event.y)) {
			return;
		}
		if (event.button == 2 || event.button == 1 && event.x >= area.width - PADDING - CROSS - PADDING / 2) {
			steps.accept(ChipStep.REMOVE);
		} else if (event.button == 1) {
			steps.accept(ChipStep.SWITCH);
		}
	}

	private void pressed(Event event) {
		ChipStep step = ChipStep.of(event);
		if (step != null && chip.steps().contains(step)) {
			event.doit = false;
			steps.accept(step);
		}
	}

	private Point size() {
		GC gc = new GC(canvas);
		try {
			Point text = gc.textExtent(text());
			int width = Math.min(MOST_WIDTH, text.x + 3 * PADDING + CROSS);
			return new Point(width, text.y + PADDING);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		boolean plain = canvas.getDisplay().getHighContrast();
		Color border = plain ? canvas.getForeground() : Palette.colour(Palette.id("chip_border"));
		Color fill = plain ? canvas.getBackground() : Palette.colour(Palette.id("chip"));
		gc.setAntialias(SWT.ON);
		if (chip.on() && fill != null) {
			gc.setBackground(fill);
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		}
		gc.setForeground(border == null ? canvas.getForeground() : border);
		gc.setLineStyle(chip.on() ? SWT.LINE_SOLID : SWT.LINE_DASH);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		gc.setLineStyle(SWT.LINE_SOLID);
		Color quiet = plain ? canvas.getForeground() : Palette.colour(Palette.id("time"));
		gc.setForeground(chip.on() || quiet == null ? canvas.getForeground() : quiet);
		String text = cut(gc, text(), area.width - 3 * PADDING - CROSS);
		gc.drawText(text, PADDING, (area.height - gc.textExtent(text).y) / 2, true);
		int left = area.width - PADDING - CROSS;
		int top = (area.height - CROSS) / 2;
		gc.drawLine(left, top, left + CROSS - 1, top + CROSS - 1);
		gc.drawLine(left, top + CROSS - 1, left + CROSS - 1, top);
		if (canvas.isFocusControl()) {
			gc.drawFocus(2, 2, area.width - 4, area.height - 4);
		}
	}

	/** Begin and end stay: two that are alike begin in the same way. */
	private static String cut(GC gc, String text, int room) {
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		int fits = 0;
		int not = text.length();
		while (not - fits > 1) {
			int middle = (fits + not) / 2;
			if (gc.textExtent(cut(text, middle)).x <= room) {
				fits = middle;
			} else {
				not = middle;
			}
		}
		return cut(text, fits);
	}

	/** So many characters of a text, half of them from its end. */
	private static String cut(String text, int left) {
		int begin = left - left / 2;
		int end = text.length() - left / 2;
		if (begin > 0 && Character.isHighSurrogate(text.charAt(begin - 1))) {
			begin--;
		}
		if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
			end++;
		}
		return text.substring(0, begin) + CUT + text.substring(end);
	}
}
