package io.github.probelight.ui.chart;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeLane;
import io.github.probelight.summary.timeline.TimeRow;

/**
 * What is drawn where, from top to bottom: rows of bars, columns with marks at their feet, the axis. All in pixels.
 *
 * @param rows the rows
 * @param rowHeight height of a row, without the gap below it
 * @param top where the columns may begin; words stand above that if they are high
 * @param foot where the columns stand
 * @param bottom the height of all
 */
record ChartRows(List<TimeRow> rows, int rowHeight, int top, int foot, int bottom) {

	static final int MARGIN = 10;
	static final int MARK = 9;
	private static final int TOP = 4;
	private static final int GAP = 2;
	private static final int LEAST_ROW = 3;
	/** Columns lower than this say nothing. */
	private static final int LEAST_COLUMNS = 16;
	/** Columns of this height have words above them. */
	private static final int ROOMY = 56;

	/** Finds room for a chart: where it is low, processes are left out, and then names. */
	static ChartRows of(TimeChart chart, int height, int fontHeight) {
		int foot = Math.max(TOP + LEAST_COLUMNS, height - fontHeight - MARK - 3);
		int named = fontHeight + 2;
		List<TimeRow> both = new ArrayList<>();
		List<TimeRow> tasks = new ArrayList<>();
		for (TimeLane lane : chart.lanes()) {
			both.add(lane.processes());
			both.add(lane.tasks());
			tasks.add(lane.tasks());
		}
		int room = foot - TOP - LEAST_COLUMNS;
		List<TimeRow> rows = both.size() * (named + GAP) <= room - LEAST_COLUMNS ? both : tasks;
		int each = rows.isEmpty() ? 0 : Math.clamp(room / rows.size() - GAP, LEAST_ROW, named);
		int end = TOP + rows.size() * (each + GAP) + GAP;
		int words = foot - end >= ROOMY ? fontHeight + GAP : 0;
		return new ChartRows(List.copyOf(rows), each, end + words, foot, height);
	}

	/** Where a row begins. */
	int y(int row) {
		return TOP + row * (rowHeight + GAP);
	}

	/** The row at a height; -1 if none is there. */
	int row(int y) {
		int row = y < TOP ? -1 : (y - TOP) / (rowHeight + GAP);
		return row < rows.size() && row >= 0 && y < y(row) + rowHeight ? row : -1;
	}

	/** Where the words above the columns begin; {@code top} if there are none. */
	int words() {
		return TOP + rows.size() * (rowHeight + GAP) + GAP;
	}

	/** Whether names fit into the rows. */
	boolean hasNames(int fontHeight) {
		return rowHeight >= fontHeight;
	}
}
