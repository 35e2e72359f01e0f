package io.github.probelight.ui.chart;

import java.util.Optional;

import io.github.probelight.engine.report.Gap;
import io.github.probelight.summary.timeline.MarkGroup;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.workspace.ShownZone;

/**
 * Something at a place of a timeline.
 *
 * @param text what is said of it
 * @param line the line that it leads to, 0-based
 */
record ChartSpot(String text, long line) {

	/** Looks for what is drawn at a place: a bar, a finding, a silence; nothing where there are only entries. */
	static Optional<ChartSpot> of(TimeChart chart, TimeScale scale, ChartRows rows, int x, int y) {
		int row = rows.row(y);
		if (row >= 0) {
			return bar(scale, rows, x, row)
					.map(bar -> new ChartSpot(TimeChartText.bar(bar, ShownZone.get()), bar.line()));
		}
		if (y > rows.foot() - ChartRows.MARK / 2) {
			return MarkGroup.of(chart.marks(), scale, ColumnPainter.MARKS_APART)
					.stream()
					.filter(group -> Math.abs(group.x() - x) <= ChartRows.MARK / 2)
					.findFirst()
					.map(group -> new ChartSpot(TimeChartText.marks(group.marks(), ShownZone.get()),
							group.worst().line()));
		}
		return chart.silences()
				.stream()
				.filter(gap -> scale.x(gap.from()) <= x && x <= scale.x(gap.to()))
				.findFirst()
				.map(ChartSpot::of);
	}

	private static ChartSpot of(Gap gap) {
		return new ChartSpot(TimeChartText.silence(gap, ShownZone.get()), gap.line());
	}

	/** A bar of a pixel is found by each time in that pixel. */
	private static Optional<TimeBar> bar(TimeScale scale, ChartRows rows, int x, int row) {
		return rows.rows()
				.get(row)
				.at(scale.time(x))
				.or(() -> rows.rows()
						.get(row)
						.bars()
						.stream()
						.skip(rows.rows().get(row).first(scale.time(x)))
						.findFirst()
						.filter(bar -> scale.x(bar.from()) == x));
	}
}
