package io.github.probelight.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeSight;
import io.github.probelight.ui.Messages;
import io.github.probelight.workspace.ShownZone;

/**
 * A timeline that a person looks at and selects a range of. It shows what it is given; whoever owns it hears of what is
 * selected and of lines to go to. To be used on the UI thread.
 */
public final class TimelineCanvas {
	private final Canvas canvas;
	private final Consumer<TimeRange> selected;
	private final LongConsumer open;
	private final TimelineMouse mouse = new TimelineMouse(this);
	private TimeChart chart = TimeChart.EMPTY;
	private TimeSight sight = TimeSight.of(chart.range(), 0, 1);
	private long caret = Report.NO_TIME;

	/**
	 * Makes the control.
	 *
	 * @param selected
	 *            told the range that a person has selected, {@link TimeRange#ALL} for none
	 * @param open
	 *            told the line that a person wants to go to, 0-based
	 */
	public TimelineCanvas(Composite parent, Consumer<TimeRange> selected, LongConsumer open) {
		this.selected = selected;
		this.open = open;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.setData(this);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> fit());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		mouse.install();
		new TimelineKeys(this).install();
		SliderAccess.install(canvas, () -> TimeChart.TITLE, this::said, this::part, Messages.Timeline_keys);
	}

	/** The control. */
	public Canvas control() {
		return canvas;
	}

	/** What is drawn. */
	public TimeChart chart() {
		return chart;
	}

	/** What of it is in sight. */
	public TimeSight sight() {
		return sight;
	}

	/** The time or the range that it stands at, in words; "" of no chart. */
	private String said() {
		if (chart.isEmpty()) {
			return "";
		}
		return sight.hasSelection()
				? TimeChartText.range(chart.counts(), sight.selected(), ShownZone.get())
				: TimeChartText.moment(chart.counts(), sight.cursor(), ShownZone.get());
	}

	/** How much of the log's time lies before the cursor, from 0 to 1. */
	private double part() {
		TimeRange all = sight.all();
		long length = all.until() - all.from();
		return chart.isEmpty() || length <= 0 ? 0 : (double) (sight.cursor() - all.from()) / length;
	}

	/** Shows a chart from the start, such as that of another log. */
	public void show(TimeChart other) {
		chart = other;
		sight = TimeSight.of(other.range(), 0, 1);
		caret = Report.NO_TIME;
		fit();
	}

	/** Shows a newer chart of the same log; what is in sight stays so. */
	public void grow(TimeChart newer) {
		if (chart.isEmpty() || newer.isEmpty()) {
			show(newer);
			return;
		}
		chart = newer;
		sight = sight.growing(newer.range());
		canvas.redraw();
	}

	/** Shows which range counts, wherever that was said; {@link TimeRange#ALL} for all. */
	public void select(TimeRange range) {
		if (!range.equals(sight.selected())) {
			sight = sight.with(range);
			canvas.redraw();
			SliderAccess.moved(canvas);
		}
	}

	/** Puts the cursor at the begin of a range and brings all of that into sight; of a moment, that alone. */
	void show(TimeRange range) {
		change(seen -> range.from() == range.until() ? seen.at(range.from()) : seen.over(range));
	}

	/** Shows the time of the line that the editor is at, {@link Report#NO_TIME} for none. */
	public void caret(long time) {
		if (time != caret) {
			caret = time;
			canvas.redraw();
		}
	}

	/** The time of the line that the editor is at, or {@link Report#NO_TIME}. */
	public long caret() {
		return caret;
	}

	/**
	 * Has a single click lead on, as figures beside it do: to the line of what is there.
	 *
	 * @param elsewhere
	 *            run by a click where there is nothing but entries
	 */
	public void leadOnClick(Runnable elsewhere) {
		mouse.leadOnClick(elsewhere);
	}

	/** Does something with what is in sight. */
	void change(UnaryOperator<TimeSight> step) {
		TimeSight next = step.apply(sight);
		if (!chart.isEmpty() && !next.equals(sight)) {
			sight = next;
			canvas.redraw();
			SliderAccess.moved(canvas);
		}
	}

	/** A person has selected what is selected now. */
	void tellSelected() {
		selected.accept(sight.selected());
	}

	/** Goes to a line. */
	void open(long line) {
		if (line >= 0) {
			open.accept(line);
		}
	}

	/** What is at a place of the control; nothing where there are only entries. */
	Optional<ChartSpot> spot(int x, int y) {
		return ChartSpot.of(chart, sight.scale(), rows(), x, y);
	}

	private ChartRows rows() {
		GC gc = new GC(canvas);
		try {
			return ChartRows.of(chart, canvas.getClientArea().height, gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
	}

	private void fit() {
		int width = canvas.getClientArea().width - 2 * ChartRows.MARGIN;
		sight = sight.in(ChartRows.MARGIN, Math.max(1, width));
		canvas.redraw();
	}

	private void paint(Event event) {
		paint(event.gc, canvas.getClientArea(), event.getBounds());
	}

	private void paint(GC gc, Rectangle area, Rectangle seen) {
		ChartRows rows = ChartRows.of(chart, area.height, gc.getFontMetrics().getHeight());
		new TimelinePainter(gc, seen, ChartColours.of(canvas)).paint(chart, sight, rows, caret,
				canvas.isFocusControl());
	}

	/** Returns a picture of it, which the caller disposes of. */
	public Image picture() {
		Point size = canvas.getSize();
		Image image = new Image(canvas.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			gc.setFont(canvas.getFont());
			Rectangle all = new Rectangle(0, 0, size.x, size.y);
			paint(gc, all, all);
		} finally {
			gc.dispose();
		}
		return image;
	}
}
