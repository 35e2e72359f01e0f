package io.github.probelight.summary.table;

import static io.github.probelight.summary.table.TypedColumn.known;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.figures.Shares;

/** What is said of a task, column by column. */
final class TaskColumns {

	static final TypedTable<PlacedTask> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("site", "Site", "Site that was scanned", row -> row.phase().site()),
			TypedColumn.text("scan", "Scan", "Scan as in the name of its thread", row -> row.phase().scan()),
			TypedColumn.knownNumber("addresses", "Addresses", "Addresses that its process was given",
					row -> row.process().addresses()),
			TypedColumn.text("name", "Task", "Name of the task", row -> row.task().name()),
			TypedColumn.time("start", "Start", "Time of its first line, GMT as in the log", row -> row.task().start()),
			TypedColumn.time("end", "End", "Time of the entry that ended it, GMT as in the log",
					row -> row.task().end()),
			new TypedColumn<>("seconds", "Took", "How long it ran", ColumnType.DURATION, row -> row.task().duration()),
			new TypedColumn<>("complete", "Complete", "Whether an end of it is known", ColumnType.BOOLEAN,
					row -> row.task().complete()),
			TypedColumn.number("results", "Results", "Results in it", row -> row.task().results()),
			TypedColumn.line("line", "First Line", "Its first line", row -> row.task().line()),
			new TypedColumn<>("estimateSeconds", "Estimated", "How long it would take, as first estimated",
					ColumnType.DURATION, row -> known(row.task().estimate())),
			TypedColumn.number("entries", "Entries", "Entries of the scan in it", row -> row.task().entries()),
			new TypedColumn<>("resultsPerSecond", "Per Second", "Results per second", ColumnType.DECIMAL,
					row -> rate(row.task())),
			new TypedColumn<>("silenceSeconds", "Silence", "Longest time between two entries of the scan in it",
					ColumnType.DURATION, row -> silence(row.task())),
			TypedColumn.line("silenceLine", "Silence Behind", "Line of the entry before that silence",
					row -> row.task().silenceLine())),
			PlacedTask::of);

	private TaskColumns() {}

	private static @Nullable Object rate(Task task) {
		return task.duration() <= 0
				? null
				: (Object) Shares.rounded(Shares.perSecond(task.results(), task.duration()));
	}

	private static @Nullable Object silence(Task task) {
		return task.silenceLine() < 0 ? null : known(task.silence());
	}
}
