package io.github.probelight.views.catalogue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.ui.chart.ChartColours;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.ShownZone;

/** Paints how a site went as three small charts beside each other, below their words. */
final class TrendPainter {
	/** Room around the charts and between them, in pixels. */
	static final int MARGIN = 8;
	private static final int BELOW = 2;
	private static final int MARK = 4;

	private final GC gc;
	private final ChartColours colours;
	private final Rectangle area;
	private final int line;

	TrendPainter(GC gc, ChartColours colours, Rectangle area) {
		this.gc = gc;
		this.colours = colours;
		this.area = area;
		line = gc.getFontMetrics().getHeight();
	}

	/** The chart of a line in an area. */
	static TrendPlot plot(Rectangle area, Line line, int scans) {
		int lines = Line.values().length;
		int width = (area.width - MARGIN * (lines + 1)) / lines;
		return new TrendPlot(area.x + MARGIN + line.ordinal() * (width + MARGIN), Math.max(1, width), scans);
	}

	/** Paints a trend; {@code selected} is the number of a scan, -1 for none. */
	void paint(SiteTrend trend, int selected, boolean focused) {
		gc.setForeground(colours.text());
		words(site(trend), area.x + MARGIN, area.y + BELOW, area.width - 2 * MARGIN);
		for (Line of : Line.values()) {
			chart(trend, of, plot(area, of, trend.scans().size()), selected);
		}
		if (focused) {
			gc.drawFocus(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
		}
	}

	private static String site(SiteTrend trend) {
		String name = trend.site().isEmpty() ? Messages.Hosts_noSite : OneLine.of(trend.site());
		return trend.neverAlive() ? name + ": " + Messages.Catalogue_neverAlive : name;
	}

	private void chart(SiteTrend trend, Line of, TrendPlot plot, int selected) {
		int top = area.y + BELOW + 2 * line + BELOW;
		int foot = area.y + area.height - line - BELOW - MARK;
		gc.setForeground(colours.text());
		words(trend.said(of), plot.left(), area.y + BELOW + line, plot.width());
		long most = Math.max(1, trend.most(of));
		for (int scan = plot.first(); scan < trend.scans().size(); scan++) {
			long value = of.of(trend.scans().get(scan));
			int tall = value <= 0 ? 0 : (int) Math.max(1, Math.round((double) value * (foot - top) / most));
			column(new Rectangle(plot.x(scan), foot - tall, plot.column(), tall), scan == selected);
			if (scan == selected) {
				mark(plot.x(scan) + plot.column() / 2, foot + 2);
			}
		}
		gc.setForeground(colours.dim());
		gc.drawLine(plot.left(), foot, plot.left() + plot.width() - 1, foot);
		dates(trend, plot, foot + MARK);
	}

	/** The one that is selected is stronger, and has a mark below it: not everybody tells the colours apart. */
	private void column(Rectangle column, boolean selected) {
		if (column.height > 0) {
			gc.setBackground(selected ? colours.results() : colours.entries());
			gc.fillRectangle(column);
		}
		if (colours.edge() != null && column.height > 0) {
			gc.setForeground(colours.text());
			gc.drawRectangle(column.x, column.y, column.width - 1, column.height);
		}
	}

	private void mark(int x, int y) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(colours.text());
		gc.fillPolygon(new int[]{x - MARK, y + MARK, x + MARK, y + MARK, x, y});
		gc.setAntialias(SWT.DEFAULT);
	}

	/** The days of the first scan and of the last one, if there is room for both. */
	private void dates(SiteTrend trend, TrendPlot plot, int y) {
		String first = ShownZone.get().day(trend.scans().get(plot.first()).start());
		String last = ShownZone.get().day(trend.scans().getLast().start());
		int right = Math.min(plot.left() + plot.width(), plot.x(trend.scans().size()));
		int wide = gc.textExtent(last).x;
		int wanted = first.equals(last) ? 0 : wide + MARGIN + gc.textExtent(first).x;
		gc.drawText(first, plot.left(), y, true);
		if (wanted > 0 && wanted <= plot.width()) {
			gc.drawText(last, Math.max(plot.left() + wanted - wide, right - wide), y, true);
		}
	}

	private void words(String text, int x, int y, int width) {
		Point size = gc.textExtent(text);
		String shown = text;
		while (size.x > width && shown.length() > 1) {
			shown = shown.substring(0, shown.length() - 1);
			size = gc.textExtent(shown + '…');
		}
		gc.drawText(shown.equals(text) ? text : shown + '…', x, y, true);
	}
}
