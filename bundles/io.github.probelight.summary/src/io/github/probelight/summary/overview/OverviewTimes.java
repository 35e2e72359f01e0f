package io.github.probelight.summary.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;

/** What the small timeline of an overview shows, as rows that text can say: which process and task ran when. */
final class OverviewTimes {

	/** With more rows nobody sees which ran when; the timeline has them all. */
	private static final int ROWS = 16;
	private static final String INDENT = "  ";

	private OverviewTimes() {}

	/** Returns processes and their tasks, or the processes alone where both would be too many; empty for none. */
	static Optional<Bars> of(Report report, Zone zone) {
		TimeChart chart = TimeChart.of(report, List.of());
		List<TimeBar> processes = chart.lanes().stream().flatMap(lane -> lane.processes().bars().stream()).toList();
		List<TimeBar> tasks = chart.lanes().stream().flatMap(lane -> lane.tasks().bars().stream()).toList();
		boolean both = processes.size() + tasks.size() <= ROWS || processes.isEmpty();
		List<TimeBar> rows = Stream.concat(processes.stream(), both ? tasks.stream() : Stream.empty())
				.sorted(Comparator.comparingLong(TimeBar::line))
				.toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		long whole = Math.max(1, chart.range().until() - chart.range().from());
		int more = rows.size() - ROWS;
		return Optional.of(new Bars(TimeChart.TITLE,
				rows.stream().limit(ROWS).map(row -> bar(row, whole, !processes.isEmpty(), zone)).toList(),
				Math.max(0, more), both ? "task" : "process", new Lead.ToTable(Tables.TASKS), 0));
	}

	private static Bar bar(TimeBar row, long whole, boolean nested, Zone zone) {
		return new Bar((row.isTask() && nested ? INDENT : "") + row.name(), "",
				Math.min(whole, row.until() - row.from()), whole, zone.span(row.from(), row.until()), "",
				Lead.line(row.line()));
	}
}
