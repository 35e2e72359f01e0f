package io.github.probelight.ui.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.summary.timeline.BarName;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeRow;
import io.github.probelight.summary.timeline.TimeScale;

/** Paints processes and tasks, and how far they had come when. */
final class BarPainter {
	/** In narrower bars no word fits, and none is measured. */
	private static final int LEAST_NAME = 16;
	private static final int INDENT = 4;
	/** The curves of narrower bars are a hatching that says nothing. */
	private static final int LEAST_CURVE = 24;
	/** What lies before the name of a task that is worth a look, as colour alone tells not everybody. */
	private static final String WARNING = "! ";
	private static final int STRIPE = 2;

	private final GC gc;
	private final ChartRows rows;
	private final TimeScale scale;
	private final ChartColours colours;
	private final boolean named;

	BarPainter(GC gc, ChartRows rows, TimeScale scale, ChartColours colours) {
		this.gc = gc;
		this.rows = rows;
		this.scale = scale;
		this.colours = colours;
		named = rows.hasNames(gc.getFontMetrics().getHeight());
	}

	/** Paints all bars in sight; what ends in the pixel in which another one ended is passed over by a search. */
	void paint() {
		for (int row = 0; row < rows.rows().size(); row++) {
			TimeRow of = rows.rows().get(row);
			List<TimeBar> bars = of.bars();
			int done = Integer.MIN_VALUE;
			for (int i = of.first(scale.from()); i < bars.size() && bars.get(i).from() <= scale.until(); i++) {
				int right = scale.x(bars.get(i).until());
				if (right <= done) {
					i = Math.max(i, of.first(scale.time(done + 1)) - 1);
				} else {
					paint(bars.get(i), rows.y(row));
					done = Math.max(scale.x(bars.get(i).from()), right);
				}
			}
		}
	}

	private void paint(TimeBar bar, int y) {
		int left = Math.max(scale.left() - 1, scale.x(bar.from()));
		int right = Math.min(scale.right() + 1, scale.x(bar.until()));
		int width = Math.max(1, right - left - (right - left > 3 ? 1 : 0));
		Color edge = colours.edge();
		gc.setBackground(bar.isTask() ? colours.task() : colours.process());
		gc.fillRectangle(left, y, width, rows.rowHeight());
		if (edge != null) {
			gc.setForeground(edge);
			gc.drawRectangle(left, y, width - 1, rows.rowHeight() - 1);
		}
		if (bar.isSlow()) {
			gc.setBackground(colours.of(Severity.WARNING));
			gc.fillRectangle(left, y + rows.rowHeight() - STRIPE, width, STRIPE);
		}
		String name = named ? name(bar, width) : "";
		if (!name.isEmpty()) {
			Rectangle all = gc.getClipping();
			gc.setClipping(all.intersection(new Rectangle(left, y, width - 2, rows.rowHeight())));
			gc.setForeground(colours.text());
			int middle = y + (rows.rowHeight() - gc.getFontMetrics().getHeight()) / 2;
			gc.drawText(name, left + INDENT, middle, true);
			gc.setClipping(all);
		}
	}

	private String name(TimeBar bar, int width) {
		return width < LEAST_NAME
				? ""
				: BarName.in((bar.isSlow() ? WARNING : "") + bar.name(), width - INDENT - STRIPE,
						text -> gc.textExtent(text).x);
	}

	/**
	 * Paints the progress of tasks over the columns.
	 *
	 * @param chosen the one whose first estimate is painted too: all of them would be noise
	 */
	void curves(Optional<TimeBar> chosen) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(colours.curve());
		for (TimeRow row : rows.rows()) {
			List<TimeBar> bars = row.bars();
			int done = Integer.MIN_VALUE;
			for (int i = row.first(scale.from()); i < bars.size() && bars.get(i).from() <= scale.until(); i++) {
				TimeBar bar = bars.get(i);
				int right = scale.x(bar.until());
				if (right - scale.x(bar.from()) >= LEAST_CURVE) {
					curve(bar, chosen.isPresent() && chosen.get() == bar);
				} else if (right <= done) {
					i = Math.max(i, row.first(scale.time(done + 1)) - 1);
				}
				done = Math.max(done, right);
			}
		}
		gc.setAntialias(SWT.DEFAULT);
	}

	private void curve(TimeBar bar, boolean chosen) {
		List<Progress> steps = bar.curve();
		if (steps.size() > 1) {
			int[] points = new int[2 * steps.size()];
			for (int i = 0; i < steps.size(); i++) {
				points[2 * i] = scale.x(steps.get(i).time());
				points[2 * i + 1] = y(steps.get(i).percent());
			}
			gc.setLineWidth(chosen ? 2 : 1);
			gc.drawPolyline(points);
			gc.setLineWidth(1);
		}
		if (chosen && bar.estimate() >= 0) {
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(scale.x(bar.from()), y(0), scale.x(bar.from() + bar.estimate()), y(100));
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private int y(double percent) {
		return (int) Math.round(rows.foot() - (rows.foot() - rows.top()) * percent / 100);
	}
}
