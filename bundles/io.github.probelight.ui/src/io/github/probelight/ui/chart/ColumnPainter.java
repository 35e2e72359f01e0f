package io.github.probelight.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.summary.timeline.MarkGroup;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeColumn;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.summary.timeline.TimeSight;
import io.github.probelight.summary.timeline.TimeTick;
import io.github.probelight.workspace.ShownZone;

/** Paints entries and results a second, silences, marks and the axis. */
final class ColumnPainter {
	/** From one column to the next, in pixels. */
	static final int APART = 3;
	/** Marks closer than this are one. */
	static final int MARKS_APART = 11;
	private static final int TICKS_APART = 110;
	private static final int TICK = 3;
	private static final int HATCH = 6;
	/** Narrow columns with gaps between them would flicker before the eyes. */
	private static final int NARROW = 5;
	private static final int HALF = 4;

	private final GC gc;
	private final ChartRows rows;
	private final TimeScale scale;
	private final ChartColours colours;

	ColumnPainter(GC gc, ChartRows rows, TimeScale scale, ChartColours colours) {
		this.gc = gc;
		this.rows = rows;
		this.scale = scale;
		this.colours = colours;
	}

	void columns(TimeChart chart) {
		List<TimeColumn> columns = TimeColumn.of(chart.counts(), scale, APART);
		long most = columns.stream().mapToLong(TimeColumn::entries).max().orElse(0);
		int height = rows.foot() - rows.top();
		for (TimeColumn column : columns) {
			int x = scale.x(column.from());
			int pixels = scale.x(column.until()) - x;
			int width = Math.max(1, pixels < NARROW ? pixels : pixels - 1);
			fill(x, width, column.entries(), most, height, false);
			fill(x, width, column.results(), most, height, true);
		}
		gc.setForeground(colours.dim());
		gc.drawLine(scale.left(), rows.foot(), scale.right(), rows.foot());
		if (rows.words() < rows.top() && !columns.isEmpty()) {
			gc.drawText(TimeChartText.most(columns, ShownZone.get()), scale.left(), rows.words(), true);
		}
	}

	private void fill(int x, int width, long count, long most, int height, boolean results) {
		if (count > 0) {
			gc.setBackground(results ? colours.results() : colours.entries());
			int tall = Math.max(1, (int) Math.round(TimeColumn.share(count, most) * height));
			gc.fillRectangle(x, rows.foot() - tall, width, tall);
		}
	}

	/** Hatches times without entries, and says how long they were where there is room. */
	void silences(List<Gap> silences) {
		gc.setForeground(colours.of(Severity.WARNING));
		for (Gap gap : silences) {
			int left = Math.max(scale.left(), scale.x(gap.from()));
			int right = Math.min(scale.right(), scale.x(gap.to()));
			int tall = Math.min(HATCH + HATCH, rows.foot() - rows.top());
			for (int x = left; x < right; x += HATCH) {
				int wide = Math.min(tall, right - x);
				gc.drawLine(x, rows.foot() - 1, x + wide, rows.foot() - 1 - wide);
			}
			String said = TimeChartText.silence(gap, ShownZone.get());
			Point size = gc.textExtent(said);
			if (size.x < right - left && size.y + tall < rows.foot() - rows.top()) {
				gc.drawText(said, (left + right - size.x) / 2, rows.foot() - tall - size.y, true);
			}
		}
	}

	/** Draws findings: what is bad has a form of its own, not only a colour. */
	void marks(TimeChart chart) {
		int y = rows.foot() + ChartRows.MARK / 2 + 1;
		gc.setAntialias(SWT.ON);
		for (MarkGroup group : MarkGroup.of(chart.marks(), scale, MARKS_APART)) {
			int x = group.x();
			gc.setBackground(colours.of(group.severity()));
			gc.setForeground(colours.of(group.severity()));
			switch (group.severity()) {
				case ERROR -> gc.fillPolygon(
						new int[]{x - HALF, y, x, y - HALF, x + HALF, y, x, y + HALF});
				case WARNING -> gc.fillPolygon(
						new int[]{x - HALF, y + HALF - 1, x + HALF, y + HALF - 1, x, y - HALF});
				case INFO -> gc.drawOval(x - HALF + 1, y - HALF + 1, 2 * HALF - 2, 2 * HALF - 2);
			}
		}
		gc.setAntialias(SWT.DEFAULT);
	}

	/** Draws round times; a label that would touch the one before is left out. */
	void axis(TimeSight sight) {
		gc.setForeground(colours.dim());
		int y = rows.foot() + ChartRows.MARK + 1;
		int done = Integer.MIN_VALUE;
		for (TimeTick tick : TimeTick.of(scale, TICKS_APART, sight.all(), ShownZone.get())) {
			int x = scale.x(tick.time());
			gc.drawLine(x, rows.foot() + 1, x, rows.foot() + TICK);
			int width = gc.textExtent(tick.label()).x;
			int left = Math.clamp(x - width / 2, 2, Math.max(2, scale.right() + ChartRows.MARGIN - width));
			if (left > done) {
				gc.drawText(tick.label(), left, y, true);
				done = left + width + HATCH;
			}
		}
	}
}
