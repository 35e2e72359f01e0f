package io.github.probelight.views.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.figures.Pace;
import io.github.probelight.summary.table.PlacedTask;
import io.github.probelight.summary.table.TaskColumns;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;

/** The tasks of the log that a person works with: what took how long, against its estimate, and where it was silent. */
public final class TasksView extends LogView<PlacedTask> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.tasks";

	/** Characters of a number beside its bar, such as {@code ▲ over: 2,140 %}. */
	private static final int AGAINST = 13;

	/** The rows; a task is told from others by its first line. */
	public static final ReportTable<PlacedTask> TABLE = new ReportTable<>(List.of(
			Column.of(TaskColumns.NAME, 20).withTip(row -> TopicText.of(Kind.TASK, row.task().name())),
			Column.of(TaskColumns.DURATION, 12),
			Column.of(TaskColumns.AGAINST, 22).sortedBy(SortKey.number(TasksView::against)).withBar(TasksView::bar),
			Column.of(TaskColumns.PACE, 14)
					.sortedBy(SortKey.number(TasksView::pace))
					.withTip(row -> Pace.of(row.task()) == Pace.STEADY ? "" : Pace.RULE)
					.withColour(row -> colour(Pace.of(row.task()))),
			Column.of(TaskColumns.SILENCE, 10).withTip(TasksView::silence),
			Column.of(TaskColumns.START.clock(), 8), Column.of(TaskColumns.START, 19),
			Column.of(TaskColumns.RESULTS, 9), Column.of(TaskColumns.RATE, 11),
			Column.of(TaskColumns.ESTIMATE, 12),
			Column.of(TaskColumns.COMPLETE, 10), Column.of(TaskColumns.ADDRESSES, 10),
			Column.of(TaskColumns.SITE, 16),
			Column.of(TaskColumns.SCAN, 10), Column.of(TaskColumns.LINE, 9)),
			Sort.NONE, TaskColumns.TABLE.rows(), row -> row.task().line(), TaskColumns.LINE::number,
			Set.of(TaskColumns.PACE.id()), TaskColumns.TABLE.columns(),
			new ReportTable.Words(Messages.Tasks_filterExample, Messages.Tasks_none, Messages.Tasks_noun));

	/** Made by the workbench. */
	public TasksView() {
		super(TABLE);
	}

	/** Thousandths of the estimate. */
	private static long against(PlacedTask row) {
		return row.task().estimate() <= 0 ? SortKey.ABSENT : 1000 * row.task().duration() / row.task().estimate();
	}

	/** The worst first, tasks of which there is nothing to say last. */
	private static long pace(PlacedTask row) {
		Pace pace = Pace.of(row.task());
		return pace == Pace.STEADY ? SortKey.ABSENT : pace.ordinal();
	}

	private static @Nullable CellBar bar(PlacedTask row) {
		if (TaskColumns.AGAINST.shown(row).isEmpty()) {
			return null;
		}
		boolean over = row.task().duration() > row.task().estimate();
		return CellBar.against(row.task().duration(), row.task().estimate(), Palette.id(over ? "level_warn" : "bar"),
				AGAINST);
	}

	private static String colour(Pace pace) {
		return switch (pace) {
			case STUCK -> Palette.id("level_error");
			case WAITING, SLOW -> Palette.id("level_warn");
			case OVER_ESTIMATE, STEADY -> "";
		};
	}

	private static String silence(PlacedTask row) {
		String line = TaskColumns.SILENCE_LINE.shown(row);
		return line.isEmpty() ? "" : NLS.bind(Messages.Tasks_silenceTip, line);
	}

	/** The task that ran at the line; of those of several scans the one with the fewest lines. */
	@Override
	protected int rowOfLine(Report report, long line) {
		List<PlacedTask> rows = TABLE.rows().apply(report).toList();
		return IntStream.range(0, rows.size())
				.filter(i -> rows.get(i).task().line() <= line && line <= rows.get(i).task().endLine())
				.boxed()
				.min(Comparator.comparingLong(i -> rows.get(i).task().endLine() - rows.get(i).task().line()))
				.orElse(-1);
	}

	@Override
	protected Optional<Chip> lines(PlacedTask row) {
		return Optional.of(FilterSteps.task(row.phase(), row.task()));
	}

	/** The whole seconds in which it ran. */
	@Override
	protected Optional<Narrowing> narrowing(PlacedTask row, Narrowing before) {
		Task task = row.task();
		return task.start() == Report.NO_TIME || task.end() < task.start()
				? Optional.empty()
				: Optional.of(before.within(TimeRange.seconds(task.start(), task.end())));
	}
}
