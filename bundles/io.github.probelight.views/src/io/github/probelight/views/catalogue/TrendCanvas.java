package io.github.probelight.views.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.ui.chart.ChartColours;
import io.github.probelight.ui.chart.SliderAccess;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.ShownZone;

/**
 * How the site of the selected scan went: alive, open and duration from scan to scan as small charts. A click or an arrow
 * chooses another scan of the site, which the rows of the table say in numbers. To be used on the UI thread.
 */
public final class TrendCanvas {
	private static final int LINES = 6;

	private final Canvas canvas;
	private final Consumer<ScanRow> chosen;
	private final Consumer<ScanRow> opened;
	private Optional<SiteTrend> trend = Optional.empty();
	private int selected = -1;

	/**
	 * Makes the control.
	 *
	 * @param chosen
	 *            told the scan that a person has chosen
	 * @param opened
	 *            told the scan whose log a person wants to see
	 */
	TrendCanvas(Composite parent, Consumer<ScanRow> chosen, Consumer<ScanRow> opened) {
		this.chosen = chosen;
		this.opened = opened;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, this::click);
		canvas.addListener(SWT.MouseDoubleClick, event -> open());
		canvas.addListener(SWT.MouseMove, this::tell);
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		SliderAccess.install(canvas, this::name, this::said, this::part, Messages.Catalogue_trendKeys);
	}

	/** The control. */
	public Canvas control() {
		return canvas;
	}

	/** How high it wants to be, in pixels. */
	int height() {
		GC gc = new GC(canvas);
		try {
			return LINES * gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	/** What is shown; nothing if no site is. */
	public Optional<SiteTrend> trend() {
		return trend;
	}

	/** The number of the scan that is marked; -1 for none. */
	public int selected() {
		return selected;
	}

	/** Shows a trend, and which of its scans is selected. */
	void show(Optional<SiteTrend> shown, Optional<ScanRow> scan) {
		int marked = shown.isEmpty() || scan.isEmpty() ? -1 : shown.get().scans().indexOf(scan.get());
		if (!shown.equals(trend) || marked != selected) {
			trend = shown;
			selected = marked;
			canvas.redraw();
			SliderAccess.moved(canvas);
		}
	}

	/** What it says in words: of the scan that is marked, or of all. */
	public String said() {
		return trend.map(shown -> selected >= 0
				? shown.said(selected, ShownZone.get())
				: Stream.of(Line.values()).map(shown::said).collect(Collectors.joining("; "))).orElse("");
	}

	/** How many of the scans lie before the one that is marked, from 0 to 1. */
	private double part() {
		return last() <= 0 ? 0 : (double) Math.max(0, selected) / last();
	}

	private String name() {
		return trend.map(shown -> Messages.Catalogue_trend + ": " + OneLine.of(shown.site()))
				.orElse(Messages.Catalogue_trend);
	}

	private void paint(GC gc) {
		ChartColours colours = ChartColours.of(canvas);
		Rectangle area = canvas.getClientArea();
		gc.setBackground(colours.back());
		gc.fillRectangle(area);
		trend.ifPresent(
				shown -> new TrendPainter(gc, colours, area).paint(shown, selected, canvas.isFocusControl()));
	}

	/** The number of the last scan; -1 if there is none. */
	private int last() {
		return trend.map(shown -> shown.scans().size() - 1).orElse(-1);
	}

	private int scanAt(int x) {
		Rectangle area = canvas.getClientArea();
		return Stream.of(Line.values())
				.mapToInt(line -> TrendPainter.plot(area, line, last() + 1).scanAt(x))
				.max()
				.orElse(-1);
	}

	private void click(Event event) {
		canvas.setFocus();
		choose(scanAt(event.x));
	}

	private void tell(Event event) {
		int scan = scanAt(event.x);
		String tip = scan < 0 ? null : trend.map(shown -> shown.said(scan, ShownZone.get())).orElse("");
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private void press(Event event) {
		int last = last();
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> choose(selected < 0 ? last : Math.max(0, selected - 1));
			case SWT.ARROW_RIGHT -> choose(Math.min(last, selected + 1));
			case SWT.HOME -> choose(Math.min(0, last));
			case SWT.END -> choose(last);
			case SWT.CR, SWT.KEYPAD_CR -> open();
			default -> {
				// it means nothing here
			}
		}
	}

	private void choose(int scan) {
		if (scan >= 0 && trend.isPresent()) {
			ScanRow row = trend.get().scans().get(scan);
			show(trend, Optional.of(row));
			chosen.accept(row);
		}
	}

	private void open() {
		if (selected >= 0 && trend.isPresent()) {
			opened.accept(trend.get().scans().get(selected));
		}
	}
}
