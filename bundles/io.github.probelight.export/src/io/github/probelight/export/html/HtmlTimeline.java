package io.github.probelight.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.overview.NarrowedOverview;
import io.github.probelight.summary.timeline.BarName;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeColumn;
import io.github.probelight.summary.timeline.TimeLane;
import io.github.probelight.summary.timeline.TimeRow;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.summary.timeline.TimeTick;

/**
 * The timeline of the page: tasks as bars, below them entries as columns, and the axis. Lengths along time are percents,
 * heights are pixels.
 *
 * @param title what it is
 * @param words what it shows, for who does not see it
 * @param height of all
 * @param bars processes and tasks
 * @param columns entries
 * @param ticks times on the axis
 */
record HtmlTimeline(String title, String words, int height, List<Stretch> bars, List<Stretch> columns,
		List<Tick> ticks) {

	/**
	 * Something from one time to another.
	 *
	 * @param tint a class of the style sheet
	 * @param words what is said of it
	 * @param name what is written in it, or nothing
	 */
	record Stretch(String tint, String left, String width, int top, int height, String words, List<String> name) {}

	/**
	 * A time on the axis.
	 *
	 * @param place the class by which its label stands beside it at an end of the axis, and below it elsewhere
	 */
	record Tick(String place, String left, int top, String label) {

		static Tick of(int x, int top, String label) {
			int half = STEPS_OF_A_LABEL / 4;
			String place = x < half ? "first" : x > STEPS - half ? "last" : "tick";
			return new Tick(place, percent(x), top, label);
		}
	}

	/** So many steps are told apart on paper and on a screen. */
	private static final int STEPS = 1_000;
	private static final int STEPS_OF_A_COLUMN = 5;
	private static final int STEPS_OF_A_LABEL = 110;
	/** On a page of 900 pixels; a wider one has room to spare. */
	private static final int STEPS_OF_A_LETTER = 8;
	private static final int ROW = 18;
	private static final int GAP = 2;
	private static final int COLUMNS = 44;
	private static final int AXIS = 18;
	/** Before the name of what is worth a look: colour alone tells not everybody. */
	private static final String WARNING = "! ";
	private static final double PERCENT = 100.0 / STEPS;

	/** Makes that of logs; empty if no entry has a time. */
	static List<HtmlTimeline> of(ReadLog log, Zone zone) {
		TimeChart chart = TimeChart.of(log.report(), List.of());
		if (chart.isEmpty()) {
			return List.of();
		}
		TimeScale scale = TimeScale.of(chart.range(), 0, STEPS);
		List<Stretch> bars = new ArrayList<>();
		int row = 0;
		for (TimeLane lane : chart.lanes()) {
			add(lane.processes(), "process", row++ * (ROW + GAP), scale, zone, bars);
			add(lane.tasks(), "task", row++ * (ROW + GAP), scale, zone, bars);
		}
		int foot = row * (ROW + GAP) + COLUMNS;
		String title = TimeChart.TITLE + (log.narrowed() ? NarrowedOverview.OF_TASKS : "");
		return List.of(new HtmlTimeline(title, TimeChartText.range(chart.counts(), chart.range(), zone),
				foot + AXIS, List.copyOf(bars), columns(chart, scale, foot, zone),
				TimeTick.of(scale, STEPS_OF_A_LABEL, chart.range(), zone)
						.stream()
						.map(tick -> Tick.of(scale.x(tick.time()), foot + AXIS - GAP - GAP, tick.label()))
						.toList()));
	}

	/** Adds what can be told apart of a row: what ends where another one ended is passed over by a search. */
	private static void add(TimeRow row, String tint, int top, TimeScale scale, Zone zone, List<Stretch> all) {
		int done = -1;
		List<TimeBar> bars = row.bars();
		for (int i = 0; i < bars.size(); i++) {
			TimeBar bar = bars.get(i);
			int left = Math.max(0, scale.x(bar.from()));
			int right = Math.min(STEPS, scale.x(bar.until()));
			if (right <= done) {
				i = Math.max(i, row.first(scale.time(done + 1)) - 1);
			} else {
				int width = Math.max(1, right - left);
				all.add(new Stretch(bar.isSlow() ? "warning" : tint, percent(left), percent(width), top, ROW,
						TimeChartText.bar(bar, zone).replace("\n", ", "),
						name(bar, width)));
				done = Math.max(left, right);
			}
		}
	}

	private static List<String> name(TimeBar bar, int width) {
		String name = BarName.in(bar.isSlow() ? WARNING + bar.name() : bar.name(), width - STEPS_OF_A_LETTER,
				text -> text.length() * STEPS_OF_A_LETTER);
		return name.isEmpty() ? List.of() : List.of(name);
	}

	private static List<Stretch> columns(TimeChart chart, TimeScale scale, int foot, Zone zone) {
		List<TimeColumn> columns = TimeColumn.of(chart.counts(), scale, STEPS_OF_A_COLUMN);
		long most = columns.stream().mapToLong(TimeColumn::entries).max().orElse(0);
		return columns.stream().map(column -> {
			int left = Math.max(0, scale.x(column.from()));
			int height = Math.max(1, (int) Math.round(TimeColumn.share(column.entries(), most) * (COLUMNS - ROW / 2)));
			return new Stretch("closed", percent(left),
					percent(Math.max(1, Math.min(STEPS, scale.x(column.until())) - left - 1)), foot - height, height,
					TimeChartText.column(column, zone), List.of());
		}).toList();
	}

	private static String percent(int steps) {
		return String.format(Locale.ROOT, "%.1f", PERCENT * steps);
	}
}
