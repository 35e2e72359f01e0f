package io.github.probelight.summary.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Task;

/**
 * All tasks of one name.
 *
 * @param name their name
 * @param tasks how many there are
 * @param millis how long they took together, in milliseconds
 * @param results result lines in them
 * @param longest how long the longest took, in milliseconds
 * @param line first line of the longest
 */
public record TaskSum(String name, long tasks, long millis, long results, long longest, long line) {

	/** Sums tasks up by name, in the order of the names' first sight. */
	public static List<TaskSum> of(Stream<Task> tasks) {
		Map<String, TaskSum> sums = new LinkedHashMap<>();
		tasks.forEach(task -> sums.merge(task.name(), of(task), TaskSum::plus));
		return List.copyOf(sums.values());
	}

	private static TaskSum of(Task task) {
		return new TaskSum(task.name(), 1, task.duration(), task.results(), task.duration(), task.line());
	}

	private TaskSum plus(TaskSum more) {
		boolean longer = more.longest > longest;
		return new TaskSum(name, tasks + more.tasks, millis + more.millis, results + more.results,
				longer ? more.longest : longest, longer ? more.line : line);
	}
}
