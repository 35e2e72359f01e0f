package io.github.probelight.views.tasks;

import java.util.List;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.table.PlacedTask;
import io.github.probelight.summary.table.TaskColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;

/** The tasks of the log that a person works with: what took how long, against its estimate, and where it was silent. */
public final class TasksView extends LogView<PlacedTask> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.tasks";

	/** A task is told from others by its first line. */
	static final ReportTable<PlacedTask> TABLE = new ReportTable<>(List.of(
			Column.of(TaskColumns.NAME, 20).withTip(row -> TopicText.of(Kind.TASK, row.task().name())),
			Column.of(TaskColumns.START, 19), Column.of(TaskColumns.DURATION, 12), Column.of(TaskColumns.ESTIMATE, 12),
			Column.of(TaskColumns.RESULTS, 9), Column.of(TaskColumns.RATE, 11), Column.of(TaskColumns.SILENCE, 10),
			Column.of(TaskColumns.COMPLETE, 10), Column.of(TaskColumns.ADDRESSES, 10), Column.of(TaskColumns.SITE, 16),
			Column.of(TaskColumns.SCAN, 10), Column.of(TaskColumns.LINE, 9)),
			Sort.NONE, TaskColumns.TABLE.rows(), row -> row.task().line(), TaskColumns.LINE::number,
			new ReportTable.Words(Messages.Tasks_filterExample, Messages.Tasks_none, Messages.Tasks_noun));

	/** Made by the workbench. */
	public TasksView() {
		super(TABLE);
	}
}
