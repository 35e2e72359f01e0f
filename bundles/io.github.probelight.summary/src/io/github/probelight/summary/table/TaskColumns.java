package io.github.probelight.summary.table;

import static io.github.probelight.summary.table.TypedColumn.known;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.figures.Pace;
import io.github.probelight.summary.figures.Shares;

/** What is said of a task, column by column. */
public final class TaskColumns {

	public static final TypedColumn<PlacedTask> SITE = TypedColumn.text("site", "Site", "Site that was scanned",
			row -> row.phase().site());
	public static final TypedColumn<PlacedTask> SCAN = TypedColumn.text("scan", "Scan",
			"Scan as in the name of its thread", row -> row.phase().scan());
	public static final TypedColumn<PlacedTask> ADDRESSES = TypedColumn.knownNumber("addresses", "Addresses",
			"Addresses that its process was given", row -> row.process().addresses());
	public static final TypedColumn<PlacedTask> NAME = TypedColumn.text("name", "Task", "Name of the task",
			row -> row.task().name());
	public static final TypedColumn<PlacedTask> START = TypedColumn.time("start", "Start",
			"Time of its first line", row -> row.task().start());
	public static final TypedColumn<PlacedTask> END = TypedColumn.time("end", "End",
			"Time of the entry that ended it", row -> row.task().end());
	public static final TypedColumn<PlacedTask> DURATION = new TypedColumn<>("seconds", "Took", "How long it ran",
			ColumnType.DURATION, row -> took(row.task()));
	public static final TypedColumn<PlacedTask> COMPLETE = new TypedColumn<>("complete", "Complete",
			"Whether an end of it is known", ColumnType.BOOLEAN, row -> row.task().complete());
	public static final TypedColumn<PlacedTask> RESULTS = TypedColumn.number("results", "Results", "Results in it",
			row -> row.task().results());
	public static final TypedColumn<PlacedTask> LINE = TypedColumn.line("line", "First Line", "Its first line",
			row -> row.task().line());
	public static final TypedColumn<PlacedTask> ESTIMATE = new TypedColumn<>("estimateSeconds", "Estimated",
			"How long it would take, as first estimated", ColumnType.DURATION, row -> known(row.task().estimate()));
	public static final TypedColumn<PlacedTask> ENTRIES = TypedColumn.number("entries", "Entries",
			"Entries of the scan in it", row -> row.task().entries());
	public static final TypedColumn<PlacedTask> RATE = new TypedColumn<>("resultsPerSecond", "Per Second",
			"Results per second", ColumnType.DECIMAL, row -> rate(row.task()));
	public static final TypedColumn<PlacedTask> SILENCE = new TypedColumn<>("silenceSeconds", "Silence",
			"Longest time between two entries of the scan in it", ColumnType.DURATION, row -> silence(row.task()));
	public static final TypedColumn<PlacedTask> SILENCE_LINE = TypedColumn.line("silenceLine", "Silence Behind",
			"Line of the entry before that silence", row -> row.task().silenceLine());
	/** Shown, not exported: it follows from the others, as the next does. */
	public static final TypedColumn<PlacedTask> AGAINST = TypedColumn.text("against", "Against Estimate",
			"How long it ran against the first estimate, which is the line across the bar; over: it ran longer",
			row -> against(row.task()));
	public static final TypedColumn<PlacedTask> PACE = TypedColumn.text("pace", "Stuck or Slow?", Pace.RULE,
			row -> Pace.of(row.task()).words());

	/** What is exported. */
	public static final TypedTable<PlacedTask> TABLE = new TypedTable<>(
			List.of(SITE, SCAN, ADDRESSES, NAME, START, END, DURATION, COMPLETE, RESULTS, LINE, ESTIMATE, ENTRIES,
					RATE, SILENCE, SILENCE_LINE),
			PlacedTask::of);

	private TaskColumns() {}

	private static @Nullable Object took(Task task) {
		boolean known = task.start() != Report.NO_TIME && task.end() != Report.NO_TIME && task.end() >= task.start();
		return known ? (Object) task.duration() : null;
	}

	private static String against(Task task) {
		String percent = took(task) == null ? "" : Shares.percentOf(task.duration(), task.estimate());
		return task.duration() > task.estimate() && !percent.isEmpty() ? "▲ over: " + percent : percent;
	}

	private static @Nullable Object rate(Task task) {
		return task.duration() <= 0
				? null
				: (Object) Shares.rounded(Shares.perSecond(task.results(), task.duration()));
	}

	private static @Nullable Object silence(Task task) {
		return task.silenceLine() < 0 ? null : known(task.silence());
	}
}
