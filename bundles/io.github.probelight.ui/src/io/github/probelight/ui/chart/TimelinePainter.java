package io.github.probelight.ui.chart;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.summary.timeline.TimeSight;
import io.github.probelight.workspace.ShownZone;

/** Paints a timeline, in as many steps as there are pixels. */
final class TimelinePainter {
	private static final int PADDING = 4;
	private static final int VEIL = 140;
	private static final int OPAQUE = 255;

	private final GC gc;
	private final Rectangle seen;
	private final ChartColours colours;

	/** Paints no more than what is {@code seen}: a clipping of one's own replaces that of a control that is partly in sight. */
	TimelinePainter(GC gc, Rectangle seen, ChartColours colours) {
		this.gc = gc;
		this.seen = seen;
		this.colours = colours;
	}

	/**
	 * Paints all of it.
	 *
	 * @param caret time of the line that the editor is at, or of none
	 * @param focused whether keys go to it
	 */
	void paint(TimeChart chart, TimeSight sight, ChartRows rows, long caret, boolean focused) {
		TimeScale scale = sight.scale();
		Rectangle area = new Rectangle(0, 0, scale.right() + ChartRows.MARGIN, rows.bottom());
		gc.setBackground(colours.back());
		gc.fillRectangle(area);
		if (chart.isEmpty()) {
			return;
		}
		if (sight.hasSelection()) {
			selected(sight.selected(), scale, rows);
		}
		BarPainter bars = new BarPainter(gc, rows, scale, colours);
		ColumnPainter columns = new ColumnPainter(gc, rows, scale, colours);
		gc.setClipping(seen.intersection(new Rectangle(scale.left() - 1, 0, scale.width() + 2, rows.bottom())));
		bars.paint();
		columns.columns(chart);
		columns.silences(chart.silences());
		bars.curves(chosen(rows, focused ? sight.cursor() : caret));
		gc.setClipping(seen.intersection(area));
		if (sight.hasSelection()) {
			veil(sight.selected(), scale, rows);
		}
		columns.axis(sight);
		columns.marks(chart);
		line(caret, SWT.LINE_SOLID, scale, rows);
		if (focused) {
			gc.setForeground(colours.cursor());
			line(sight.cursor(), SWT.LINE_DOT, scale, rows);
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
		}
		if (sight.hasSelection()) {
			words(chart, sight.selected(), scale, rows);
		}
	}

	/** The task at a time. */
	private static Optional<TimeBar> chosen(ChartRows rows, long time) {
		return rows.rows()
				.stream()
				.flatMap(row -> row.at(time).stream())
				.filter(TimeBar::isTask)
				.findFirst();
	}

	private void line(long time, int style, TimeScale scale, ChartRows rows) {
		if (time < scale.from() || time > scale.until()) {
			return;
		}
		int x = scale.x(time);
		gc.setForeground(style == SWT.LINE_SOLID ? colours.caret() : colours.cursor());
		gc.setLineStyle(style);
		gc.drawLine(x, 0, x, rows.foot() + ChartRows.MARK);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void selected(TimeRange range, TimeScale scale, ChartRows rows) {
		int left = Math.max(scale.left() - 1, scale.x(range.from()));
		int right = Math.min(scale.right() + 1, scale.x(range.until()));
		if (right >= left) {
			gc.setBackground(colours.selected());
			gc.fillRectangle(left, 0, Math.max(1, right - left), rows.bottom());
			gc.setForeground(colours.cursor());
			gc.drawLine(left, 0, left, rows.bottom());
			gc.drawLine(right, 0, right, rows.bottom());
		}
	}

	/** Makes pale what is not selected: behind dense columns a background is not seen. */
	private void veil(TimeRange range, TimeScale scale, ChartRows rows) {
		int left = Math.clamp(scale.x(range.from()), 0, scale.right() + 1);
		int right = Math.clamp(scale.x(range.until()), 0, scale.right() + 1);
		gc.setAlpha(VEIL);
		gc.setBackground(colours.back());
		gc.fillRectangle(0, 0, left, rows.foot());
		gc.fillRectangle(right + 1, 0, scale.right() + ChartRows.MARGIN - right, rows.foot());
		gc.setAlpha(OPAQUE);
	}

	/** Says what is selected below its left end, in place of the times there. */
	private void words(TimeChart chart, TimeRange range, TimeScale scale, ChartRows rows) {
		int room = scale.right() + ChartRows.MARGIN - 2 * PADDING;
		String said = TimeChartText.range(chart.counts(), range, ShownZone.get(),
				text -> gc.textExtent(text).x <= room);
		Point size = gc.textExtent(said);
		int most = Math.max(0, room - size.x);
		int x = Math.clamp(scale.x(range.from()) + PADDING, 0, most);
		int y = rows.foot() + ChartRows.MARK;
		gc.setBackground(colours.selected());
		gc.setForeground(colours.text());
		gc.fillRectangle(x - PADDING, y, size.x + 2 * PADDING, rows.bottom() - y);
		gc.drawText(said, x, y + 1, true);
	}
}
